import { describe, expect, test } from 'vitest';
import { FOUR, scenario, SETTINGS, TWO } from '../testing/games';
import { modelTrial, type ModelReport } from './model-trial';

/** The same over more games: npx impasse models scenarios/alaska-summit.json --games 100 [--seats us,ru,ua,eu] */
const reports = [TWO, FOUR].flatMap((seats) =>
  modelTrial(scenario, { seats, games: 20, seed: '1', settings: SETTINGS }).map((report) => ({
    ...report,
    seats: seats.length,
  })),
);

describe('opponent models at the summit', () => {
  test.each(reports)('$model knows the order of $side’s packages at a table of $seats', ({ packages }) => {
    expect(packages).toBeGreaterThan(0.8);
  });

  test.each(reports)('$model knows priorities of $side better than chance at a table of $seats', ({ priorities }) => {
    expect(priorities).toBeGreaterThan(0.3);
  });

  test('who watches what others table and refuse guesses better what they would sign', () => {
    const off = (model: string): number =>
      reports.filter((report: ModelReport) => report.model === model).reduce((sum, report) => sum + report.off, 0);
    expect(off('bayesian')).toBeLessThan(0.9 * off('bands'));
  });
});
