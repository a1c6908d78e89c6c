import { points, t } from '../../../text';
import { issueOf } from '../names';
import type { Play } from '../play-context';
import type { Column } from './bars';
import { folded, type Step, type Waterfall } from './waterfall';

/** The clauses' bars, at most so many. */
export const clauseColumns = (play: Play, waterfall: Waterfall, places: number): readonly Column[] =>
  folded(waterfall, places).map((step) => ({
    ...barOf(step),
    id: step.issues.join(' '),
    label: step.code === 'others' ? t('worth.others', { n: step.issues.length }) : nameOfIssue(play, step),
    detail: '',
    told: told(step),
  }));

const nameOfIssue = ({ scenario }: Play, { issues: [issue = ''] }: Step): string =>
  issueOf(scenario, issue)?.name ?? issue;

/** What becomes of them: the bars after the clauses, the gain last. `war`: whether the table knows a war at all. */
export function afterColumns({ stakes, durability, after, gain }: Waterfall, war: boolean): readonly Column[] {
  const steps = after.flatMap((step): readonly Column[] => {
    const { code, to, range } = step;
    if (code === 'clause' || code === 'others' || (code === 'gain-war' && !war)) return [];
    if (code === 'holds')
      return [
        {
          id: code,
          label: t('worth.holds'),
          detail: t('worth.holds-detail', { d: durability }),
          figure: points(to),
          kind: 'held',
          from: 0,
          to,
          ghost: stakes,
          range: null,
          told: told(step),
        },
      ];
    const guessed = code === 'gain-war';
    return [
      {
        ...barOf(step),
        id: code,
        label: t(`worth.${code}`),
        detail: range ? t('worth.range', { low: range[0], high: range[1] }) : t(`worth.${code}-detail`),
        ...(guessed ? { kind: 'guessed' as const } : {}),
        told: told(step),
      },
    ];
  });
  const total: Column = {
    id: 'total',
    label: t('worth.total'),
    detail: '',
    figure: points(gain),
    kind: 'sum',
    from: 0,
    to: gain,
    ghost: null,
    range: null,
    told: '',
  };
  return [...steps, total];
}

const barOf = ({ from, to, range }: Step) => ({
  figure: points(to - from),
  kind: to < from ? ('down' as const) : ('up' as const),
  from,
  to,
  ghost: null,
  range,
});

const told = ({ from, to }: Step): string => t('worth.column', { from, to });

/** The whole arithmetic in one sentence, for those who listen. */
export function sumInWords({ stakes, durability: d, after, gain }: Waterfall, war: boolean): string {
  const [holds, ...rest] = after;
  const steps = rest
    .filter(({ code, from, to }) => from !== to && (code !== 'gain-war' || war))
    .map(({ code, from, to }) =>
      code === 'clause' || code === 'others' || code === 'holds'
        ? ''
        : t('worth.sum-step', { name: t(`worth.${code}`), value: to - from }),
    );
  return t('worth.sum', { stakes, d, held: holds?.to ?? 0, steps: steps.join(' '), gain });
}
