import { polygon, type Point } from '../../src/art/path';
import { random } from './random';

export interface RidgeSpec {
  readonly from: number;
  readonly to: number;
  /** y of the foot, and how far down the fill goes. */
  readonly base: number;
  readonly floor: number;
  /** Tops: x and height above the foot, from left to right. */
  readonly peaks: readonly Point[];
  readonly rough?: number;
  readonly seed: number;
  readonly fill: string;
  /** The flank towards the sun, if it is lit. */
  readonly lit?: { readonly fill: string; readonly opacity: number; readonly sunX: number };
}

const STEP = 2.4;

/** The skyline by midpoint displacement (Fournier, Fussell and Carpenter 1982) between given peaks. */
function skyline({ from, to, base, peaks, rough = 0.5 }: RidgeSpec, next: () => number): Point[] {
  const first = peaks[0]?.[1] ?? 0;
  let line: Point[] = [[from, first * 0.6]];
  peaks.forEach(([x, height], i) => {
    line.push([x, height]);
    const after = peaks[i + 1];
    if (after) {
      line.push([x + (after[0] - x) * (0.4 + next() * 0.2), Math.min(height, after[1]) * (0.68 + next() * 0.16)]);
    }
  });
  line.push([to, (peaks.at(-1)?.[1] ?? 0) * 0.6]);
  let split = true;
  while (split) {
    split = false;
    line = line.flatMap((b, i): Point[] => {
      const a = line[i - 1];
      if (!a || b[0] - a[0] <= STEP) return [b];
      split = true;
      const width = b[0] - a[0];
      return [[a[0] + width * (0.42 + next() * 0.16), (a[1] + b[1]) / 2 + (next() - 0.5) * width * rough], b];
    });
  }
  return line.map(([x, height]) => [x, base - height]);
}

/** The lit flank under one top: down the sunny side along the skyline, back up along a broken inner edge. */
function flank(line: readonly Point[], at: number, sunX: number, base: number, next: () => number): string {
  const [topX, topY] = line[at] ?? [0, 0];
  const step = sunX > topX ? 1 : -1;
  let [low, lowAt] = [topY, at];
  for (let i = at + step; i > 0 && i < line.length - 1; i += step) {
    const y = line[i]?.[1] ?? 0;
    if (y > low) [low, lowAt] = [y, i];
    if (y < low - 5 || y < topY) break;
  }
  const prominence = low - topY;
  if (prominence < 1.6) return '';
  const outer: Point[] = [];
  for (let i = at; i !== lowAt + step; i += step) outer.push(line[i] ?? [topX, topY]);
  const length = Math.min((base - topY) * 0.85, prominence * 2.1 + (base - topY) * 0.18);
  const bends = Math.max(4, Math.round(length / 5));
  const lean = -(0.05 + next() * 0.25) * length * step;
  const inner = Array.from({ length: bends }, (_, i): Point => {
    const share = (i + 1) / bends;
    const jag = (next() - 0.5) * length * 0.13 + (i % 2 ? -1 : 1) * length * 0.025;
    return [topX + lean * share + jag, topY + length * share];
  });
  const [lastX, lastY] = inner.at(-1) ?? [topX, topY];
  const [endX, endY] = line[lowAt] ?? [topX, topY];
  const foot = [0.25, 0.5, 0.75].map((share): Point => [
    lastX + (endX - lastX) * share + (next() - 0.5) * 2,
    lastY + (endY - lastY) * share + (next() - 0.3) * length * 0.12,
  ]);
  return polygon([...outer.reverse(), ...inner, ...foot]);
}

/** A mountain range. */
export function ridge(spec: RidgeSpec): string {
  const next = random(spec.seed);
  const line = skyline(spec, next);
  const body = `<path d="${polygon([...line, [spec.to, spec.floor], [spec.from, spec.floor]])}" fill="${spec.fill}"/>`;
  if (!spec.lit) return body;
  const { fill, opacity, sunX } = spec.lit;
  const lit = line
    .map(([, y], i) => {
      const [before, after] = [line[i - 1]?.[1], line[i + 1]?.[1]];
      const top =
        before !== undefined && after !== undefined && i > 1 && i < line.length - 2 && y < before && y <= after;
      return top ? flank(line, i, sunX, spec.base, next) : '';
    })
    .join('');
  return `${body}<path d="${lit}" fill="${fill}" opacity="${opacity}"/>`;
}
