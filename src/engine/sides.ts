/**
 * The id of a side, as its scenario writes it. A string at run time, but nothing is one of it that did not come from a
 * table, a scenario or a checked file: no literal of the code is a side. Two members, which never appear, because with
 * one alone the compiler would take any two sides for the same.
 */
declare enum Id {
  One = 'a side',
  Other = 'another side',
}
export type Side = Id;

/** One value for each side of a scenario. Made by {@link bySide} alone, so reading it with a side gives a value. */
export type BySide<T> = Record<Side, T>;

/** Most sides that a scenario may have; the fewest are two. The masks of the engine hold so many bits. */
export const MOST_SIDES = 6;

/** Builds a record of all the sides named, in their order. */
export function bySide<T>(sides: readonly Side[], of: (side: Side, index: number) => T): BySide<T> {
  const record: Record<string, T> = {};
  for (let i = 0; i < sides.length; i++) {
    const side = sides[i];
    if (side !== undefined) record[side] = of(side, i);
  }
  return record as BySide<T>;
}

/** The first of some sides; a table has always two or more, so none at all is a bug. */
export function firstSide(sides: readonly Side[]): Side {
  const [first] = sides;
  if (first === undefined) throw new Error('A table without sides');
  return first;
}

/** Whether something from outside names one of these sides. */
export const isSide = (sides: readonly Side[], value: unknown): value is Side =>
  (sides as readonly unknown[]).includes(value);

/**
 * The id of a side: a lower-case word, or words joined by hyphens, and none that means something else where a side may
 * be named.
 */
export const SIDE_ID = /^(?!(?:constructor|prototype|all|neutral|split)$)[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
/** Most characters of such an id. */
export const LONGEST_SIDE_ID = 40;

/** Whether something from outside may be the id of a side. */
export const isSideId = (value: unknown): value is Side =>
  typeof value === 'string' && value.length <= LONGEST_SIDE_ID && SIDE_ID.test(value);

/** A hundredth of a point: the unit of every account, so that all fractions of the model stay integers. */
export type Hundredths = number;

/** An integer from 0 to 100. */
export type Percent = number;
