import fc from 'fast-check';
import { expect, it } from 'vitest';
import { scenario } from '../../negotiators/testing/games';
import { armoured } from './armour';
import { openCode, restore } from '.';

it('throws at no number that somebody made up, and plays nothing that is no game', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 1n << 3000n }), (number) => {
      const opened = openCode(armoured(number));
      const read = opened.ok ? opened.value.read(scenario) : opened;
      if (read.ok && 'intents' in read.value) expect(restore(read.value, scenario).ok).toBe(false);
    }),
    { numRuns: 200 },
  );
});
