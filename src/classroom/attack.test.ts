import { expect, it } from 'vitest';
import { compile, setup, type Scenario, type Side } from '../engine';
import { ALASKA } from '../engine/testing/random-play';
import { exportFor } from '../log/export';
import { headerOf, linesOf, parseLog, type GameLog } from '../log';
import { cardOf, drawnCards, firstExercise, linkOf, roundsOf, seedOfTable } from '.';
import { WORDS } from './words';

/*
 * A curious student tries to find what was drawn for another seat: with their own sheet, the log of their seat, and the
 * link or the words of the exercise, but without the table's code. They try every class seed, every short seed, every word
 * and number that may lie behind the game. What they are after would make their own numbers come out as they stand on
 * their own sheet.
 */

const EXERCISE = firstExercise(ALASKA, 4143);
const table = compile(ALASKA);
const settings = {
  rounds: roundsOf(ALASKA, EXERCISE.minutes),
  leaks: true,
  events: true,
  absentMoves: false,
  talk: true as const,
  drawnLines: true as const,
};

async function seatLog(seed: string, seat: Side): Promise<Scenario> {
  const header = headerOf({
    scenario: ALASKA,
    seats: EXERCISE.seats,
    players: {},
    seed,
    settings,
    started: '2026-11-28T08:00:00.000Z',
  });
  const whole: GameLog = { header, acts: [], result: null };
  const own = exportFor(whole, seat);
  if (!own.ok) throw new Error(own.fault.code);
  const read = await parseLog(
    linesOf(own.value)
      .map((line) => `${line}\n`)
      .join(''),
  );
  if (!read.ok) throw new Error(read.fault.code);
  expect(read.value.header.seed).toBeUndefined();
  return read.value.header.scenario;
}

/** What stands on a seat's own sheet: the weights that were drawn, in percent. */
const ownWeights = (sheet: Scenario, seat: Side): readonly number[] =>
  ALASKA.issues.map(({ id }) => Math.round((sheet.sides[seat].confidential.stances[id]?.salience ?? 1) * 100));

/** And what its red lines cost, in hundredths. */
const ownLines = (sheet: Scenario, seat: Side): readonly number[] =>
  sheet.sides[seat].confidential.redLines.map(({ points }) => Math.round(points * 100));

/** The first seed of a list by which the game would draw just these weights for the seat. */
function search(candidates: Iterable<string>, seat: Side, weights: readonly number[]): string | null {
  for (const seed of candidates) {
    const tried = setup(ALASKA, { seats: EXERCISE.seats, seed, settings, table });
    if (tried.ok && tried.value.secrets[seat].salience.every((weight, i) => weight === weights[i])) return seed;
  }
  return null;
}

/** Everything that can be made of what is handed out, and every seed that people type. */
function* guesses(): Generator<string> {
  const { seed } = EXERCISE;
  yield linkOf(EXERCISE).slice(0, 64);
  for (let n = 0; n < 4000; n++) yield String(n);
  for (const word of WORDS) yield word;
  for (let n = 1; n <= 40; n++) yield* [`${seed} ${n}`, `impasse table ${seed} ${n}`, `table ${n}`, `${seed}-${n}`];
  for (let n = seed - 500; n < seed + 500; n++) yield String(n);
}

it('finds nothing by search, without the table’s code', async () => {
  const [me, other] = EXERCISE.seats;
  if (!me || !other) throw new Error('the table has no seats');
  const code = cardOf(
    drawnCards((bytes) => crypto.getRandomValues(bytes)),
    EXERCISE,
    3,
  );
  const sheet = await seatLog(await seedOfTable(code, EXERCISE, 3), me);
  const weights = ownWeights(sheet, me);
  expect(search(guesses(), me, weights)).toBeNull();
  // Nothing better than the public bands: the other's sheet in the log is empty, and only bands are told.
  expect(sheet.sides[other].confidential.interests).toEqual([]);
  const bands = sheet.guessedSalience?.[other] ?? {};
  expect(Object.keys(bands).length).toBeGreaterThan(0);
  for (const [low, high] of Object.values(bands)) expect(high).toBeGreaterThan(low);
});

it('finds the red lines of a neighbour’s table, and of last year’s, to be others', async () => {
  const [me] = EXERCISE.seats;
  if (!me) throw new Error('the table has no seats');
  const cards = [2025, 2026].map((year) => drawnCards((into) => into.fill(year % 256)));
  const seen = new Set<string>();
  for (const one of cards)
    for (const number of [1, 2]) {
      const sheet = await seatLog(await seedOfTable(cardOf(one, EXERCISE, number), EXERCISE, number), me);
      const lines = ownLines(sheet, me);
      const written = ownLines(ALASKA, me);
      expect(lines).toHaveLength(written.length);
      for (const [at, cost] of lines.entries()) {
        const around = written[at] ?? 0;
        expect(Math.abs(cost - around)).toBeLessThanOrEqual(Math.ceil((around * ALASKA.spread.saliencePercent) / 100));
      }
      seen.add(lines.join());
    }
  expect(seen.size).toBe(4);
});

it('finds a seed that somebody typed, so that the search above can tell', async () => {
  const [me] = EXERCISE.seats;
  if (!me) throw new Error('the table has no seats');
  const sheet = await seatLog('lamp', me);
  expect(search(guesses(), me, ownWeights(sheet, me))).toBe('lamp');
});

it('needs half a second for each code that is tried, in a browser: the 2^40 of a table are out of reach', async () => {
  const begun = performance.now();
  await seedOfTable('brass lamp fjord seven moon', EXERCISE, 1);
  expect(performance.now() - begun).toBeGreaterThan(20);
});
