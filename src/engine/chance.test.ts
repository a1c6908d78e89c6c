import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actStream, draw, isSeed, next, setup, type Drawn, type Rng } from '.';
import { publicStream, secretStream } from './seed';
import { sha256 } from './sha256';
import { ALASKA, alaskaWith, BOTH, SETTINGS, SIDES } from './testing/alaska';

const values = (state: Rng, count: number): number[] => {
  const drawn: number[] = [];
  for (let rng = state; drawn.length < count;) {
    const { value, state: after }: Drawn = next(rng);
    drawn.push(value);
    rng = after;
  }
  return drawn;
};

describe('the generator', () => {
  it('gives the values that the reference implementation gives for the state 1, 2, 3, 4', () => {
    expect(values([1, 2, 3, 4], 10)).toEqual([
      11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597, 4258142804,
    ]);
  });

  it('still gives the values of games of format 1', () => {
    expect(values(1, 4)).toEqual([2693262067, 11749833, 2265367787, 4213581821]);
  });

  it('draws each of n numbers about as often', () => {
    let rng: Rng = publicStream('evenly');
    const counts = Array.from({ length: 10 }, () => 0);
    for (let i = 0; i < 20_000; i++) {
      const drawn: Drawn = draw(rng, 10);
      counts[drawn.value] = (counts[drawn.value] ?? 0) + 1;
      rng = drawn.state;
    }
    for (const count of counts) expect(Math.abs(count - 2000)).toBeLessThan(200);
  });
});

describe('SHA-256', () => {
  it('is that of everybody, for any text', () => {
    const hex = (text: string): string =>
      Array.from(sha256(text), (word) => word.toString(16).padStart(8, '0')).join('');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        expect(hex(text)).toBe(createHash('sha256').update(text).digest('hex'));
      }),
    );
    for (const length of [0, 55, 56, 63, 64, 119, 120, 1000])
      expect(hex('a'.repeat(length))).toBe(createHash('sha256').update('a'.repeat(length)).digest('hex'));
  });
});

describe('a seed', () => {
  it('is a text of 1 to 64, without halves of characters, or a number of 32 bits', () => {
    for (const seed of ['1', 'a b', 'Стол 7', 'x'.repeat(64), 0, 0xffff_ffff]) expect(isSeed(seed)).toBe(true);
    for (const seed of ['', 'x'.repeat(65), '\ud800', -1, 1.5, 2 ** 32, Number.NaN, null, undefined, [1]])
      expect(isSeed(seed)).toBe(false);
  });

  it('begins with the first 128 bits of the hash of what it is for', () => {
    const words = createHash('sha256').update('impasse act 12 3 7').digest();
    expect(actStream('7', 12, 3)).toEqual([0, 4, 8, 12].map((at) => words.readUInt32BE(at)));
  });

  it('gives every stream of a game a state of its own: none collide, of whatever act and side', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 64 }).filter(isSeed), (seed) => {
        const sides = [0, 1, 2, 3, 4, 5];
        const acts = Array.from({ length: 60 }, (_, i) => i + 1);
        const states = [
          publicStream(seed),
          ...sides.map((side) => secretStream(seed, side)),
          ...acts.flatMap((act) => sides.map((side) => actStream(seed, act, side))),
          // As far apart as a side's number can reach into an act's.
          ...[111, 1111].flatMap((act) => sides.map((side) => actStream(seed, act, side))),
        ];
        expect(new Set(states.map(String)).size).toBe(states.length);
        expect(new Set(states.map((state) => values(state, 4).join())).size).toBe(states.length);
      }),
      { numRuns: 30 },
    );
  });

  it('draws for each side in a row of its own: how much others draw changes nothing', () => {
    const secrets = (issues: number, seed: string | number) => {
      const scenario = alaskaWith((_, i) => i < issues);
      const begun = setup(scenario, { seats: BOTH, seed, settings: SETTINGS });
      if (!begun.ok) throw new Error(begun.fault.code);
      return SIDES.map((side) => begun.value.secrets[side].salience.slice(0, 2));
    };
    expect(secrets(3, 'one table')).toEqual(secrets(ALASKA.issues.length, 'one table'));
    expect(secrets(3, 7)).not.toEqual(secrets(ALASKA.issues.length, 7));
  });
});
