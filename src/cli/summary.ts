import { fullName, hasWar, sidesOf, type Scenario, type VerdictKind } from '../engine';
import { number, percent, points, t } from '../text';
import { table } from './say';
import type { Summary } from './tally';

export const VERDICTS: readonly VerdictKind[] = [
  'turning-point',
  'fragile-compromise',
  'missed-opportunity',
  'diplomatic-performance',
  'breakdown',
];

/** The result of a simulation as two tables. */
export function summaryText(scenario: Scenario, summary: Summary): string {
  const verdicts = VERDICTS.map((kind) => {
    const count = summary.verdicts[kind];
    return [t(`cli.verdict-${kind}`), number(count), percent((100 * count) / summary.games)];
  });
  const all = sidesOf(scenario);
  const war = hasWar(scenario);
  const sides = all.map((side) => {
    const { stakes, standing, costs, net, success, expectedWarCost } = summary.sides[side];
    const shown = [stakes, standing, -costs, net, success].map((value) => points(value * 100));
    return [fullName(scenario, side), ...shown, ...(war ? [number(expectedWarCost)] : [])];
  });
  const shares = all.map((side) => {
    const { standingUp, standingDown, costRatio } = summary.sides[side];
    const paid = costRatio === null ? '–' : percent(100 * costRatio);
    return [
      fullName(scenario, side),
      ...[standingUp, standingDown].map((share) => percent(100 * share)),
      ...(war ? [paid] : []),
    ];
  });
  const head = [
    '',
    t('cli.stakes'),
    t('cli.standing'),
    t('cli.costs'),
    t('cli.net'),
    t('cli.success'),
    ...(war ? [t('cli.war-cost')] : []),
  ];
  const parts = [
    t('cli.games', { games: summary.games, rounds: summary.meanRounds }),
    table(verdicts),
    table([head, ...sides]),
    table([['', t('cli.standing-up'), t('cli.standing-down'), ...(war ? [t('cli.cost-share')] : [])], ...shares]),
    t('cli.without-terms', { share: 100 * summary.withoutTerms }),
  ];
  if (summary.medianDurability !== null) parts.push(t('cli.durability', { d: summary.medianDurability }));
  if (summary.absentPaid !== null) parts.push(t('cli.absent-paid', { share: 100 * summary.absentPaid }));
  return parts.join('\n\n');
}
