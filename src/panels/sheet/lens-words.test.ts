import fc from 'fast-check';
import { expect, it } from 'vitest';
import { setup, view } from '../../engine';
import { ALASKA, SETTINGS } from '../../engine/testing/random-play';
import { points, t } from '../../text';
import { weightDots } from './clauses';
import { lensWords } from './lens-words';
import { SIDES, us } from '../../engine/testing/alaska';

it('during a game the sheet shows the figures drawn for it, those of the debrief', () => {
  fc.assert(
    fc.property(fc.nat(0xffff_ffff), fc.constantFrom(...SIDES), (seed, side) => {
      const begun = setup(ALASKA, { seats: [...SIDES], seed, settings: SETTINGS });
      if (!begun.ok) throw new Error(begun.fault.code);
      const secret = begun.value.secrets[side];
      const { lines, note } = lensWords(ALASKA, side, view(begun.value, side).secrets[side]);
      expect(lines[0]).toContain(` ${secret.believesWarCostPercent}% `);
      expect(lines[1]).toContain(` ${secret.relativeGainsPercent}% `);
      expect(lines[2]).toContain(` ${points(secret.minimumGain)} `);
      expect(note).toBe(t('sheet.lensDrawn'));
    }),
    { numRuns: 40 },
  );
});

it('before it, the sheet shows bounds that no draw leaves', () => {
  const numbers = (line: string | undefined): number[] =>
    [...(line ?? '').matchAll(/[\d.]+(?=%|[ .])/g)].map(([found]) => Number(found));
  fc.assert(
    fc.property(fc.nat(0xffff_ffff), fc.constantFrom(...SIDES), (seed, side) => {
      const begun = setup(ALASKA, { seats: [...SIDES], seed, settings: SETTINGS });
      if (!begun.ok) throw new Error(begun.fault.code);
      const secret = begun.value.secrets[side];
      const drawn = [secret.believesWarCostPercent, secret.relativeGainsPercent, secret.minimumGain / 100];
      lensWords(ALASKA, side, undefined).lines.forEach((line, i) => {
        const [, low = NaN, high = NaN] = numbers(line);
        expect(low).toBeLessThanOrEqual(drawn[i] ?? NaN);
        expect(high).toBeGreaterThanOrEqual(drawn[i] ?? NaN);
      });
    }),
    { numRuns: 60 },
  );
  expect(lensWords(ALASKA, us, undefined).lines[0]).toBe(
    'You believe in about 90% of what the war will cost: from 65% to 115%.',
  );
});

it('the legend of the dots says as many as are drawn for a weight of one', () => {
  expect(t('sheet.worthNote', { dots: weightDots(1) })).toContain(`${weightDots(1)} dots for as much as in the ledger`);
});
