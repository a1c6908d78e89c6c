import { expect, it } from 'vitest';
import { sidesOf } from '../../../engine';
import { ALASKA } from '../../../engine/testing/random-play';
import { firstExercise } from '../../../classroom';
import { outcomesKey } from './kept-outcomes';
import { outcomesOf, playGames } from './outcomes';

const EXERCISE = { ...firstExercise(ALASKA, 1), seats: ALASKA.seats.default, minutes: 20 as const };

it('counts games of the real rules, the same whoever plays which of them', async () => {
  let rests = 0;
  const ends = await playGames(ALASKA, EXERCISE, [0, 1, 2, 3, 4, 5], () => void (rests += 1));
  expect(rests).toBe(6);
  const outcomes = outcomesOf(sidesOf(ALASKA), ends);
  expect(outcomes.verdicts.reduce((sum, { games }) => sum + games, 0)).toBe(6);
  expect(outcomes.sides.map(({ side }) => side)).toEqual(['us', 'ru', 'ua', 'eu']);
  for (const { least, most } of outcomes.sides) expect(least).toBeLessThanOrEqual(most);
  const apart = [await playGames(ALASKA, EXERCISE, [0, 1, 2, 3]), await playGames(ALASKA, EXERCISE, [4, 5])];
  expect(apart.flat()).toEqual(ends);
});

it('remembers games by all that they hang on, and by nothing of the class', () => {
  const key = outcomesKey(EXERCISE);
  expect(outcomesKey({ ...EXERCISE, seed: 9, names: 'neutral', seating: { ...EXERCISE.seating, students: 3 } })).toBe(
    key,
  );
  for (const change of [
    { seats: sidesOf(ALASKA) },
    { minutes: 50 as const },
    { computers: 'hard' as const },
    { talk: false },
    { backChannel: false },
    { scenario: { ...EXERCISE.scenario, hash: '0'.repeat(16) } },
  ])
    expect(outcomesKey({ ...EXERCISE, ...change })).not.toBe(key);
});
