import { expect, it } from 'vitest';
import { ru, us } from '../../engine/testing/alaska';
import { compared } from './compare';
import type { ClassRow } from './row';

const row = (gain: number, asked: boolean | null): ClassRow =>
  ({
    gains: { [us]: gain, [ru]: -gain },
    habits: { [us]: { ambitious: null, asked, listened: null, traded: null } },
  }) as unknown as ClassRow;

const of = (rows: readonly ClassRow[]) => compared(rows, us)[0];

it('sets a seat against the same seat elsewhere, with Welch’s error', () => {
  const found = of([row(300, true), row(400, true), row(500, true), row(100, false), row(100, false), row(100, false)]);
  expect(found).toMatchObject({ habit: 'asked', difference: 300, clear: true });
  // The variance of 300, 400, 500 is 10,000; of its mean a third of that.
  expect(found?.error).toBeCloseTo(Math.sqrt(10_000 / 3), 6);
  expect(found?.did[0]?.above).toBe(300 - 250);
});

it('calls no difference clear that is within twice its error, or that hangs on one or two tables', () => {
  expect(
    of([row(0, true), row(400, true), row(200, true), row(100, false), row(300, false), row(0, false)])?.clear,
  ).toBe(false);
  expect(of([row(900, true), row(901, true), row(0, false), row(1, false), row(2, false)])).toMatchObject({
    clear: false,
    error: null,
  });
  expect(of([row(1, null)])).toBeUndefined();
});
