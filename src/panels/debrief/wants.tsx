import { hasWar, nameOf, type Secret, type Side } from '../../engine';
import { startSeed, wayOf } from '../../log';
import { number, t } from '../../text';
import { Flag, Hatch, Mark, Points, classes, useDress } from '../design';
import { issueName, optionName } from './names';
import { useDebrief } from './use-debrief';
import styles from './wants.module.css';

/** How many issues are shown as those that weighed most. */
const MOST = 4;

/** The four sheets turned face up: weights, red lines, beliefs, and the least gain for which a side signed. */
export function Wants() {
  const { sides } = useDebrief().state.table;
  return (
    <section class={styles.wants} aria-labelledby="debrief-wants">
      <h2 id="debrief-wants">{t('debrief.wants-title')}</h2>
      <p class={styles.note}>{t('debrief.wants-note')}</p>
      <div class={styles.sheets}>
        {sides.map((side) => (
          <Sheet key={side} side={side} />
        ))}
      </div>
    </section>
  );
}

function Sheet({ side }: { readonly side: Side }) {
  const { state, scenario } = useDebrief();
  const secret = state.secrets[side];
  const { look } = useDress()(side);
  const seated = state.seats.includes(side);
  return (
    <section class={classes(styles.sheet, !seated && styles.absent)} data-look={look} aria-labelledby={`wants-${side}`}>
      <h3 id={`wants-${side}`}>
        <Hatch side={side} />
        <Flag side={side} />
        <Mark side={side} />
        {nameOf(scenario, side)}
        {!seated && <i>{t('debrief.absent')}</i>}
      </h3>
      <Led side={side} />
      <Weights side={side} secret={secret} />
      <RedLines side={side} secret={secret} />
      <ul class={styles.lens}>
        {hasWar(scenario) && <li>{t('debrief.wants-believes', { percent: secret.believesWarCostPercent })}</li>}
        <li>{t('debrief.wants-envy', { percent: secret.relativeGainsPercent })}</li>
        {seated && <li>{t('debrief.wants-least', { points: secret.minimumGain })}</li>}
      </ul>
      {!seated && <p class={styles.note}>{t('debrief.wants-absent')}</p>}
    </section>
  );
}

/** In which of its ways the computer led the side, if it had several to draw from. */
function Led({ side }: { readonly side: Side }) {
  const { log, scenario } = useDebrief();
  const { header } = log;
  if (header.seenBy !== undefined || header.players[side]?.kind !== 'computer') return null;
  const way = wayOf(scenario, startSeed(header), side);
  return way && <p class={styles.note}>{t('debrief.wants-way', { name: way.name, why: way.why.text })}</p>;
}

interface Of {
  readonly side: Side;
  readonly secret: Secret;
}

function Weights({ side, secret }: Of) {
  const { state, scenario } = useDebrief();
  const { look } = useDress()(side);
  const { stances } = scenario.sides[side].confidential;
  const issues = state.table.issues
    .map(({ id }, i) => ({ id, weight: secret.salience[i] ?? 100 }))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST);
  const most = Math.max(100, ...issues.map(({ weight }) => weight));
  return (
    <>
      <h4>{t('debrief.wants-weights')}</h4>
      <table class={styles.weights}>
        <tbody>
          {issues.map(({ id, weight }) => (
            <tr key={id}>
              <th scope="row">
                {issueName(scenario, id)}
                <span>{optionName(scenario, id, stances[id]?.target) ?? t('debrief.better-open')}</span>
              </th>
              <td>
                <span
                  class={classes('hatch', styles.bar)}
                  data-look={look}
                  style={{ inlineSize: `${(62 * weight) / most}%` }}
                />
                <span class="num">{t('debrief.wants-weight', { weight: number(weight / 100) })}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function RedLines({ secret }: Of) {
  const { state, scenario } = useDebrief();
  const lines = state.table.options.flatMap((option, index) => {
    const points = secret.redLines[index] ?? 0;
    const issue = state.table.issues[option.issue];
    return points > 0 && issue ? [{ issue: issue.id, option: option.id, points }] : [];
  });
  return (
    <>
      <h4>{t('debrief.wants-red')}</h4>
      {lines.length === 0 && <p class={styles.none}>{t('debrief.wants-red-none')}</p>}
      <ul class={styles.red}>
        {lines
          .sort((a, b) => b.points - a.points)
          .map(({ issue, option, points }) => (
            <li key={`${issue}:${option}`}>
              <span>
                {issueName(scenario, issue)}: {optionName(scenario, issue, option) ?? t('debrief.better-open')}
              </span>
              <Points value={-points} />
            </li>
          ))}
      </ul>
    </>
  );
}
