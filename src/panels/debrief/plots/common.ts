import type { PlotOptions } from '@observablehq/plot';
import type { ByLook } from '../../../art';
import type { Room } from '../use-width';

/** A straight scale, for placing labels where the library would put the points. */
export interface Straight {
  readonly px: (value: number) => number;
  readonly value: (px: number) => number;
}

export const straight = (domain: readonly [number, number], range: readonly [number, number]): Straight => {
  const slope = (range[1] - range[0]) / (domain[1] - domain[0] || 1);
  return { px: (value) => range[0] + (value - domain[0]) * slope, value: (px) => domain[0] + (px - range[0]) / slope };
};

/** Moves places apart until neighbours are `gap` away from each other, within the ends; order and middle are kept. */
export function spread(places: readonly number[], gap: number, low: number, high: number): number[] {
  const order = places.map((_, i) => i).sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0));
  const result = [...places];
  for (let round = 0; round < 40; round++) {
    order.forEach((i, n) => {
      const next = order[n + 1];
      if (next === undefined) return;
      const short = gap - ((result[next] ?? 0) - (result[i] ?? 0));
      if (short <= 0.01) return;
      result[i] = (result[i] ?? 0) - short / 2;
      result[next] = (result[next] ?? 0) + short / 2;
    });
    result.forEach((place, i) => (result[i] = Math.min(high, Math.max(low, place))));
  }
  return result;
}

/** How lines of sides are drawn: solid, double, dotted, dash and dot. */
export const LINE: ByLook<{ readonly width: number; readonly dash: string }> = {
  blue: { width: 2, dash: '' },
  red: { width: 4.4, dash: '' },
  gold: { width: 2.8, dash: '0.1 5' },
  green: { width: 2, dash: '9 4 2 4' },
};

/** The library's names of the sides' marks. */
export const SYMBOL: ByLook<'circle' | 'square' | 'triangle' | 'diamond2'> = {
  blue: 'circle',
  red: 'square',
  gold: 'triangle',
  green: 'diamond2',
};

export const sheet = ({ width, small }: Room): PlotOptions => ({
  width,
  style: { fontFamily: 'var(--sans)', fontSize: `${small}px`, background: 'none', overflow: 'visible' },
});
