import type { Position } from '../engine';
import type { LensGuess } from './appraisal';
import { leastOfOthers, lookOut } from './outlook';
import { packageOptions, packed, type Pool } from './packed';

/** Starting points of a climb, and steps it may take at most. */
const STARTS = 3;
const STEPS = 14;

/** All packages that differ from one in a single issue. */
export function neighbours(position: Position, options: readonly number[]): number[][] {
  return position.table.issues.flatMap(({ first, count }, issue) =>
    Array.from({ length: count }, (_, i) => first + i)
      .filter((option) => option !== options[issue])
      .map((option) => options.map((now, i) => (i === issue ? option : now))),
  );
}

/** Packages met on the way up from the best of a pool, by single changes, for a balance of own and others' gains. */
export function climb(
  position: Position,
  pool: Pool,
  own: LensGuess,
  others: readonly LensGuess[],
  balance: number,
): number[][] {
  const score = (candidates: Pool): { best: number[]; value: number }[] => {
    const outlook = lookOut(position, candidates, own, others);
    return [...outlook.own]
      .map((gain, i) => ({ i, value: balance * gain + (100 - balance) * leastOfOthers(outlook, i) }))
      .sort((a, b) => b.value - a.value)
      .slice(0, STARTS)
      .map(({ i, value }) => ({ best: packageOptions(candidates, i), value }));
  };
  const met: number[][] = [];
  for (const start of score(pool)) {
    let at = start;
    for (let step = 0; step < STEPS; step++) {
      const [next] = score(packed(position.table, neighbours(position, at.best)));
      if (!next || next.value <= at.value) break;
      at = next;
      met.push(at.best);
    }
  }
  return met;
}
