import type { Side } from '../../engine';
import { HABITS, type Habits } from './habits';
import type { ClassRow } from './row';

/** Two sets of tables compared in one seat: those that did something, and those that did not. Hundredths. */
export interface Compared {
  readonly habit: keyof Habits;
  readonly side: Side;
  readonly did: readonly Point[];
  readonly not: readonly Point[];
  /** Mean of those who did less the mean of the others; null where one of them is empty. */
  readonly difference: number | null;
  /** Standard error of the difference (Welch 1947); null where it cannot be told. */
  readonly error: number | null;
  /** Whether the difference is more than twice its error. */
  readonly clear: boolean;
}

/** A table, and what its seat came to less the mean of that seat over all tables. */
export interface Point {
  readonly row: ClassRow;
  readonly above: number;
}

/** Tables on either side from which a difference is told at all. */
const FEWEST = 3;

export const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;

/** Variance of the mean. */
function spread(values: readonly number[]): number {
  const middle = mean(values);
  const sum = values.reduce((total, value) => total + (value - middle) ** 2, 0);
  return sum / (values.length - 1) / values.length;
}

/** Each seat against the same seat at the other tables, by what was done there: never one seat against another. */
export function compared(rows: readonly ClassRow[], side: Side): Compared[] {
  const middle = mean(rows.map(({ gains }) => gains[side]));
  return HABITS.flatMap((habit): Compared[] => {
    const known = rows.filter(({ habits }) => (habits[side]?.[habit] ?? null) !== null);
    if (known.length === 0) return [];
    const points = (wanted: boolean): Point[] =>
      known
        .filter(({ habits }) => habits[side]?.[habit] === wanted)
        .map((row) => ({ row, above: row.gains[side] - middle }));
    return [{ habit, side, ...differenceOf(points(true), points(false)) }];
  });
}

function differenceOf(did: readonly Point[], not: readonly Point[]): Omit<Compared, 'habit' | 'side'> {
  const [ours, theirs] = [did, not].map((points) => points.map(({ above }) => above)) as [number[], number[]];
  if (ours.length === 0 || theirs.length === 0) return { did, not, difference: null, error: null, clear: false };
  const difference = mean(ours) - mean(theirs);
  if (ours.length < FEWEST || theirs.length < FEWEST) return { did, not, difference, error: null, clear: false };
  const error = Math.sqrt(spread(ours) + spread(theirs));
  return { did, not, difference, error, clear: Math.abs(difference) > 2 * error };
}
