import { bySide, sidesOf, type BySide, type SeatWish, type Side } from '../engine';

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
const opposite = (sides: readonly Side[]): readonly Side[] => [
  ...sides.slice(1, 2),
  ...sides.slice(0, 1),
  ...sides.slice(2),
];

/** Who comes first to the left hand: the third of the table, then the others in order. */
const leftFirst = (sides: readonly Side[]): readonly Side[] => [
  ...sides.slice(2, 3),
  ...sides.slice(0, 2),
  ...sides.slice(3),
];

interface Seated {
  readonly viewer: Side | 'all';
  readonly seats: readonly Side[];
}

/** A scenario as far as its sides say where they would rather sit. */
interface Wishing {
  readonly sides: BySide<{ readonly seat?: SeatWish }>;
}

/**
 * Who sits where at a table of two to six sides, seen from the viewer's own chair; an onlooker, and a side that is
 * absent, stands behind the first seat. Wishes of sides are met in their order while there is room; the far end goes
 * only to who is seated. Depends on viewer, seats and scenario alone, so that nobody moves during a game.
 */
export function places({ viewer, seats }: Seated, scenario: Wishing): BySide<Place> {
  const sides = sidesOf(scenario);
  const near = viewer !== 'all' && seats.includes(viewer) ? viewer : (seats[0] ?? sides[0]);
  const wishes = (side: Side, wish: SeatWish): boolean => scenario.sides[side].seat === wish;
  const others = [...opposite(sides)].filter((side) => side !== near);
  const far =
    farOf(
      others.filter((side) => seats.includes(side)),
      wishes,
    ) ?? others[0];
  const rest = leftFirst(sides).filter((side) => side !== near && side !== far);
  const around = AROUND[rest.length] ?? [];
  const placed = seatedAround(rest, around, wishes);
  return bySide(sides, (side) => (side === near ? 'near' : side === far ? 'far' : (placed.get(side) ?? 'right')));
}

type Wishes = (side: Side, wish: SeatWish) => boolean;

/** Who wishes the far end, else who wishes no other, else the first. */
const farOf = (seated: readonly Side[], wishes: Wishes): Side | undefined =>
  seated.find((side) => wishes(side, 'far')) ??
  seated.find((side) => !wishes(side, 'left') && !wishes(side, 'right')) ??
  seated[0];

/** The long sides: first who wishes one of them, while it has room, then the others in their order. */
function seatedAround(rest: readonly Side[], around: readonly Place[], wishes: Wishes): ReadonlyMap<Side, Place> {
  const placed = new Map<Side, Place>();
  const free = [...around];
  const take = (side: Side, fits: (place: Place) => boolean): void => {
    const at = free.findIndex(fits);
    const [place] = at < 0 ? [] : free.splice(at, 1);
    if (place) placed.set(side, place);
  };
  for (const hand of ['left', 'right'] as const)
    for (const side of rest) if (wishes(side, hand)) take(side, (place) => place.startsWith(hand));
  for (const side of rest) if (!placed.has(side)) take(side, () => true);
  return placed;
}
