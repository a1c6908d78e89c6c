import fc from 'fast-check';
import { expect, test } from 'vitest';
import { apply, view } from '../../engine';
import { ALASKA, playAtRandom, randomGame } from '../../engine/testing/random-play';
import { t } from '../../text';
import { targetsOf } from './targets';

test('what lies on the table tells its sides as a sentence has them, not as their plates do', () => {
  const told = new Set<string>();
  fc.assert(
    fc.property(randomGame(), (game) => {
      for (const { before, events } of playAtRandom(game)) {
        const seen = view(apply(before, events), 'all');
        for (const { labelKey, labelValues } of targetsOf(ALASKA, seen, {}))
          told.add(t(labelKey, { mine: 'no', ...labelValues }));
      }
    }),
    { numRuns: 12 },
  );
  const ofEurope = [...told].filter((label) => /^(?:Draft|\w+ note)/.test(label) && label.includes('Europeans'));
  expect(ofEurope.length).toBeGreaterThan(3);
  expect(ofEurope.filter((label) => /(?<!the )Europeans/.test(label))).toEqual([]);
});
