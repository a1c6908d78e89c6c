import { expect, it, vi } from 'vitest';
import { sidesOf } from '../../../engine';
import { ALASKA } from '../../../engine/testing/random-play';
import { firstExercise } from '../../../classroom';
import { countOutcomes } from './count-outcomes';
import { keepOutcomes, keptOutcomes, outcomesKey } from './kept-outcomes';
import { outcomesOf, playGames, SIMULATED } from './outcomes';

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
  const { drawnLines: _drawn, ...plain } = EXERCISE;
  expect(outcomesKey(plain)).not.toBe(key);
});

it('plays every game once, tells how far it has come, and stops when the page is left', async () => {
  const steps: number[] = [];
  const counted = countOutcomes(ALASKA, EXERCISE, (done) => void steps.push(done), 6);
  const all = await playGames(ALASKA, EXERCISE, [0, 1, 2, 3, 4, 5]);
  expect(await counted.outcomes).toEqual(outcomesOf(sidesOf(ALASKA), all));
  expect(steps).toEqual([4, 6]);

  const left = countOutcomes(ALASKA, EXERCISE, () => undefined, 6);
  left.stop();
  await expect(left.outcomes).rejects.toThrow('left');
});

it('has its result again at the next visit, for the last six kinds of tables', async () => {
  const stored = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => void stored.set(key, value),
  });
  const some = outcomesOf(sidesOf(ALASKA), await playGames(ALASKA, EXERCISE, [0]));
  const outcomes = { ...some, games: SIMULATED };
  const key = outcomesKey(EXERCISE);
  expect(keptOutcomes(key)).toBeNull();
  keepOutcomes(key, outcomes);
  expect(keptOutcomes(key)).toEqual(outcomes);
  expect(keptOutcomes(outcomesKey({ ...EXERCISE, computers: 'hard' }))).toBeNull();
  for (let other = 1; other <= 6; other++) keepOutcomes(`another ${other}`, outcomes);
  expect(keptOutcomes(key)).toBeNull();
  keepOutcomes('fewer', some);
  expect(keptOutcomes('fewer')).toBeNull();
  vi.unstubAllGlobals();
});
