import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { interestsGain, ROUNDED, termsOf } from '../../engine';
import { ownLens } from '../opponent/lenses';
import { poolOf } from './package-pool';
import { Utilities } from './utilities';
import { sampled } from './frontier-sample';
import { FOUR, game, table, TWO } from '../testing/games';

const positions = [...[TWO, FOUR].map((seats) => game(seats, 3))].flatMap(({ start, acts }) =>
  [start, ...acts.map(({ state }) => state)].filter(({ phase }) => phase !== 'over'),
);
const anyPackage = fc.tuple(
  ...table.issues.map(({ first, count }) => fc.integer({ min: first, max: first + count - 1 })),
);

describe('appraising many packages at once', () => {
  test('gives what the rules give, one by one, in any position', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...positions),
        fc.array(anyPackage, { minLength: 1, maxLength: 20 }),
        (state, packages) => {
          const utilities = new Utilities(
            state,
            state.seats.map((side) => ownLens(side, state.secrets[side])),
          );
          const gains = utilities.gains(poolOf(table, packages));
          for (const [k, side] of state.seats.entries()) {
            for (const [i, options] of packages.entries()) {
              const exact = interestsGain(state, side, state.secrets[side], termsOf(table, options));
              // The rules round the shares, the spared war, the broken word and what the lens makes of it, once each.
              expect(Math.abs((gains[k]?.[i] ?? Number.NaN) - exact)).toBeLessThan(ROUNDED / 1_000_000);
            }
          }
        },
      ),
      { numRuns: 200 },
    );
  });

  test('a sample names no package twice, settles something in each, and comes out the same every time', () => {
    for (const state of positions) {
      const utilities = new Utilities(
        state,
        state.seats.map((side) => ownLens(side, state.secrets[side])),
      );
      const pool = sampled(utilities);
      const names = Array.from({ length: pool.size }, (_, i) =>
        pool.options.slice(i * pool.issues, (i + 1) * pool.issues).join(),
      );
      expect(new Set(names).size).toBe(pool.size);
      expect(names).not.toContain(table.issues.map(({ first }) => first).join());
      expect(sampled(utilities).options).toEqual(pool.options);
    }
  });
});
