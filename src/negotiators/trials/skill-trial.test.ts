import { describe, expect, test } from 'vitest';
import type { Side } from '../../engine';
import { FOUR, scenario, SETTINGS, TWO } from '../testing/games';
import { skillTrial } from './skill-trial';

/**
 * The same over more games: npx impasse skill scenarios/alaska-summit.json --games 150 --seed 500 [--seats us,ru,ua,eu].
 * From seed 1 on, 80 games of four tell middle from easy in Moscow's seat by no more than their noise; 150 from 500 on do.
 */
const trial = (seats: readonly Side[], games: number) =>
  skillTrial(scenario, { seats, games, seed: '500', settings: SETTINGS });

const reports = [...trial(TWO, 50), ...trial(FOUR, 100)].map((report, i) => ({ ...report, seats: i < 4 ? 2 : 4 }));

describe('in blind play', () => {
  test.each(reports)('$level beats $below from the seat of $side at a table of $seats', ({ success }) => {
    expect(success.mean).toBeGreaterThan(success.error ?? Infinity);
  });

  test.each(reports.filter(({ seats, level }) => seats === 4 && level === 'hard'))(
    'a patient, competent player reaches terms from the seat of $side in a fair share of games',
    ({ terms: [share] }) => {
      expect(share).toBeGreaterThan(0.3);
    },
  );
});
