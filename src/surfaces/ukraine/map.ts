import { rings, type Point } from '../../art';
import { REGIONS } from './regions';

export type RegionId = keyof typeof REGIONS;

/** The regions that the Alaska table is about, and two that are held but not on this table. */
export const CONTESTED = ['donetsk', 'zaporizhzhia', 'kherson'] as const satisfies readonly RegionId[];
export const HELD = ['luhansk', 'crimea'] as const satisfies readonly RegionId[];

export const REGION_IDS = Object.keys(REGIONS) as readonly RegionId[];

export const isRegionId = (id: string): id is RegionId => Object.hasOwn(REGIONS, id);

/** The outline of a region as an SVG path in units of the map (1000 × 670). */
export const regionPath = (id: RegionId): string => REGIONS[id];

const cache = new Map<RegionId, readonly (readonly Point[])[]>();

/** The rings of a region in units of the map; some regions have islands. */
export function regionRings(id: RegionId): readonly (readonly Point[])[] {
  const known = cache.get(id) ?? rings(REGIONS[id]);
  cache.set(id, known);
  return known;
}

/** The whole country as one path. */
export const countryPath = (): string => REGION_IDS.map(regionPath).join('');

/** Where a label stands, in units of the map; for the sea and the capital too. */
export const LABEL_AT = {
  donetsk: [858, 392],
  zaporizhzhia: [755, 466],
  kherson: [640, 500],
  luhansk: [915, 268],
  crimea: [632, 596],
  kyiv: [470, 192],
  blackSea: [510, 600],
} as const satisfies Record<string, Point>;

/** The capital's dot. */
export const KYIV_AT: Point = [462, 146];

/** Whether a place of the map lies inside a region (crossings of a ray to the right: even or odd). */
export function inRegion(id: RegionId, [x, y]: Point): boolean {
  let inside = false;
  for (const ring of regionRings(id)) {
    ring.forEach(([ax, ay], i) => {
      const [bx, by] = ring[(i + 1) % ring.length] ?? [ax, ay];
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
    });
  }
  return inside;
}
