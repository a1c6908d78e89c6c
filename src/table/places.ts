import { SIDES, type BySide, type Side, type View } from '../engine';

/** Where a delegation has its chairs: near is the onlooker's own end, far is before the window. */
export type Place = 'near' | 'far' | 'left' | 'right';

/** Whom each side should have opposite, the first that is seated. */
const OPPOSITE: BySide<readonly Side[]> = {
  us: ['ru', 'ua', 'eu'],
  ru: ['us', 'ua', 'eu'],
  ua: ['ru', 'us', 'eu'],
  eu: ['ru', 'us', 'ua'],
};
const LEFT_FIRST: readonly Side[] = ['ua', 'us', 'ru', 'eu'];

/** Who sits where, seen from the viewer's own chair; an onlooker stands behind the first seat. */
export function places(view: Pick<View, 'viewer' | 'seats'>): BySide<Place> {
  const { viewer, seats } = view;
  const near: Side = viewer !== 'all' && seats.includes(viewer) ? viewer : (seats[0] ?? 'us');
  const far = OPPOSITE[near].find((side) => seats.includes(side)) ?? OPPOSITE[near][0] ?? 'ru';
  const rest = LEFT_FIRST.filter((side) => side !== near && side !== far);
  const of = (side: Side): Place =>
    side === near ? 'near' : side === far ? 'far' : side === rest[0] ? 'left' : 'right';
  return Object.fromEntries(SIDES.map((side) => [side, of(side)])) as BySide<Place>;
}
