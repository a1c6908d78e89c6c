import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { at } from './model';
import { ascending } from './order';
import { placeOf, rank, worstAtLeast } from './ranking';
import { describe as inWords, MOST_OUTCOMES, sizeOf, spaceOf, spaceOfDomain, utilitiesOf, utilityOf } from './space';
import { domainOf, smallDomain } from './test-domain';

describe('outcome space', () => {
  it('counts with the last issue fastest', () => {
    const space = spaceOf([2, 3]);
    const all = Array.from({ length: space.size }, (_, outcome) => [
      space.option(outcome, 0),
      space.option(outcome, 1),
    ]);
    expect(all).toEqual([
      [0, 0],
      [0, 1],
      [0, 2],
      [1, 0],
      [1, 1],
      [1, 2],
    ]);
    expect(inWords(domainOf([2, 3]), space, 5)).toEqual({ i0: 'v1', i1: 'v2' });
  });

  it('gives each outcome the sum over its issues', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const {
          domain,
          profiles: [profile],
        } = smallDomain(1, seed);
        if (!profile) return;
        const space = spaceOf(domain.issues.map((issue) => issue.values.length));
        const all = utilitiesOf(profile);
        expect(all).toHaveLength(sizeOf(domain));
        for (let outcome = 0; outcome < space.size; outcome++) {
          const options = space.options.map((_, issue) => space.option(outcome, issue));
          const sum = options.reduce(
            (so, option, issue) => so + at(profile.weights, issue) * at(profile.evaluations[issue] ?? [], option),
            0,
          );
          expect(at(all, outcome)).toBeCloseTo(sum, 11);
          expect(utilityOf(profile, options)).toBe(at(all, outcome));
        }
      }),
    );
  });

  it('refuses to be written out where it is too large', () => {
    const huge = spaceOfDomain(domainOf([1000, 1000, 1000]));
    expect(huge).toEqual({
      ok: false,
      fault: { code: 'domain.too-large', place: 'test', values: { size: 1e9, most: MOST_OUTCOMES } },
    });
  });
});

describe('order', () => {
  it('is that of a stable sort, for few values and for many', () => {
    const lists = fc.oneof(
      fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 50 }),
      fc.array(fc.double({ noNaN: true, min: -1, max: 1 }), { minLength: 4096, maxLength: 6000 }),
      fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 4096, maxLength: 6000 }),
    );
    fc.assert(
      fc.property(lists, (values) => {
        const expected = values.map((_, place) => place).sort((a, b) => at(values, a) - at(values, b) || a - b);
        expect([...ascending(values)]).toEqual(expected);
      }),
      { numRuns: 40 },
    );
  });
});

describe('ranking', () => {
  const own = rank(Float64Array.of(0.5, 0.2, 0.9, 0.5), 0.3);

  it('knows the best, and the least that is worth having', () => {
    expect([own.best, own.floor]).toEqual([0.9, 0.3]);
    expect(rank(Float64Array.of(0.5, 0.4), 0.1).floor).toBe(0.4);
  });

  it('finds the worst outcome at or above a utility, the first of equal ones', () => {
    expect([0, 0.2, 0.21, 0.5, 0.51, 0.9, 1].map((utility) => worstAtLeast(own, utility))).toEqual([
      1, 1, 0, 0, 2, 2, 2,
    ]);
    expect(placeOf(own, 0.5)).toBe(1);
  });
});
