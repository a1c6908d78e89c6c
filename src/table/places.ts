import { bySide, type BySide, type Side, type Table, type View } from '../engine';

/** Where a delegation has its chairs: near is the onlooker's own end, far is before the window. */
export type Place = 'near' | 'far' | 'left' | 'right';

/** Whom a side should have opposite, the first that is seated: the first two of the table, then the others in order. */
const opposite = (sides: readonly Side[], near: Side | undefined): readonly Side[] =>
  [...sides.slice(1, 2), ...sides.slice(0, 1), ...sides.slice(2)].filter((side) => side !== near);

/** Who comes first to the left hand: the third of the table, then the others in order. */
const leftFirst = (sides: readonly Side[]): readonly Side[] => [
  ...sides.slice(2, 3),
  ...sides.slice(0, 2),
  ...sides.slice(3),
];

/** Who sits where, seen from the viewer's own chair; an onlooker stands behind the first seat. */
export function places(view: Pick<View, 'viewer' | 'seats'> & { readonly table: Pick<Table, 'sides'> }): BySide<Place> {
  const { viewer, seats } = view;
  const { sides } = view.table;
  const near = viewer !== 'all' && seats.includes(viewer) ? viewer : seats[0];
  const others = opposite(sides, near);
  const far = others.find((side) => seats.includes(side)) ?? others[0];
  const [left] = leftFirst(sides).filter((side) => side !== near && side !== far);
  return bySide(sides, (side) => (side === near ? 'near' : side === far ? 'far' : side === left ? 'left' : 'right'));
}
