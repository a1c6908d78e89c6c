import { expect, it } from 'vitest';
import { ALASKA } from '../../../engine/testing/random-play';
import { firstExercise } from '../../../classroom';
import { simulate } from './outcomes';

it('counts games of the real rules, the same each time', async () => {
  const exercise = { ...firstExercise(ALASKA, 1), seats: ALASKA.seats.default, minutes: 20 as const };
  const steps: number[] = [];
  const outcomes = await simulate(ALASKA, exercise, (done) => void steps.push(done), 6);
  expect(steps).toEqual([1, 2, 3, 4, 5, 6]);
  expect(outcomes.verdicts.reduce((sum, { games }) => sum + games, 0)).toBe(6);
  expect(outcomes.sides.map(({ side }) => side)).toEqual(['us', 'ru', 'ua', 'eu']);
  for (const { least, most } of outcomes.sides) expect(least).toBeLessThanOrEqual(most);
  expect(await simulate(ALASKA, exercise, () => undefined, 6)).toEqual(outcomes);
});
