import type { Position } from '../engine';
import type { LensGuess } from './appraisal';
import { leastOfOthers, lookOut } from './outlook';
import { neighbourhood, packageAt, type Pool } from './packed';

/** Starting points of a climb, and steps it may take at most. */
const STARTS = 2;
const STEPS = 14;

/** Packages met on the way up from the best of a pool, by single changes, for a balance of own and others' gains. */
export function climb(
  position: Position,
  pool: Pool,
  own: LensGuess,
  others: readonly LensGuess[],
  balance: number,
): Uint16Array[] {
  const score = (candidates: Pool): Float64Array => {
    const outlook = lookOut(position, candidates, own, others);
    return outlook.own.map((gain, i) => balance * gain + (100 - balance) * leastOfOthers(outlook, i));
  };
  const met: Uint16Array[] = [];
  const values = score(pool);
  for (let start = 0; start < STARTS; start++) {
    const from = highest(values);
    let at = packageAt(pool, from);
    let value = values[from] as number;
    values[from] = -Infinity;
    for (let step = 0; step < STEPS; step++) {
      const near = neighbourhood(position.table, at);
      const nearby = score(near);
      const best = highest(nearby);
      if ((nearby[best] as number) <= value) break;
      value = nearby[best] as number;
      at = packageAt(near, best);
      met.push(at);
    }
  }
  return met;
}

function highest(values: Float64Array): number {
  let best = 0;
  for (let i = 1; i < values.length; i++) if ((values[i] as number) > (values[best] as number)) best = i;
  return best;
}
