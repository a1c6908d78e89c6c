import { oppositions, pairsOf, type Opposition } from '../../analysis';
import { beginning, t, yes } from '../../text';
import { classes, Flag, Icon, SideName, useRoster, VisuallyHidden } from '../design';
import { useEffect, useState } from 'preact/hooks';
import { hasWar, inText, type Roster, type Side } from '../../engine';
import { issueName } from './names';
import { useDebrief, type Debrief } from './use-debrief';
import { useStudy } from './use-studies';
import styles from './zero-sum.module.css';

interface Pair {
  readonly a: Side;
  readonly b: Side;
  readonly issues: readonly Opposition[];
}

const count = ({ issues }: Pair, kind: Opposition['kind']): number =>
  issues.filter((issue) => issue.kind === kind).length;

/** Was it ever as zero-sum as both sides thought: issue by issue, and what two could have gained together. */
export function ZeroSum() {
  const debrief = useDebrief();
  const { state } = debrief;
  const pairs = pairsOf(state).map(([a, b]): Pair => ({
    a,
    b,
    issues: oppositions(state, [a, state.secrets[a]], [b, state.secrets[b]]),
  }));
  const together = useTogether(pairs);
  const [first] = pairs;
  if (!first) return null;
  return (
    <section class={styles.zero} aria-labelledby="debrief-zero">
      <h2 id="debrief-zero">{t('debrief.zero-title')}</h2>
      <div class={styles.columns}>
        <div>
          {pairs.slice(0, 1).map((pair) => (
            <p key={`${pair.a}${pair.b}`} class={styles.lead}>
              {leadOf(debrief, pair, together[0] ?? null)}
            </p>
          ))}
          <p>{envyOf(debrief)}</p>
          <Pairs pairs={pairs} together={together} />
        </div>
        <Issues pairs={pairs} />
      </div>
    </section>
  );
}

function leadOf({ scenario }: Debrief, pair: Pair, gain: number | null): string {
  const values = {
    a: beginning(inText(scenario, pair.a)),
    b: inText(scenario, pair.b),
    opposed: count(pair, 'opposed'),
    shared: count(pair, 'shared'),
    all: pair.issues.length,
    war: yes(hasWar(scenario)),
  };
  return gain === null ? t('debrief.zero-lead-waiting', values) : t('debrief.zero-lead', { ...values, gain });
}

const envyOf = ({ state, scenario }: Debrief): string =>
  t('debrief.zero-envy', {
    // A sentence each: each has an "and" of its own.
    list: state.seats
      .map((side) =>
        t('debrief.zero-envy-one', {
          side: beginning(inText(scenario, side)),
          percent: state.secrets[side].relativeGainsPercent,
          war: yes(hasWar(scenario)),
          believes: state.secrets[side].believesWarCostPercent,
        }),
      )
      .join(' '),
  });

/** The most that each pair gains together by the ledger, one after the other; null while it is computed. */
function useTogether(pairs: readonly Pair[]): readonly (number | null)[] {
  const { studies, study } = useStudy();
  const [found, setFound] = useState<readonly number[]>([]);
  const ready = study.kind === 'done';
  useEffect(() => {
    if (!studies || !ready) return;
    let left = false;
    const each = async (): Promise<void> => {
      for (const { a, b } of pairs) {
        const scatter = await studies.scatter('ledger', a, b);
        if (left || !scatter) return;
        setFound((before) => [...before, scatter.cloud.together]);
      }
    };
    setFound([]);
    each().catch(() => undefined);
    return () => {
      left = true;
    };
  }, [studies, ready]);
  return pairs.map((_, i) => found[i] ?? null);
}

interface PairsProps {
  readonly pairs: readonly Pair[];
  readonly together: readonly (number | null)[];
}

const Pairs = ({ pairs, together }: PairsProps) => (
  <table class={styles.pairs}>
    <thead>
      <tr>
        <th scope="col">{t('debrief.zero-pair')}</th>
        <th scope="col">{t('debrief.zero-opposed')}</th>
        <th scope="col">{t('debrief.zero-shared')}</th>
        <th scope="col">{t('debrief.zero-together')}</th>
      </tr>
    </thead>
    <tbody>
      {pairs.map((pair, i) => (
        <tr key={`${pair.a}${pair.b}`}>
          <th scope="row">
            <SideName side={pair.a} mark={false} /> <SideName side={pair.b} mark={false} />
          </th>
          <td>{t('debrief.zero-count', { n: count(pair, 'opposed'), all: pair.issues.length })}</td>
          <td>{t('debrief.zero-count', { n: count(pair, 'shared'), all: pair.issues.length })}</td>
          <td class="num">{together[i] == null ? '…' : t('debrief.wants-points', { n: together[i] ?? 0 })}</td>
        </tr>
      ))}
    </tbody>
  </table>
);

const SIGNS = { opposed: 'x', shared: 'check', indifferent: null } as const;

function Sign({ kind }: { readonly kind: Opposition['kind'] }) {
  const name = SIGNS[kind];
  return name ? <Icon name={name} /> : <span aria-hidden="true">–</span>;
}

/** A line an issue, a column a pair; of many pairs the signs alone, with a key. */
function Issues({ pairs }: { readonly pairs: readonly Pair[] }) {
  const { scenario } = useDebrief();
  const many = pairs.length > 1;
  return (
    <div>
      <table class={styles.issues}>
        <thead>
          <tr>
            <th scope="col">{t('debrief.zero-issues')}</th>
            {pairs.map(({ a, b }) => (
              <th key={`${a}${b}`} scope="col">
                {many ? <Flags a={a} b={b} stacked={pairs.length > BESIDE} /> : between(scenario, a, b)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {pairs[0]?.issues.map(({ issue }, row) => (
            <tr key={issue}>
              <th scope="row">{issueName(scenario, issue)}</th>
              {pairs.map(({ a, b, issues }) => (
                <td key={`${a}${b}`} data-kind={issues[row]?.kind}>
                  <Told kind={issues[row]?.kind ?? 'indifferent'} short={many} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {many && (
        <p class={styles.key} aria-hidden="true">
          {KINDS.map((kind) => (
            <span key={kind} data-kind={kind}>
              <Told kind={kind} />
            </span>
          ))}
        </p>
      )}
    </div>
  );
}

const KINDS = ['shared', 'opposed', 'indifferent'] as const;

const between = (scenario: Roster, a: Side, b: Side): string =>
  t('debrief.zero-between', { a: beginning(inText(scenario, a)), b: inText(scenario, b) });

/** The most pairs whose two flags have room beside each other. */
const BESIDE = 6;

interface FlagsProps {
  readonly a: Side;
  readonly b: Side;
  readonly stacked: boolean;
}

const Flags = ({ a, b, stacked }: FlagsProps) => {
  const words = between(useRoster(), a, b);
  return (
    <span class={classes(styles.flags, stacked && styles.stacked)} title={words}>
      <Flag side={a} />
      <Flag side={b} />
      <VisuallyHidden>{words}</VisuallyHidden>
    </span>
  );
};

/** How two interests meet on an issue: a sign and its words, or the sign with its words for those who listen. */
function Told({ kind, short = false }: { readonly kind: Opposition['kind']; readonly short?: boolean }) {
  const words = t(`debrief.zero-${kind}`);
  return (
    <span>
      <Sign kind={kind} />
      {short ? <VisuallyHidden>{words}</VisuallyHidden> : words}
    </span>
  );
}
