/**
 * `node scripts/run.mjs scripts/draw-map.ts` writes `src/surfaces/ukraine/regions.ts` from the package `@svg-maps/ukraine` (CC BY
 * 4.0, MapSVG): rings thinned out (Douglas and Peucker 1973), specks dropped, present spellings. The game then needs no
 * package for its map.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ukraine from '@svg-maps/ukraine';
import { rings, type Point } from '../src/art/path';

// The package's own types lean on another package that it does not bring along.
const { locations } = ukraine as { locations: readonly { id: string; path: string }[] };

const TOLERANCE = 1.2;
const LEAST_AREA = 8;
const SPELLING: Record<string, string> = { zaporizhia: 'zaporizhzhia', odessa: 'odesa' };

const distance = ([px, py]: Point, [ax, ay]: Point, [bx, by]: Point): number => {
  const length = Math.hypot(bx - ax, by - ay);
  return length === 0 ? Math.hypot(px - ax, py - ay) : Math.abs((by - ay) * (px - ax) - (bx - ax) * (py - ay)) / length;
};

function thin(line: readonly Point[]): Point[] {
  const [first, last] = [line[0], line.at(-1)];
  if (first === undefined || last === undefined || line.length < 3) return [...line];
  let [furthest, at] = [0, 0];
  for (const [i, place] of line.entries()) {
    const d = distance(place, first, last);
    if (i > 0 && i < line.length - 1 && d > furthest) [furthest, at] = [d, i];
  }
  return furthest <= TOLERANCE ? [first, last] : [...thin(line.slice(0, at + 1)).slice(0, -1), ...thin(line.slice(at))];
}

function thinRing(ring: readonly Point[]): Point[] {
  const half = ring.length >> 1;
  const closed = [...ring, ...ring.slice(0, 1)];
  return [...thin(closed.slice(0, half + 1)).slice(0, -1), ...thin(closed.slice(half)).slice(0, -1)];
}

const area = (ring: readonly Point[]): number =>
  Math.abs(
    ring.reduce((sum, [x, y], i) => {
      const [nextX, nextY] = ring[(i + 1) % ring.length] ?? [x, y];
      return sum + x * nextY - y * nextX;
    }, 0) / 2,
  );

function write(ring: readonly Point[]): string {
  const whole = ring.map(([x, y]) => [Math.round(x * 2) / 2, Math.round(y * 2) / 2] as const);
  return whole
    .map(([x, y], i) => {
      const [fromX, fromY] = i === 0 ? [0, 0] : (whole[i - 1] ?? [0, 0]);
      const [dx, dy] = [x - fromX, y - fromY].map((v) => String(v).replace(/^(-?)0\./, '$1.')) as [string, string];
      const joint = i === 0 ? 'M' : i === 1 ? 'l' : dx.startsWith('-') ? '' : ' ';
      return `${joint}${dx}${dy.startsWith('-') ? '' : ' '}${dy}`;
    })
    .join('');
}

const lines = locations
  .map(({ id, path }) => {
    const kept = rings(path)
      .filter((ring) => area(ring) > LEAST_AREA)
      .map(thinRing);
    const name = SPELLING[id] ?? id;
    const key = /^[a-z]+$/.test(name) ? name : `'${name}'`;
    return `  ${key}:\n    '${kept.map((ring) => `${write(ring)}z`).join('')}',`;
  })
  .sort();

writeFileSync(
  join(process.cwd(), 'src', 'surfaces', 'ukraine', 'regions.ts'),
  `// Made by scripts/draw-map.ts from @svg-maps/ukraine (CC BY 4.0, MapSVG), simplified. Not to be edited by hand.

/** Outlines of the regions as SVG paths (only M, l and z) in units of the map, 1000 × 670. */
export const REGIONS = {
${lines.join('\n')}
} as const;
`,
);
