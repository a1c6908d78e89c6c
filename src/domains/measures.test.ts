import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dice } from './chance';
import { kendall, spearman } from './correlation';
import { Tally } from './statistics';

describe('rank correlation', () => {
  it('is 1 for the same order, −1 for the reverse', () => {
    expect(kendall([1, 2, 3], [10, 20, 90])).toBe(1);
    expect(kendall([1, 2, 3], [3, 2, 1])).toBe(-1);
    expect(spearman([1, 2, 3], [10, 20, 90])).toBeCloseTo(1, 12);
    expect(spearman([1, 2, 3], [3, 2, 1])).toBeCloseTo(-1, 12);
  });

  it('of cases from a book', () => {
    // Two of six pairs disagree: (4 − 2) / 6.
    expect(kendall([1, 2, 3, 4], [2, 1, 4, 3])).toBeCloseTo(1 / 3, 12);
    // 1 − 6 Σd² / (n (n² − 1)) with Σd² = 4.
    expect(spearman([1, 2, 3, 4], [2, 1, 4, 3])).toBeCloseTo(0.6, 12);
    expect(kendall([1, 1, 2], [1, 2, 3])).toBeCloseTo(2 / Math.sqrt(6), 12);
  });

  it('is no number where one list says nothing', () => {
    expect(kendall([1, 1], [1, 2])).toBeNaN();
    expect(spearman([1, 1], [1, 2])).toBeNaN();
  });
});

describe('tally', () => {
  it('has the mean and the standard error of the book', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -5, max: 5, noNaN: true }), { minLength: 2, maxLength: 30 }), (values) => {
        const tally = new Tally();
        for (const value of values) tally.add(value);
        const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
        const spread = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
        expect(tally.mean).toBeCloseTo(mean, 9);
        expect(tally.error).toBeCloseTo(Math.sqrt(spread / values.length), 9);
      }),
    );
  });

  it('does not count a game without chance again and again', () => {
    const once = new Tally();
    const often = new Tally();
    for (const value of [0.2, 0.6, 0.7]) {
      once.add(value);
      often.add(value, 100);
    }
    expect(often.count).toBeCloseTo(300, 9);
    expect(often.mean).toBeCloseTo(once.mean, 12);
    expect(often.error).toBeCloseTo(once.error, 12);
  });

  it('lets the heavy observations rule the error', () => {
    // By hand: weights 2, 1, 1, mean 0.5; Σ w² d² = 4 · 0.25 + 0.25 + 0.25, over Σ w = 4; 16/6 independent ones.
    const tally = new Tally();
    tally.add(0, 2);
    tally.add(1);
    tally.add(1);
    expect(tally.mean).toBe(0.5);
    expect(tally.error).toBeCloseTo((Math.sqrt(1.5) / 4) * Math.sqrt(16 / 6 / (16 / 6 - 1)), 12);
  });

  it('of nothing has no mean, of one value no error', () => {
    const tally = new Tally();
    expect(tally.mean).toBeNaN();
    tally.add(1);
    expect(tally.error).toBeNaN();
  });
});

describe('dice', () => {
  it('fall the same for the same seed', () => {
    const [one, two] = [dice(5), dice(5)];
    const fallen = Array.from({ length: 20 }, () => one(6));
    expect(fallen).toEqual(Array.from({ length: 20 }, () => two(6)));
    expect(Math.max(...fallen)).toBeLessThan(6);
  });
});
