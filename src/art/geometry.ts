import { type Point } from './path';

/** Every layer of the table room is drawn in this space; x to the right, y downward. */
export const DESIGN = { width: 942, height: 640 } as const;

/** The camera above the table and the map's place on its top. Pixels of the design space. */
export interface TableSpec {
  /** The table's middle. */
  readonly centre: number;
  /** y of the near and of the far rim. */
  readonly near: number;
  readonly far: number;
  /** y of the vanishing line. */
  readonly horizon: number;
  /** Half the width at the near rim. */
  readonly halfWidth: number;
  /** The rim's half width in the plane, and the exponent of its superellipse (2 = ellipse). */
  readonly rim: number;
  readonly exponent: number;
  /** The map's width and height in plane units, and where its middle lies. */
  readonly mapWidth: number;
  readonly mapHeight: number;
  readonly mapX: number;
  readonly mapY: number;
}

const ROOM_TABLE: TableSpec = {
  centre: 471,
  near: 578,
  far: 252,
  horizon: -330,
  halfWidth: 474,
  rim: 0.985,
  exponent: 2.25,
  mapWidth: 1.64,
  mapHeight: 0.87,
  mapX: 0.025,
  mapY: -0.01,
};

/** The viewBox of the map: 1000 × 670 units. */
export const MAP_SIZE = { width: 1000, height: 670 } as const;

/** Six numbers of an SVG or canvas transform, x' = ax + cy + e, y' = bx + dy + f. */
export interface Affine {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly d: number;
  readonly e: number;
  readonly f: number;
}

export interface TableGeometry {
  readonly spec: TableSpec;
  /** From the table's plane (x −1…1, y 0 near … 1 far) to pixels. */
  readonly project: (x: number, y: number) => Point;
  /** From the map (0…1000, 0…670) to the table's plane. */
  readonly mapToPlane: (mapX: number, mapY: number) => Point;
  /** From the map to pixels. */
  readonly map: (place: Point) => Point;
  /** The rim, scaled by `share` about the middle, as `count` places in pixels. */
  readonly oval: (share?: number, count?: number) => Point[];
  /**
   * The transform of a flat thing that lies on the table at a place of the plane: 1 unit is 1 px at the near rim times
   * `scale`; `turn` in degrees, clockwise as seen from above.
   */
  readonly lay: (x: number, y: number, turn?: number, scale?: number) => Affine;
}

/** The table's geometry: projection w = 1 + k·y, x' = centre + halfWidth·x/w, y' = horizon + (near − horizon)/w. */
export function makeTable(change: Partial<TableSpec> = {}): TableGeometry {
  const spec = { ...ROOM_TABLE, ...change };
  const { centre, near, far, horizon, halfWidth, rim, exponent } = spec;
  const k = (near - horizon) / (far - horizon) - 1;
  const project = (x: number, y: number): Point => {
    const w = 1 + k * y;
    return [centre + (x * halfWidth) / w, horizon + (near - horizon) / w];
  };
  const mapToPlane = (mapX: number, mapY: number): Point => [
    ((mapX - 500) / 1000) * spec.mapWidth + spec.mapX,
    0.5 + spec.mapY - ((mapY - 335) / 670) * spec.mapHeight,
  ];
  const bend = (v: number): number => Math.sign(v) * Math.abs(v) ** (2 / exponent);
  const oval = (share = 1, count = 160): Point[] =>
    Array.from({ length: count }, (_, i) => {
      const angle = (i / count) * 2 * Math.PI;
      return project(rim * share * bend(Math.cos(angle)), 0.5 + 0.5 * share * bend(Math.sin(angle)));
    });
  const lay = (x: number, y: number, turn = 0, scale = 1): Affine => {
    const step = 1e-3;
    const [e, f] = project(x, y);
    const across = project(x + step, y);
    const toward = project(x, y - step);
    const unit = step * halfWidth;
    // A square must lie as foreshortened as the map does.
    const depth = spec.mapHeight / 670 / (spec.mapWidth / 1000);
    const [ax, ay] = [(across[0] - e) / unit, (across[1] - f) / unit];
    const [bx, by] = [((toward[0] - e) / unit) * depth, ((toward[1] - f) / unit) * depth];
    const cos = Math.cos((turn * Math.PI) / 180) * scale;
    const sin = Math.sin((turn * Math.PI) / 180) * scale;
    return { a: ax * cos + bx * sin, b: ay * cos + by * sin, c: bx * cos - ax * sin, d: by * cos - ay * sin, e, f };
  };
  const map = ([mapX, mapY]: Point): Point => project(...mapToPlane(mapX, mapY));
  return { spec, project, mapToPlane, map, oval, lay };
}

/** The table of the room. */
export const TABLE = makeTable();
