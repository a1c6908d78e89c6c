import { isSide, type Side } from '../engine';
import type { LogNote } from '../formats';

/**
 * Five statements that students weigh before they read and after the end: did they think it zero-sum? The first three
 * are the parts of the fixed-pie belief that Thompson and Hastie (1990) tell apart: that gains are losses, that
 * interests are opposed, and that others care for the same issues most. Then walking away as a measure (Fisher and Ury
 * 1981), and those who have no chair (Raiffa 1982).
 */
export const STATEMENTS = ['gains', 'opposed', 'alike', 'no-deal', 'absent'] as const;

/** From 1, “not at all”, to 5, “entirely”. */
export const DEGREES = [1, 2, 3, 4, 5] as const;
export type Degree = (typeof DEGREES)[number];

/** One for each of {@link STATEMENTS}, in their order; null where somebody passed over it. */
export type Answers = readonly (Degree | null)[];

export const TIMES = ['before', 'after'] as const;

/** What the person in a seat answered. Nothing else of them is asked. */
export interface Surveyed {
  readonly when: (typeof TIMES)[number];
  readonly side: Side;
  readonly answers: Answers;
}

/** Whoever passes over all of them. */
export const NO_ANSWERS: Answers = STATEMENTS.map(() => null);

export const surveyNote = ({ when, side, answers }: Surveyed): LogNote['note'] => ({
  kind: 'survey',
  when,
  side,
  answers,
});

const isDegree = (value: unknown): value is Degree => DEGREES.some((degree) => degree === value);

const isAnswers = (value: unknown): value is Answers =>
  Array.isArray(value) &&
  value.length === STATEMENTS.length &&
  value.every((answer) => answer === null || isDegree(answer));

/** What a note says, if it is one of these. */
export function surveyedIn({ kind, when, side, answers }: LogNote['note'], sides: readonly Side[]): Surveyed | null {
  const time = TIMES.find((one) => one === when);
  return kind === 'survey' && time && isSide(sides, side) && isAnswers(answers) ? { when: time, side, answers } : null;
}

/** What one person answered at both times; null where they were not asked, or did not answer at all. */
export interface Shift {
  readonly side: Side;
  readonly before: Answers | null;
  readonly after: Answers | null;
}

/** What the persons of a game answered, by seat; of two answers to the same the later counts. */
export function shiftsIn(notes: readonly LogNote['note'][], seats: readonly Side[]): readonly Shift[] {
  const told = notes.flatMap((note) => surveyedIn(note, seats) ?? []);
  return seats.flatMap((side): Shift[] => {
    const at = (when: Surveyed['when']): Answers | null => {
      const answers = told.findLast((one) => one.side === side && one.when === when)?.answers ?? null;
      return answers?.some((answer) => answer !== null) ? answers : null;
    };
    const shift = { side, before: at('before'), after: at('after') };
    return shift.before || shift.after ? [shift] : [];
  });
}

/** Who has not yet been asked at a time; to pass over all five is an answer, too. */
export const stillToAsk = (
  notes: readonly LogNote['note'][],
  sides: readonly Side[],
  when: Surveyed['when'],
): readonly Side[] => sides.filter((side) => !notes.some((note) => surveyedIn(note, [side])?.when === when));

/** How a class answered one statement. */
export interface Moved {
  readonly statement: (typeof STATEMENTS)[number];
  /** How many chose each of {@link DEGREES}. */
  readonly before: readonly number[];
  readonly after: readonly number[];
  /** Of those who answered it twice: how many, their means, and how many agree less, as much, or more. */
  readonly both: number;
  readonly means: { readonly before: number; readonly after: number } | null;
  readonly less: number;
  readonly same: number;
  readonly more: number;
}

const counts = (answers: readonly (Degree | null)[]): number[] =>
  DEGREES.map((degree) => answers.filter((answer) => answer === degree).length);

const meanOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** The shift of a class. Means are of the same persons at both times: who answered once moved nothing. */
export function movedIn(shifts: readonly Shift[]): readonly Moved[] {
  return STATEMENTS.map((statement, at) => {
    const before = shifts.map((shift) => shift.before?.[at] ?? null);
    const after = shifts.map((shift) => shift.after?.[at] ?? null);
    const pairs = before.flatMap((was, i) => {
      const now = after[i];
      return was != null && now != null ? [{ was, now }] : [];
    });
    return {
      statement,
      before: counts(before),
      after: counts(after),
      both: pairs.length,
      means:
        pairs.length > 0
          ? { before: meanOf(pairs.map(({ was }) => was)), after: meanOf(pairs.map(({ now }) => now)) }
          : null,
      less: pairs.filter(({ was, now }) => now < was).length,
      same: pairs.filter(({ was, now }) => now === was).length,
      more: pairs.filter(({ was, now }) => now > was).length,
    };
  });
}
