import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  chosen,
  conflictIn,
  MOST_SIDES,
  countPackages,
  countWindow,
  draw,
  durability,
  findAgreement,
  gain,
  gainsOf,
  holdOut,
  interestsGain,
  measure,
  settlement,
  sidesOf,
  spaceOf,
  warGoesOn,
  warToCome,
  type Side,
  type Space,
  type State,
} from '.';
import { anyGame, tableOf } from './testing/any-table';
import { SETTINGS, anyTerms, begin, playAtRandom } from './testing/random-play';
import { setup } from './setup';
import { SIDES, alaskaWith, by, eu, ru, ua, us } from './testing/alaska';

const tosser = (seed: number): ((n: number) => number) => {
  let rng = seed;
  return (n) => {
    const drawn = draw(rng, n);
    rng = drawn.state;
    return drawn.value;
  };
};

const start = (seats: readonly Side[], seed = 1): State => begin({ seats, settings: SETTINGS, seed });

describe('the flattened space', () => {
  it('judges every package as the formulas do, in both lenses, wherever a game may be', () => {
    fc.assert(
      fc.property(anyGame(), fc.nat(), (game, dice) => {
        const toss = tosser(dice);
        for (const { after: state } of playAtRandom(game)) {
          const terms = anyTerms(toss, state.table);
          const picked = chosen(state.table, terms);
          for (const lens of ['ledger', 'interests'] as const) {
            const space = spaceOf(state, state.secrets, lens);
            const gains = gainsOf(space, picked);
            expect(measure(space, picked).d).toBe(durability(state, terms));
            state.seats.forEach((side, i) => {
              const secret = state.secrets[side];
              expect(gains[i]).toBe(
                lens === 'ledger' ? gain(state, side, secret, terms) : interestsGain(state, side, secret, terms),
              );
            });
          }
        }
      }),
      { numRuns: 20 },
    );
  });
});

/** A table small enough to count by hand of machine: every issue but five closed. */
const small = alaskaWith((issue) => ['donetsk', 'ceasefire', 'trade', 'guarantees', 'new-start'].includes(issue));

function smallStart(seats: readonly Side[], seed: number): State {
  const begun = setup(small, { seats, seed, settings: SETTINGS });
  if (!begun.ok) throw new Error(begun.fault.code);
  return begun.value;
}

function packagesOf(state: State): number[][] {
  return state.table.issues
    .reduce<number[][]>(
      (all, { first, count }) =>
        all.flatMap((picked) => Array.from({ length: count }, (_, i) => [...picked, first + i])),
      [[]],
    )
    .filter((picked) => !conflictIn(state.table.excluded, picked));
}

/** Whether somebody who would sign has less of the package the longer it lasts: what any terms bring makes up for it. */
function losesByLasting(space: Space, picked: readonly number[]): boolean {
  const spared = 100 - measure(space, picked).goesOn;
  return space.signatories.some(({ weighted, war, brokenWord }) => {
    const stakes = picked.reduce((sum, option) => sum + (weighted[option] ?? 0), 0);
    return 100 * stakes + war * spared + 10_000 * brokenWord < 0;
  });
}

