import { inText, type Reason, type Side } from '../../engine';
import type { Study } from '../../analysis';
import { beginning, listed, number, points, t } from '../../text';
import { plainPoints } from '../design';
import styles from './lead.module.css';
import { useDebrief, type Debrief } from './use-debrief';
import { useFinished } from './use-studies';

interface Line {
  readonly figure: string;
  readonly words: string;
}

/** The verdict's reasons: each a number and what it counts. */
export function Reasons() {
  const debrief = useDebrief();
  const study = useFinished();
  return (
    <section class={styles.reasons} aria-labelledby="debrief-reasons">
      <h2 id="debrief-reasons">{t('debrief.reasons')}</h2>
      <dl>
        {debrief.outcome.verdict.reasons.map((reason) => {
          const { figure, words } = lineOf(reason, debrief, study);
          return (
            <div key={reason.code}>
              <dt class="num">{figure}</dt>
              <dd>{words}</dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}

function lineOf({ code, values }: Reason, debrief: Debrief, study: Study | null): Line {
  const n = (name: string): number => Number(values[name] ?? 0);
  switch (code) {
    case 'signed-by':
      return {
        figure: number(n('signatures')),
        words: t('debrief.why-signed-by', { draft: n('draft') }),
      };
    case 'durability':
      return { figure: number(n('durability')), words: t('debrief.why-durability', { needed: n('needed') }) };
    case 'no-signature':
      return { figure: '0', words: t('debrief.why-no-signature', { rounds: n('rounds') }) };
    case 'window-open':
      return {
        figure: study ? number(study.atEnd.interests) : t('debrief.why-window-open-figure'),
        words: study
          ? t('debrief.why-window-open', { count: study.atEnd.interests, packages: study.atEnd.packages })
          : t('debrief.why-window-open-yet'),
      };
    case 'window-shut':
      return { figure: '0', words: t('debrief.why-window-shut') };
    case 'walked-out':
      return {
        figure: number(n('round')),
        words: t('debrief.why-walked-out', { side: inText(debrief.scenario, values['side'] as Side) }),
      };
    case 'war-hotter':
      return {
        figure: points(100 * (n('now') - n('start'))),
        words: t('debrief.why-war-hotter', {
          meter: meterName(debrief, values['meter']),
          start: n('start'),
          now: n('now'),
        }),
      };
    case 'standing-moved':
      return standing(n, debrief);
    case 'costs-booked':
      return costs(n('lost'), debrief);
    default:
      return code satisfies never;
  }
}

const meterName = ({ scenario }: Debrief, id: unknown): string =>
  scenario.meters.find((meter) => meter.id === id)?.name ?? String(id);

function standing(n: (name: string) => number, { state, scenario }: Debrief): Line {
  const [furthest, ...rest] = [...state.table.sides].sort((a, b) => Math.abs(n(b)) - Math.abs(n(a)));
  if (!furthest || n(furthest) === 0) return { figure: '0', words: t('debrief.why-standing-still') };
  const others = rest
    .filter((side) => n(side) !== 0)
    .map((side) => t('debrief.why-standing-other', { side: inText(scenario, side), points: n(side) }));
  return {
    figure: points(n(furthest)),
    words: t('debrief.why-standing-moved', {
      side: inText(scenario, furthest),
      others: others.length > 0 ? `${beginning(listed(others))}.` : '',
    }),
  };
}

function costs(lost: number, { state, scenario }: Debrief): Line {
  const [most] = [...state.table.sides].sort((a, b) => state.accounts[b].costs - state.accounts[a].costs);
  return {
    figure: plainPoints(lost),
    words: t('debrief.why-costs-booked', {
      side: most ? inText(scenario, most) : '',
      most: most ? state.accounts[most].costs / 100 : 0,
    }),
  };
}
