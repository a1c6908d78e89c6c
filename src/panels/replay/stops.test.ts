import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Frame } from '../../store';
import { numberOf, stopAt, stopsOf } from './stops';

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

it('numbers what a seat sees without a gap while the game goes on, and as the log does once all is open', () => {
  // Act 2 was a whisper between others.
  const stops = stopsOf([0, 1, 1, 3, 4].map((act, index) => ({ act, index }) as Frame));
  expect(stops.map((_, at) => numberOf(stops, at, false))).toEqual([0, 1, 2, 3]);
  expect(stops.map((_, at) => numberOf(stops, at, true))).toEqual([0, 1, 3, 4]);
});
