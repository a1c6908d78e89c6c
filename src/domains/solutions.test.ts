import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { at, TOLERANCE } from './model';
import { distanceTo, opposition, solutions } from './solutions';
import { utilitiesOf } from './space';
import { survey } from './survey';
import { domainOf, profileOf, smallDomain, valueOf } from './test-domain';

describe('bargaining solutions', () => {
  it('of a case worked out by hand', () => {
    // Gains over (0.2, 0.1): (0.8, 0), (0.6, 0.4), (0.3, 0.7), (0.1, 0.8); the last but one is best in product (0.24 > 0.21).
    const efficient = [
      [1, 0.1],
      [0.8, 0.5],
      [0.5, 0.8],
      [0.3, 0.9],
      [0.1, 1],
    ];
    const found = solutions(efficient, [0.2, 0.1]);
    expect(found.nash).toEqual([0.8, 0.5]);
    // Ideal gains 0.8 and 0.8: shares (0.75, 0.5) against (0.375, 0.875).
    expect(found.kalaiSmorodinsky).toEqual([0.8, 0.5]);
    expect(found.egalitarian).toEqual([0.8, 0.5]);
    // Sums 0.8, 1.0, 1.0, 0.9: a tie, the better for the first side.
    expect(found.utilitarian).toEqual([0.8, 0.5]);
  });

  it('are none where walking away is better for somebody everywhere', () => {
    expect(solutions([[0.4, 0.6]], [0.5, 0])).toEqual({
      nash: null,
      kalaiSmorodinsky: null,
      egalitarian: null,
      utilitarian: null,
    });
  });

  it('Kalai–Smorodinsky and egalitarian differ where one side has more to gain', () => {
    const efficient = [
      [1, 0],
      [0.7, 0.35],
      [0.45, 0.45],
      [0, 0.5],
    ];
    const found = solutions(efficient, [0, 0]);
    expect(found.kalaiSmorodinsky).toEqual([0.7, 0.35]);
    expect(found.egalitarian).toEqual([0.45, 0.45]);
  });

  it.each([2, 3])('for %i sides are the best of all outcomes by their definitions', (sides) => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const { domain, profiles } = smallDomain(sides, seed);
        const utilities = profiles.map(utilitiesOf);
        const found = valueOf(survey(domain, profiles));
        const gains = Array.from({ length: found.size }, (_, outcome) =>
          profiles.map((profile, side) => at(utilities[side] ?? [], outcome) - profile.reservation),
        ).filter((row) => row.every((gain) => gain >= -TOLERANCE));
        const gainOf = (point: readonly number[]) =>
          point.map((value, side) => value - (profiles[side]?.reservation ?? 0));
        const check = (point: readonly number[] | null, score: (row: number[]) => number) => {
          if (gains.length === 0) return expect(point).toBeNull();
          expect(point && score(gainOf(point))).toBeCloseTo(Math.max(...gains.map(score)), 8);
        };
        const ideal = profiles.map((_, side) => Math.max(0, ...gains.map((row) => at(row, side))));
        check(found.nash, (row) => row.reduce((product, gain) => product * Math.max(0, gain), 1));
        check(found.egalitarian, (row) => Math.min(...row));
        check(found.utilitarian, (row) => row.reduce((sum, gain) => sum + gain, 0));
        check(found.kalaiSmorodinsky, (row) =>
          Math.min(
            1,
            ...row.map((gain, side) => gain / at(ideal, side)).filter((_, side) => at(ideal, side) > TOLERANCE),
          ),
        );
      }),
    );
  });
});

describe('opposition', () => {
  it('is the least distance to the best for all', () => {
    expect(
      opposition([
        [1, 0],
        [0.7, 0.6],
        [0, 1],
      ]),
    ).toBeCloseTo(0.5, 12);
    expect(distanceTo([0, 0], [])).toBe(0);
  });
});

describe('survey', () => {
  it('of a domain that is far too large to be written out', () => {
    const options = Array.from({ length: 14 }, () => 10);
    const rising = options.map(() => Array.from({ length: 10 }, (_, value) => value / 9));
    const falling = rising.map((evaluations) => [...evaluations].reverse());
    const weights = options.map(() => 1 / 14);
    const found = valueOf(survey(domainOf(options), [profileOf(weights, rising), profileOf(weights, falling)]));
    expect(found.size).toBe(1e14);
    expect(found.frontier).toHaveLength(14 * 9 + 1);
    expect(found.nash?.map((value) => value.toFixed(6))).toEqual(['0.500000', '0.500000']);
  });

  it('refuses a domain in which far too many outcomes are efficient', () => {
    const evaluations = Array.from({ length: 30 }, () => [0, 1]);
    const weights = evaluations.map((_, issue) => Math.sqrt(issue + 2) / 200);
    const opposed = evaluations.map(() => [1, 0]);
    const profiles = [profileOf(weights, evaluations), profileOf(weights, opposed)];
    const found = survey(domainOf(evaluations.map(() => 2)), profiles);
    expect(found).toMatchObject({ ok: false, fault: { code: 'domain.too-many-efficient', place: 'test' } });
  });

  it('counts walking away as nothing where reservation values are ignored', () => {
    const profiles = [profileOf([1], [[1, 0.9, 0]], 0.95), profileOf([1], [[0, 0.5, 1]], 0.2)];
    expect(valueOf(survey(domainOf([3]), profiles)).nash).toBeNull();
    expect(valueOf(survey(domainOf([3]), profiles, true)).nash).toEqual([0.9, 0.5]);
  });
});
