/** One measured figure of the table that `npm run bench` prints. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
}

const WARM_UP = 300;
const BATCH = 300;
const BATCHES = 5;

/**
 * How often a second `work` gets done, by the clock: the median of five batches after a warm-up. `work` does one lump
 * and returns how many units that was.
 */
export function perSecond(work: () => number): number {
  batch(work, WARM_UP);
  return median(Array.from({ length: BATCHES }, () => batch(work, BATCH)));
}

/** Milliseconds that one call takes once warm: the median of several. */
export async function milliseconds(work: () => unknown, times = 15): Promise<number> {
  for (let i = 0; i < 3; i++) await work();
  const taken: number[] = [];
  for (let i = 0; i < times; i++) {
    const began = performance.now();
    await work();
    taken.push(performance.now() - began);
  }
  return median(taken);
}

function batch(work: () => number, least: number): number {
  let units = 0;
  const began = performance.now();
  while (performance.now() - began < least) units += work();
  return (units * 1000) / (performance.now() - began);
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
