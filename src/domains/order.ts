import { at } from './model';

/** Below this many values, sorting at once is as fast. */
const FEW = 4096;

/**
 * The places of the values from the least to the greatest, equal ones in their order. Large lists are first dealt into
 * about as many buckets as a quarter of their length, which are then sorted one by one: ten times as fast for a million.
 */
export function ascending(values: ArrayLike<number>): Uint32Array {
  const compare = (a: number, b: number): number => at(values, a) - at(values, b) || a - b;
  const order = new Uint32Array(values.length);
  if (values.length < FEW) {
    for (let place = 0; place < order.length; place++) order[place] = place;
    return order.sort(compare);
  }
  const { bucket, ends } = deal(values);
  const free = ends.slice();
  for (let place = values.length - 1; place >= 0; place--) {
    const into = at(bucket, place);
    const slot = at(free, into) - 1;
    free[into] = slot;
    order[slot] = place;
  }
  for (let start = 0, into = 0; into < ends.length; start = at(ends, into++)) {
    sortPart(order, start, at(ends, into), compare);
  }
  return order;
}

/** The bucket of each value, and where each bucket ends. */
function deal(values: ArrayLike<number>): { readonly bucket: Uint32Array; readonly ends: Uint32Array } {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (let place = 0; place < values.length; place++) {
    low = Math.min(low, at(values, place));
    high = Math.max(high, at(values, place));
  }
  const ends = new Uint32Array(Math.ceil(values.length / 4));
  const scale = high > low ? (ends.length - 1) / (high - low) : 0;
  const bucket = new Uint32Array(values.length);
  for (let place = 0; place < values.length; place++) {
    const into = Math.floor((at(values, place) - low) * scale);
    bucket[place] = into;
    ends[into] = at(ends, into) + 1;
  }
  for (let into = 1; into < ends.length; into++) ends[into] = at(ends, into) + at(ends, into - 1);
  return { bucket, ends };
}

/** A short part by insertion, which keeps equal ones in place; a long one by the built-in sort. */
function sortPart(order: Uint32Array, start: number, end: number, compare: (a: number, b: number) => number): void {
  if (end - start > 32) {
    order.subarray(start, end).sort(compare);
    return;
  }
  for (let next = start + 1; next < end; next++) {
    const moved = at(order, next);
    let slot = next;
    for (; slot > start && compare(at(order, slot - 1), moved) > 0; slot--) order[slot] = at(order, slot - 1);
    order[slot] = moved;
  }
}
