import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Frame } from '../../store';
import { stopAt, stopsOf } from './stops';

const frames = fc
  .array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 40 })
  .map((lengths) => [0, ...lengths.flatMap((length, act) => Array.from({ length }, () => act + 1))])
  .map((acts) => acts.map((act, index) => ({ act, index }) as Frame));

it('stops once an act, at its last frame, and every frame lies at the stop of its act', () => {
  fc.assert(
    fc.property(frames, (all) => {
      const stops = stopsOf(all);
      expect(stops.map(({ act }) => act)).toEqual([...new Set(all.map(({ act }) => act))]);
      for (const { act, index } of all) expect(stops[stopAt(stops, index)]?.act).toBe(act);
      expect(stopAt(stops, all.length + 5)).toBe(stops.length - 1);
    }),
  );
});
