import type { Roster, Side } from '../engine';
import { lookOf } from './look';

/** How the map shows a region at stake: nothing said, in the hatching of whoever would hold it, or parted by the line. */
export const REGION_STATES = ['open', 'red', 'gold', 'split'] as const;
export type RegionState = (typeof REGION_STATES)[number];

/** The state for what an option says of its region. A side whose look this map has no drawing of leaves it open. */
export function regionState(roster: Roster, holder: Side | 'split' | undefined): RegionState {
  if (holder === undefined) return 'open';
  if (holder === 'split') return holder;
  const look = lookOf(roster, holder);
  return look === 'red' || look === 'gold' ? look : 'open';
}
