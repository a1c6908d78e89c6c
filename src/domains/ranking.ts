import { at } from './model';
import { ascending } from './order';

/**
 * One side's view of an outcome space: its own utility of every outcome, sorted once. Whoever searches for an outcome
 * near a target does it by bisection here, and nothing is sorted again during a negotiation.
 */
export interface Ranking {
  readonly size: number;
  /** By outcome. */
  readonly utility: Float64Array;
  /** Outcomes from the worst to the best; equal ones in the order of the space. */
  readonly order: Uint32Array;
  /** Utilities in that order. */
  readonly sorted: Float64Array;
  readonly reservation: number;
  /** The highest utility. */
  readonly best: number;
  /** The least that is worth having: the higher of the lowest utility and the reservation value. */
  readonly floor: number;
}

/** @param utility by outcome, not empty. @param reservation the utility of walking away. */
export function rank(utility: Float64Array, reservation: number): Ranking {
  const order = ascending(utility);
  const sorted = new Float64Array(order.length);
  for (let place = 0; place < order.length; place++) sorted[place] = at(utility, at(order, place));
  const best = at(sorted, sorted.length - 1);
  return {
    size: utility.length,
    utility,
    order,
    sorted,
    reservation,
    best,
    floor: Math.max(at(sorted, 0), reservation),
  };
}

/** How many outcomes are worth less than this: the place in `order` of the worst that is worth at least as much. */
export function placeOf(ranking: Ranking, utility: number): number {
  let low = 0;
  let high = ranking.size;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (at(ranking.sorted, middle) < utility) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The worst outcome that is worth at least this much; the best one if none is. Of equal ones the first in the space. */
export const worstAtLeast = (ranking: Ranking, utility: number): number =>
  at(ranking.order, Math.min(placeOf(ranking, utility), ranking.size - 1));
