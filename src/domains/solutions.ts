import { at, TOLERANCE } from './model';

/** A point of utilities, one for each side. */
export type Point = readonly number[];

/** The bargaining solutions on a frontier; null where no efficient point is at least as good as walking away for all. */
export interface Solutions {
  readonly nash: Point | null;
  readonly kalaiSmorodinsky: Point | null;
  readonly egalitarian: Point | null;
  readonly utilitarian: Point | null;
}

/**
 * Solutions among the efficient points that are individually rational (u_i ≥ d_i for every side i):
 * - Nash (1950): the greatest product of the gains u_i − d_i;
 * - Kalai and Smorodinsky (1975): the greatest least share (u_i − d_i) / (ideal_i − d_i), where ideal_i is the most that
 *   side i gets at any rational point; a side that can gain nothing is left out of the comparison;
 * - egalitarian (Kalai 1977): the greatest least gain;
 * - utilitarian (Harsanyi 1955): the greatest sum of gains.
 * Ties within 1e-9: the greater sum of gains, then the point that comes first in the frontier (the best for the first
 * side). An efficient set is enough: each solution is efficient, and so is every ideal point.
 */
export function solutions(efficient: readonly Point[], disagreement: Point): Solutions {
  const gains = (point: Point): number[] => point.map((utility, side) => utility - at(disagreement, side));
  const rational = efficient.filter((point) => gains(point).every((gain) => gain >= -TOLERANCE));
  const ideal = disagreement.map((_, side) =>
    rational.reduce((high, point) => Math.max(high, at(gains(point), side)), 0),
  );
  const shares = (point: Point): number[] =>
    gains(point)
      .map((gain, side) => gain / at(ideal, side))
      .filter((_, side) => at(ideal, side) > TOLERANCE);
  const most = (score: (point: Point) => number): Point | null => best(rational, score, (point) => total(gains(point)));
  return {
    // The root keeps products of many small gains apart, which lie closer together than the tolerance.
    nash: most((point) => gains(point).reduce((product, gain) => product * Math.max(0, gain), 1) ** (1 / point.length)),
    kalaiSmorodinsky: most((point) => Math.min(1, ...shares(point))),
    egalitarian: most((point) => Math.min(...gains(point))),
    utilitarian: most((point) => total(gains(point))),
  };
}

const total = (values: Point): number => values.reduce((sum, value) => sum + value, 0);

function best(points: readonly Point[], score: (point: Point) => number, then: (point: Point) => number): Point | null {
  let found: Point | null = null;
  let high = Number.NEGATIVE_INFINITY;
  let highest = Number.NEGATIVE_INFINITY;
  for (const point of points) {
    const scored = score(point);
    const tied = Math.abs(scored - high) <= TOLERANCE;
    if (!tied ? scored < high : then(point) <= highest + TOLERANCE) continue;
    found = point;
    high = tied ? Math.max(high, scored) : scored;
    highest = then(point);
  }
  return found;
}

/** Euclidean distance. */
export const distance = (a: Point, b: Point): number => Math.hypot(...a.map((value, side) => value - at(b, side)));

/** The least distance from a point to any of a set; 0 for an empty set. */
export const distanceTo = (point: Point, points: readonly Point[]): number =>
  points.length === 0
    ? 0
    : points.reduce((least, other) => Math.min(least, distance(point, other)), Number.POSITIVE_INFINITY);

/** Opposition of a domain (Baarslag et al. 2013): the least distance from an efficient point to the bliss point (1, …, 1). */
export const opposition = (efficient: readonly Point[]): number =>
  distanceTo(efficient[0]?.map(() => 1) ?? [], efficient);
