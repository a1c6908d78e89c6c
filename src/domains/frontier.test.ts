import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { efficientOutcomes } from './additive';
import { frontier } from './frontier';
import { at, TOLERANCE } from './model';
import { utilitiesOf } from './space';
import { smallDomain, valueOf } from './test-domain';

const points = (sides: number) =>
  fc
    .array(fc.array(fc.integer({ min: 0, max: 12 }), { minLength: sides, maxLength: sides }), {
      minLength: 1,
      maxLength: 60,
    })
    .map((rows) => Array.from({ length: sides }, (_, side) => rows.map((row) => at(row, side) / 12)));

/** By the definition, O(n²): no other point is as good for all and better for one; the first of equal ones. */
function naive(sides: readonly ArrayLike<number>[]): string[] {
  const all = Array.from({ length: sides[0]?.length ?? 0 }, (_, place) => sides.map((side) => at(side, place)));
  const beats = (a: number[], b: number[]) =>
    a.every((x, side) => x >= at(b, side) - TOLERANCE) && a.some((x, side) => x > at(b, side) + TOLERANCE);
  const efficient = all.filter((point) => !all.some((other) => beats(other, point)));
  return [...new Set(efficient.map(text))].sort();
}

const text = (point: readonly number[]): string => point.map((value) => value.toFixed(6)).join(' ');
const found = (sides: readonly ArrayLike<number>[]): string[] =>
  frontier(sides)
    .map((place) => text(sides.map((side) => at(side, place))))
    .sort();

describe('frontier', () => {
  it.each([1, 2, 3, 4])('of %i sides is that of the definition', (sides) => {
    fc.assert(
      fc.property(points(sides), (drawn) => {
        expect(found(drawn)).toEqual(naive(drawn));
      }),
    );
  });

  it('counts points within the tolerance once', () => {
    const near = [
      [0.5, 0.5 + 4e-10, 0.2, 0.9],
      [0.5, 0.5 - 4e-10, 0.9, 0.1],
    ];
    expect(frontier(near)).toHaveLength(3);
  });

  it('drops what only a rounding error kept', () => {
    const noisy = [
      [0.3, 0.1 + 0.2],
      [0.9, 0.5],
    ];
    expect(frontier(noisy)).toEqual([0]);
  });

  it('puts the best for the first side first', () => {
    expect(
      frontier([
        [0, 1, 0.5],
        [1, 0, 0.5],
      ]),
    ).toEqual([1, 2, 0]);
  });

  it('of nothing is nothing', () => {
    expect(frontier([])).toEqual([]);
    expect(frontier([[], []])).toEqual([]);
  });
});

describe('efficient outcomes of additive profiles', () => {
  it.each([1, 2, 3])('for %i profiles are those of the written-out space', (sides) => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const { profiles } = smallDomain(sides, seed);
        const grown = valueOf(efficientOutcomes(profiles, 'test')).map((outcome) => text(outcome.utilities));
        expect(grown.sort()).toEqual(naive(profiles.map(utilitiesOf)));
      }),
    );
  });
});
