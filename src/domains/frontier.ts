import { at, TOLERANCE } from './model';
import { ascending } from './order';

/** One array of utilities for each side, all of the same length: point k is the k-th of each. */
export type Points = readonly ArrayLike<number>[];

/**
 * The efficient frontier (Pareto 1906): the points that no other point beats for somebody while being as good for
 * everybody. Points that are as good as another for everybody within the tolerance are left out, so equal points count
 * once. Any number of sides; for two it takes O(n log n), for more O(n · length of the frontier).
 * @returns places in the arrays, the best for the first side first.
 */
export function frontier(points: Points, tolerance = TOLERANCE): number[] {
  const [first, second] = points;
  if (first === undefined) return [];
  const all = Array.from({ length: first.length }, (_, place) => place);
  const kept =
    points.length === 2 && second
      ? merge(first, second, sweep(first, second), tolerance)
      : sift(points, all, tolerance);
  return kept.sort((a, b) => compare(points, b, a));
}

function compare(points: Points, a: number, b: number): number {
  for (const side of points) {
    const difference = at(side, a) - at(side, b);
    if (difference !== 0) return difference;
  }
  return a - b;
}

/** Two sides, exact: from the best for the first side down, whatever is better for the second than all before it. */
function sweep(first: ArrayLike<number>, second: ArrayLike<number>): number[] {
  const order = ascending(first);
  const kept: number[] = [];
  let best = Number.NEGATIVE_INFINITY;
  for (let end = order.length - 1; end >= 0;) {
    // Of those that are equal for the first side only the best for the second can stay.
    let top = at(order, end);
    const worth = at(first, top);
    for (; end >= 0 && at(first, at(order, end)) === worth; end--) {
      if (at(second, at(order, end)) >= at(second, top)) top = at(order, end);
    }
    if (at(second, top) <= best) continue;
    best = at(second, top);
    kept.push(top);
  }
  return kept;
}

/** Leaves out of an exact frontier, sorted by the first side, what is within the tolerance of a point with more in sum. */
function merge(first: ArrayLike<number>, second: ArrayLike<number>, exact: number[], tolerance: number): number[] {
  const sum = (index: number): number => at(first, at(exact, index)) + at(second, at(exact, index));
  const out = new Uint8Array(exact.length).fill(1);
  const covers = (index: number, place: number): boolean =>
    out[index] === 0 &&
    at(second, at(exact, index)) >= at(second, place) - tolerance &&
    at(first, at(exact, index)) >= at(first, place) - tolerance;
  const near = (index: number, step: number): boolean => {
    const place = at(exact, index);
    const side = step < 0 ? second : first;
    for (let other = index + step; other >= 0 && other < exact.length; other += step) {
      if (at(side, at(exact, other)) < at(side, place) - tolerance) return false;
      if (covers(other, place)) return true;
    }
    return false;
  };
  const bySum = exact.map((_, index) => index).sort((a, b) => sum(b) - sum(a) || a - b);
  for (const index of bySum) if (!near(index, -1) && !near(index, 1)) out[index] = 0;
  return exact.filter((_, index) => out[index] === 0);
}

/**
 * Any number of sides: in falling order of the sum, a point stays unless one that stayed is as good for everybody.
 * The point that ruled out the last one is asked first: neighbours are mostly ruled out by the same.
 */
function sift(points: Points, places: number[], tolerance: number): number[] {
  const sums = Float64Array.from(places, (place) => points.reduce((sum, side) => sum + at(side, place), 0));
  const order = Uint32Array.from(places);
  order.sort((a, b) => at(sums, b) - at(sums, a) || a - b);
  const kept: number[] = [];
  for (const place of order) {
    const by = kept.findIndex((other) => points.every((side) => at(side, other) >= at(side, place) - tolerance));
    if (by < 0) kept.push(place);
    else if (by > 0) kept.unshift(...kept.splice(by, 1));
  }
  return kept;
}
