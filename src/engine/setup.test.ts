import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isSeed } from './seed';
import { setup } from './setup';
import type { Settings } from './state';
import { SIDES } from './testing/alaska';
import { ALASKA } from './testing/random-play';

const SETTINGS: Settings = { rounds: 6, leaks: true, events: true, absentMoves: false, numbering: 'round' };

function secretsOf(seed: string, settings: Settings) {
  const begun = setup(ALASKA, { seats: SIDES, seed, settings });
  if (!begun.ok) throw new Error(begun.fault.code);
  return begun.value;
}

it('draws what red lines cost only where it is asked to, after all else, and leaves which they are', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 20 }).filter(isSeed), (seed) => {
      const plain = secretsOf(seed, SETTINGS);
      const drawn = secretsOf(seed, { ...SETTINGS, drawnLines: true });
      expect(drawn.rng).toEqual(plain.rng);
      for (const side of SIDES) {
        const { redLines: before, ...others } = plain.secrets[side];
        const { redLines: after, ...same } = drawn.secrets[side];
        expect(same).toEqual(others);
        const written = ALASKA.sides[side].confidential.redLines.map(({ points }) => Math.round(points * 100));
        expect(before.filter((cost) => cost > 0).toSorted()).toEqual(written.toSorted());
        for (const [option, cost] of after.entries()) {
          const around = before[option] ?? 0;
          expect(cost > 0).toBe(around > 0);
          expect(Math.abs(cost - around)).toBeLessThanOrEqual((around * ALASKA.spread.saliencePercent) / 100 + 0.5);
        }
      }
    }),
    { numRuns: 40 },
  );
});

it('draws them anew for every seed and every side', () => {
  const seen = ['one', 'two', 'three'].map((seed) => secretsOf(seed, { ...SETTINGS, drawnLines: true }).secrets);
  for (const side of SIDES) expect(new Set(seen.map((secrets) => secrets[side].redLines.join())).size).toBe(3);
});