describe('the window', () => {
  it.each([[[us, ru]], [[us, ru, ua]], [[us, ru, ua, eu]]] as const)('is counted exactly for %j', (seats) => {
    for (let seed = 0; seed < 20; seed++) {
      const state = smallStart(seats, seed);
      const bombed = {
        ...state,
        war: by({ us: 0, ru: 300, ua: 900, eu: 200 }),
        relief: by({ us: 50, ru: 400, ua: 0, eu: 0 }),
      };
      for (const lens of ['ledger', 'interests'] as const) {
        const space = spaceOf(bombed, bombed.secrets, lens);
        const suits = packagesOf(bombed)
          .slice(1)
          .filter((picked) =>
            gainsOf(space, picked).every((points, i) => points >= (space.signatories[i]?.least ?? 0)),
          );
        expect(countWindow(space)).toEqual({ packages: packagesOf(bombed).length - 1, acceptable: suits.length });
        const found = findAgreement(bombed, lens);
        expect(found !== null).toBe(suits.length > 0);
        if (found)
          for (const side of seats)
            expect(found.gains[side]).toBe(
              lens === 'ledger'
                ? gain(bombed, side, bombed.secrets[side], found.terms)
                : interestsGain(bombed, side, bombed.secrets[side], found.terms),
            );
      }
    }
  });

  it('is counted exactly at any table, wherever a game may be', () => {
    /** What must have been among them. */
    const seen = { enviesAbsent: 0, frustration: 0, absent: 0, negativeSlope: 0, open: 0, shut: 0 };
    fc.assert(
      fc.property(fc.integer({ min: 2, max: MOST_SIDES }), fc.nat(0xffff_ffff), fc.nat(), (count, dice, seed) => {
        const scenario = tableOf(count, dice);
        const seats = sidesOf(scenario).filter((_, i) => i < 2 || (seed >> i) & 1);
        const game = { scenario, seats, seed, settings: SETTINGS };
        for (const { after: state } of playAtRandom(game)) {
          if ((state.drafted + state.round) % 3 !== 0) continue;
          for (const lens of ['ledger', 'interests'] as const) {
            const space = spaceOf(state, state.secrets, lens);
            const suits = packagesOf(state)
              .slice(1)
              .filter((picked) =>
                gainsOf(space, picked).every((gains, i) => gains >= (space.signatories[i]?.least ?? 0)),
              );
            expect(countWindow(space)).toEqual({ packages: packagesOf(state).length - 1, acceptable: suits.length });
            expect(findAgreement(state, lens) !== null).toBe(suits.length > 0);
            seen[suits.length > 0 ? 'open' : 'shut']++;
            if (suits.some((picked) => losesByLasting(space, picked))) seen.negativeSlope++;
          }
          if (scenario.enviesAbsent) seen.enviesAbsent++;
          if (scenario.frustration) seen.frustration++;
          if (seats.length < count) seen.absent++;
        }
      }),
      { numRuns: 60 },
    );
    for (const [what, times] of Object.entries(seen)) expect([what, times > 0]).toEqual([what, true]);
  });

  it('counts Alaska’s two million packages: a fixed figure from fixed figures', () => {
    const all = start([us, ru, ua, eu]);
    const counted = countWindow(spaceOf(all, all.secrets, 'ledger'));
    expect(counted.packages).toBe(1_866_239);
    expect(countPackages(all.table)).toBe(counted.packages);
    // What is left of the three million when those that contradict themselves are taken out.
    expect(all.table.issues.reduce((product, { count }) => product * count, 1) - 1).toBe(2_985_983);
    const share = counted.acceptable / counted.packages;
    expect(share).toBeGreaterThanOrEqual(0.005);
    expect(share).toBeLessThanOrEqual(0.05);
  });
});

describe('durability', () => {
  it('is not raised by bombing the side that the peace is made with', () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 0, max: 3000 }), (dice, more) => {
        const state = start([us, ru, ua, eu]);
        const terms = anyTerms(tosser(dice));
        const bombed = { ...state, war: { ...state.war, [ua]: more } };
        expect(durability(bombed, terms)).toBeLessThanOrEqual(durability(state, terms));
      }),
    );
  });

  it('suffers from every absent side', () => {
    fc.assert(
      fc.property(fc.nat(), (dice) => {
        const terms = anyTerms(tosser(dice));
        expect(durability(start([us, ru]), terms)).toBeLessThanOrEqual(durability(start([us, ru, ua, eu]), terms));
      }),
    );
  });
});

describe('the settlement', () => {
  it('books stakes that sum to zero and brings peace to net as the gain formula promised, but for what any terms bring', () => {
    fc.assert(
      fc.property(fc.nat(), fc.subarray([...SIDES], { minLength: 2 }), (dice, seats) => {
        const state = start(seats);
        const terms = anyTerms(tosser(dice));
        const { lines } = settlement(state, { number: 1, by: seats[0] ?? us, terms, round: 1, signatures: seats });
        expect(SIDES.reduce((sum, side) => sum + lines[side].stakes, 0)).toBe(0);
        for (const side of seats) {
          const line = lines[side];
          const better = line.stakes - line.war - line.audience - line.brokenWord + warToCome(state, side);
          const any = holdOut(state).anyTerms[side];
          expect(better + any.war + any.standing).toBe(gain(state, side, state.secrets[side], terms));
        }
      }),
    );
  });

  it('lets the whole war come where nothing is signed', () => {
    const state = start([us, ru]);
    const { lines } = settlement(state, null);
    for (const side of SIDES) expect(lines[side].war).toBe(warToCome(state, side));
    expect(warGoesOn(state, { ceasefire: 'full' })).toBe(30);
  });
});
