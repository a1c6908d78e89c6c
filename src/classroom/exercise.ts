import { canonicalJson, fail, fnv1a64, ok, type Result, type Scenario, type Side } from '../engine';
import { asWritten } from '../formats';
import { roundsOf } from './lesson';
import { LARGEST_SEED, type Exercise } from './schema';

/** The check number of a scenario's content, as the list of released versions has it. */
export const scenarioHash = (scenario: Scenario): string => fnv1a64(canonicalJson(asWritten(scenario)));

/** What most classes want of any scenario. */
export const USUAL = {
  names: 'real',
  lens: 'interests',
  minutes: 50,
  computers: 'middle',
  tutor: false,
  talk: true,
  backChannel: true,
  atEnd: 'everything',
  injects: [],
  drawnLines: true,
} as const satisfies Partial<Exercise>;

/** A first exercise of a scenario: fifty minutes for a class of two dozen, and what most classes want. */
export function firstExercise(scenario: Scenario, seed: number): Exercise {
  const seats = mostSeats(scenario);
  return {
    scenario: { id: scenario.id, hash: scenarioHash(scenario) },
    seats,
    ...USUAL,
    seating: { students: 24, perScreen: Math.min(4, seats.length), spare: 'computers' },
    seed,
  };
}

/** The table with the most chairs: in a class as many as can should have a voice. */
const mostSeats = ({ seats }: Scenario): readonly Side[] =>
  seats.choices.reduce((most, choice) => (choice.length > most.length ? choice : most), seats.default);

/** A number that tells this class from others, from what draws random bytes into an array. */
export function drawnClassSeed(fill: (bytes: Uint8Array<ArrayBuffer>) => unknown): number {
  const bytes = new Uint8Array(3);
  fill(bytes);
  return bytes.reduce((number, byte) => number * 256 + byte, 0) % (LARGEST_SEED + 1);
}

/**
 * Whether an exercise can be played on a scenario. Faults: `class.foreign-scenario`, `class.seats` (no table of the
 * scenario has these chairs), `class.per-screen`, `class.inject` (no event of its list), `class.inject-round` (a round the lesson has not).
 */
export function fits(exercise: Exercise, scenario: Scenario): Result<Exercise> {
  if (exercise.scenario.id !== scenario.id)
    return fail('class.foreign-scenario', 'scenario', { wanted: exercise.scenario.id, found: scenario.id });
  const key = exercise.seats.toSorted().join();
  if (!scenario.seats.choices.some((seats) => seats.toSorted().join() === key))
    return fail('class.seats', 'seats', { seats: exercise.seats.join(', ') });
  if (exercise.seating.perScreen > exercise.seats.length)
    return fail('class.per-screen', 'seating/perScreen', { most: exercise.seats.length });
  const rounds = roundsOf(scenario, exercise.minutes);
  for (const [i, { inject, round }] of exercise.injects.entries()) {
    if (!scenario.injects.some((one) => one.id === inject))
      return fail('class.inject', `injects/${i}/inject`, { inject });
    if (round !== null && round > rounds)
      return fail('class.inject-round', `injects/${i}/round`, { round, most: rounds });
  }
  return ok(exercise);
}
