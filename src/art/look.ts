import type { Side } from '../engine';

/** The slots of presentation, as many as a table has sides, each with its colour, hatch, mark and line. A scenario's sides take them in its order. */
export const LOOKS = ['blue', 'red', 'gold', 'green', 'violet', 'grey'] as const;
export type Look = (typeof LOOKS)[number];
export type ByLook<T> = Readonly<Record<Look, T>>;

/** One value for each slot. */
export const byLook = <T>(of: (look: Look) => T): ByLook<T> => ({
  blue: of('blue'),
  red: of('red'),
  gold: of('gold'),
  green: of('green'),
  violet: of('violet'),
  grey: of('grey'),
});

/** The slot that a side of a scenario or table takes. Sides beyond the last slot begin with the first again. */
export const lookOf = (sides: readonly Side[], side: Side): Look =>
  LOOKS[Math.max(0, sides.indexOf(side)) % LOOKS.length] ?? LOOKS[0];
