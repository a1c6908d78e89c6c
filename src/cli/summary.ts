import { SIDES, type Scenario, type VerdictKind } from '../engine';
import { number, percent, points, t } from '../text';
import { table } from './say';
import type { Summary } from './tally';

const VERDICTS: readonly VerdictKind[] = [
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
  const sides = SIDES.map((side) => {
    const { stakes, standing, costs, net, expectedWarCost } = summary.sides[side];
    const shown = [stakes, standing, -costs, net].map((value) => points(value * 100));
    return [scenario.sides[side].name, ...shown, number(expectedWarCost)];
  });
  const head = ['', t('cli.stakes'), t('cli.standing'), t('cli.costs'), t('cli.net'), t('cli.war-cost')];
  const parts = [
    t('cli.games', { games: summary.games, rounds: summary.meanRounds }),
    table(verdicts),
    table([head, ...sides]),
  ];
  if (summary.medianDurability !== null) parts.push(t('cli.durability', { d: summary.medianDurability }));
  return parts.join('\n\n');
}
