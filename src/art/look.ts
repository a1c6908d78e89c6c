import type { Roster, Side } from '../engine';

/** The slots of presentation, as many as a table has sides, each with its colour, hatch, mark and line. A scenario gives each of its sides one, by its number from 1. */
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

/** The slot that a side of a scenario has. */
export const lookOf = ({ sides }: Roster, side: Side): Look => LOOKS[sides[side].look - 1] ?? LOOKS[0];
