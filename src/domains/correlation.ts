import { at } from './model';

/**
 * Kendall's τ-b (1945): how far two lists put the same things in the same order, from −1 to 1, ties allowed. NaN if one
 * list is constant or shorter than 2. O(n²): meant for the few issues of a domain.
 */
export function kendall(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let score = 0;
  let pairsA = 0;
  let pairsB = 0;
  for (let first = 0; first < a.length; first++) {
    for (let second = first + 1; second < a.length; second++) {
      const orderA = Math.sign(at(a, first) - at(a, second));
      const orderB = Math.sign(at(b, first) - at(b, second));
      score += orderA * orderB;
      pairsA += Math.abs(orderA);
      pairsB += Math.abs(orderB);
    }
  }
  return score / Math.sqrt(pairsA * pairsB);
}

/** Spearman's ρ (1904): the correlation of the ranks, ties get their mean rank. NaN as for Kendall. O(n log n). */
export function spearman(a: ArrayLike<number>, b: ArrayLike<number>): number {
  const ranksA = ranksOf(a);
  const ranksB = ranksOf(b);
  const mean = (a.length - 1) / 2;
  let both = 0;
  let spreadA = 0;
  let spreadB = 0;
  for (let place = 0; place < a.length; place++) {
    const fromA = at(ranksA, place) - mean;
    const fromB = at(ranksB, place) - mean;
    both += fromA * fromB;
    spreadA += fromA * fromA;
    spreadB += fromB * fromB;
  }
  return both / Math.sqrt(spreadA * spreadB);
}

function ranksOf(values: ArrayLike<number>): Float64Array {
  const order = Uint32Array.from({ length: values.length }, (_, place) => place);
  order.sort((x, y) => at(values, x) - at(values, y));
  const ranks = new Float64Array(values.length);
  for (let start = 0; start < order.length;) {
    let end = start;
    while (end + 1 < order.length && at(values, at(order, end + 1)) === at(values, at(order, start))) end++;
    for (let place = start; place <= end; place++) ranks[at(order, place)] = (start + end) / 2;
    start = end + 1;
  }
  return ranks;
}
