import { bySide, type BySide, type Side } from '../engine';

/**
 * Where a delegation has its chairs: near is the onlooker's own end, far is before the window. A long side of the table
 * holds one delegation or, where five or six meet, two: one to the front and one to the back.
 */
export const PLACES = ['near', 'far', 'left', 'right', 'left-front', 'left-back', 'right-front', 'right-back'] as const;
export type Place = (typeof PLACES)[number];

/** The places at the long sides for so many delegations, from the onlooker's left hand round the far end. */
const AROUND: readonly (readonly Place[])[] = [
  [],
  ['left'],
  ['left', 'right'],
  ['left-front', 'left-back', 'right'],
  ['left-front', 'left-back', 'right-back', 'right-front'],
];

/** Whom a side should have opposite, the first that is seated: the first two of the table, then the others in order. */
const opposite = (sides: readonly Side[], near: Side | undefined): readonly Side[] =>
  [...sides.slice(1, 2), ...sides.slice(0, 1), ...sides.slice(2)].filter((side) => side !== near);

/** Who comes first to the left hand: the third of the table, then the others in order. */
const leftFirst = (sides: readonly Side[]): readonly Side[] => [
  ...sides.slice(2, 3),
  ...sides.slice(0, 2),
  ...sides.slice(3),
];

interface Seated {
  readonly viewer: Side | 'all';
  readonly seats: readonly Side[];
  readonly table: { readonly sides: readonly Side[] };
}

/**
 * Who sits where at a table of two to six sides, seen from the viewer's own chair; an onlooker, and a side that is
 * absent, stands behind the first seat. Depends on viewer, seats and sides alone, so that nobody moves during a game.
 */
export function places({ viewer, seats, table: { sides } }: Seated): BySide<Place> {
  const near = viewer !== 'all' && seats.includes(viewer) ? viewer : (seats[0] ?? sides[0]);
  const others = opposite(sides, near);
  const far = others.find((side) => seats.includes(side)) ?? others[0];
  const rest = leftFirst(sides).filter((side) => side !== near && side !== far);
  const around = AROUND[rest.length] ?? [];
  return bySide(sides, (side) =>
    side === near ? 'near' : side === far ? 'far' : (around[rest.indexOf(side)] ?? 'right'),
  );
}
