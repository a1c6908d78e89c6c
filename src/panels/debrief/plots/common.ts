import type { PlotOptions, SymbolName } from '@observablehq/plot';
import { byLook, type ByLook } from '../../../art';
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

interface Line {
  readonly width: number;
  readonly dash: string;
  /** Drawn as two lines. */
  readonly double?: true;
  /** The dashes of a road, on which there is no room for two lines. */
  readonly road: string;
}

/** How lines of sides are drawn: solid, double, dotted, dash and dot, long dashes, double dashes. */
export const LINE: ByLook<Line> = {
  blue: { width: 2, dash: '', road: '' },
  red: { width: 4.4, dash: '', double: true, road: '5 3' },
  gold: { width: 2.8, dash: '0.1 5', road: '0.1 5' },
  green: { width: 2, dash: '9 4 2 4', road: '9 4 2 4' },
  violet: { width: 2, dash: '16 7', road: '16 7' },
  grey: { width: 4.4, dash: '11 9', double: true, road: '2 4 2 12' },
};

interface Drawn {
  readonly draw: (context: CanvasPath, size: number) => void;
}

/** The wedge: the library's triangle, on its tip. */
const WEDGE: Drawn = {
  draw: (context, size) => {
    const r = Math.sqrt(size / (3 * Math.sqrt(3)));
    context.moveTo(0, 2 * r);
    context.lineTo(-Math.sqrt(3) * r, -r);
    context.lineTo(Math.sqrt(3) * r, -r);
    context.closePath();
  },
};

/** The library's names of the sides' marks. */
export const SYMBOL: ByLook<SymbolName | Drawn> = {
  blue: 'circle',
  red: 'square',
  gold: 'triangle',
  green: 'diamond2',
  violet: 'cross',
  grey: WEDGE,
};

/** A mark with a number in it: its radius, and how far down its middle is. */
export const NUMBERED: ByLook<{ readonly r: number; readonly down: number }> = {
  ...byLook(() => ({ r: 10.5, down: 0 })),
  gold: { r: 12.5, down: 2 },
  violet: { r: 14, down: 0 },
  grey: { r: 12.5, down: -2 },
};

export const sheet = ({ width, small }: Room): PlotOptions => ({
  width,
  style: { fontFamily: 'var(--sans)', fontSize: `${small}px`, background: 'none', overflow: 'visible' },
});
