import * as v from 'valibot';
import {
  canonicalJson,
  fail,
  fnv1a64,
  isSideId,
  MAX_ROUNDS,
  ok,
  type Result,
  type Scenario,
  type Side,
} from '../engine';
import { asWritten, DIFFICULTIES, type Difficulty } from '../formats';
import { LESSONS, roundsOf, type Lesson } from './lesson';
import { CLASS, SPARE, type Seating } from './seating';

/** Whether the scenario's own names are used or invented ones: see `src/scenarios/overlay.ts`. */
export const NAMES = ['real', 'neutral'] as const;
/** What the students of a table may see when their game is over: every sheet and every priority, or what was public. */
export const ENDINGS = ['everything', 'public'] as const;

/** An event of the scenario's list that a teacher drops in: after a round, or, with null, by hand. */
export interface PlannedInject {
  readonly inject: string;
  readonly round: number | null;
}

/** What a class is to play, and how. It holds nothing secret: no table's numbers follow from it. */
export interface Exercise {
  /** Its id, and the check number of its content: sheets printed from another version would show other numbers. */
  readonly scenario: { readonly id: string; readonly hash: string };
  readonly seats: readonly Side[];
  readonly names: (typeof NAMES)[number];
  readonly lens: 'ledger' | 'interests';
  readonly minutes: Lesson;
  readonly computers: Difficulty;
  readonly tutor: boolean;
  readonly talk: boolean;
  readonly backChannel: boolean;
  readonly atEnd: (typeof ENDINGS)[number];
  readonly injects: readonly PlannedInject[];
  /** Who sits where, so that the number of a table says whose seats are led by students there. */
  readonly seating: Seating;
  /** 0 … {@link LARGEST_SEED}: tells this class from every other, and no more. Every table's chance needs its card as well. */
  readonly seed: number;
}

export const LARGEST_SEED = 2 ** 18 - 1;
/** More would leave no round without one. */
export const MOST_INJECTS = 7;

const id = v.pipe(
  v.string(),
  v.maxLength(40),
  v.regex(/^(?!(?:constructor|prototype)$)[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/),
);
const whole = (least: number, most: number) => v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));
const side = v.custom<Side>((value) => isSideId(value));

/** The members of an exercise, as file and link have them. */
export const EXERCISE = v.strictObject({
  scenario: v.strictObject({ id, hash: v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/)) }),
  seats: v.pipe(
    v.array(side),
    v.minLength(2),
    v.maxLength(6),
    v.check((seats) => new Set(seats).size === seats.length),
  ),
  names: v.picklist(NAMES),
  lens: v.picklist(['ledger', 'interests']),
  minutes: v.picklist(LESSONS),
  computers: v.picklist(DIFFICULTIES),
  tutor: v.boolean(),
  talk: v.boolean(),
  backChannel: v.boolean(),
  atEnd: v.picklist(ENDINGS),
  injects: v.pipe(
    v.array(v.strictObject({ inject: id, round: v.nullable(whole(1, MAX_ROUNDS)) })),
    v.maxLength(MOST_INJECTS),
  ),
  seating: v.strictObject({
    students: whole(CLASS.least, CLASS.most),
    perScreen: whole(1, 4),
    spare: v.picklist(SPARE),
  }),
  seed: whole(0, LARGEST_SEED),
});

/** The check number of a scenario's content, as the list of released versions has it. */
export const scenarioHash = (scenario: Scenario): string => fnv1a64(canonicalJson(asWritten(scenario)));

/** A first exercise of a scenario: fifty minutes for a class of two dozen, and what most classes want. */
export function firstExercise(scenario: Scenario, seed: number): Exercise {
  const seats = mostSeats(scenario);
  return {
    scenario: { id: scenario.id, hash: scenarioHash(scenario) },
    seats,
    names: 'real',
    lens: 'interests',
    minutes: 50,
    computers: 'middle',
    tutor: false,
    talk: true,
    backChannel: true,
    atEnd: 'everything',
    injects: [],
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
