import type { Scatter } from '../../../analysis';

/** A place in points or pixels. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

export type Domain = readonly [number, number];

/** From hundredths to points. */
export const inPoints = ({ x, y }: Place): Place => ({ x: x / 100, y: y / 100 });

export const within = (value: number, [low, high]: readonly [number, number]): boolean => value >= low && value <= high;

/** The same bins put together so that each is at least so many pixels wide and high; sizes in hundredths. */
export function coarser(
  { bin, bins }: Scatter['cloud'],
  perX: number,
  perY: number,
  least: number,
): { bin: Place; bins: readonly (Place & { readonly count: number })[] } {
  const wide = { x: bin * Math.ceil(least / ((perX * bin) / 100)), y: bin * Math.ceil(least / ((perY * bin) / 100)) };
  const merged = new Map<string, Place & { readonly count: number }>();
  for (const { x, y, count } of bins) {
    const corner = { x: Math.floor(x / wide.x) * wide.x, y: Math.floor(y / wide.y) * wide.y };
    const key = `${corner.x} ${corner.y}`;
    merged.set(key, { ...corner, count: count + (merged.get(key)?.count ?? 0) });
  }
  return { bin: wide, bins: [...merged.values()] };
}

/** From the worst that matters to the best there is: the far tails of the cloud would press the rest together. */
export function domainsOf({ cloud, drafts, nash }: Scatter): {
  domainX: readonly [number, number];
  domainY: readonly [number, number];
} {
  const along = (axis: 'x' | 'y'): readonly [number, number] => {
    const sorted = cloud.bins.flatMap((bin) => [{ at: bin[axis] / 100, count: bin.count }]).sort((a, b) => a.at - b.at);
    const total = sorted.reduce((sum, { count }) => sum + count, 0);
    let seen = 0;
    const low = sorted.find(({ count }) => (seen += count) > total * 0.04)?.at ?? -5;
    const marked = [...drafts, ...(nash ? [nash] : [])].map((point) => point[axis] / 100);
    const high = Math.max(1, sorted.at(-1)?.at ?? 1, ...marked);
    return [Math.min(-1, Math.max(low, -1.6 * high - 4), ...marked.map((value) => value - 1)), high + 1];
  };
  return { domainX: along('x'), domainY: along('y') };
}
