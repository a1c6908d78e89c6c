import * as v from 'valibot';
import { isSideId, MAX_ROUNDS, type Side } from '../engine';
import { DIFFICULTIES, type Difficulty } from '../formats';
import { LESSONS, type Lesson } from './lesson';
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
  /** Set where students are asked five questions before they read and after the end: see `survey.ts`. */
  readonly questions?: true;
  /** Set where each table draws what a red line costs, too; absent in exercises from before that could be. */
  readonly drawnLines?: true;
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
  // Absent while off: forms from before it was there stay as they were.
  questions: v.exactOptional(v.literal(true)),
  drawnLines: v.exactOptional(v.literal(true)),
  seating: v.strictObject({
    students: whole(CLASS.least, CLASS.most),
    perScreen: whole(1, 4),
    spare: v.picklist(SPARE),
  }),
  seed: whole(0, LARGEST_SEED),
});
