import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DESIGN, TABLE } from '../../art/geometry';
import { FRONT } from './front';
import { sand } from '../../art/instruments';
import { CONTESTED, LABEL_AT, REGION_IDS, inRegion, regionPath, regionRings } from './map';
import { polygon, rings, type Point } from '../../art/path';

describe('the table', () => {
  it('has its rims where the spec puts them', () => {
    expect(TABLE.project(0, 0)).toEqual([TABLE.spec.centre, TABLE.spec.near]);
    const [x, y] = TABLE.project(0, 1);
    expect(x).toBe(TABLE.spec.centre);
    expect(y).toBeCloseTo(TABLE.spec.far, 9);
  });

  it('holds the whole map on its top, in the design space', () => {
    const rim = TABLE.oval(0.938, 720);
    const inside = ([x, y]: Point): boolean => {
      let odd = false;
      rim.forEach(([ax, ay], i) => {
        const [bx, by] = rim[(i + 1) % rim.length] ?? [ax, ay];
        if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) odd = !odd;
      });
      return odd;
    };
    const all = REGION_IDS.flatMap((id) => regionRings(id).flat());
    const off = all.filter((place) => !inside(TABLE.map(place)));
    expect(off).toEqual([]);
    for (const [x] of all.map(TABLE.map)) expect(x > 0 && x < DESIGN.width).toBe(true);
  });

  it('lays flat things with the derivative of the projection', () => {
    const there = fc.double({ min: -0.8, max: 0.8, noNaN: true });
    const deep = fc.double({ min: 0.05, max: 0.95, noNaN: true });
    fc.assert(
      fc.property(there, deep, (x, y) => {
        const { a, b, e, f } = TABLE.lay(x, y);
        const [fx, fy] = TABLE.project(x + 10 / TABLE.spec.halfWidth, y);
        expect(e + a * 10).toBeCloseTo(fx, 3);
        expect(f + b * 10).toBeCloseTo(fy, 3);
      }),
    );
  });
});

describe('the map', () => {
  it('has 26 regions, all inside 1000 × 670', () => {
    expect(REGION_IDS).toHaveLength(26);
    for (const [x, y] of REGION_IDS.flatMap((id) => regionRings(id).flat())) {
      expect(x >= 0 && x <= 1000 && y >= 0 && y <= 670).toBe(true);
    }
  });

  it('writes the label of each contested region inside it, and runs the front through it', () => {
    for (const id of CONTESTED) {
      expect(inRegion(id, LABEL_AT[id])).toBe(true);
      expect(FRONT.some((place) => inRegion(id, place))).toBe(true);
    }
  });

  it('reads back what it writes', () => {
    const ring: Point[] = [
      [1, 2],
      [10.5, 2],
      [10.5, 20],
      [0, 20.5],
    ];
    expect(rings(polygon(ring))).toEqual([ring]);
    expect(rings(regionPath('crimea')).length).toBeGreaterThan(0);
  });
});

describe('the sand', () => {
  it('runs from all above to all below', () => {
    expect(sand(100).below).toBe('');
    expect(sand(0).above).toBe('');
    expect(sand(0).thread).toBe('');
    for (const left of [10, 50, 90])
      expect(Object.values(sand(left)).every((path) => /^M[-\d. QLVz]+$/.test(String(path)))).toBe(true);
  });
});
