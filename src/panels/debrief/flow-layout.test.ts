import fc from 'fast-check';
import { expect, it } from 'vitest';
import { layFlows } from './flow-layout';
import { apart } from './plots/apart';
import { spread } from './plots/common';
import { SIDES } from '../../engine/testing/alaska';

const flow = fc
  .record({ from: fc.constantFrom(...SIDES), to: fc.constantFrom(...SIDES), points: fc.integer({ min: 1, max: 900 }) })
  .filter(({ from, to }) => from !== to);
const flows = fc.uniqueArray(flow, { selector: ({ from, to }) => `${from} ${to}`, maxLength: 12 });

it('keeps every flow inside its two ends, and everything inside the room', () => {
  fc.assert(
    fc.property(flows, (given) => {
      const { payers, gainers, bands } = layFlows(given, 200, 10);
      expect(bands).toHaveLength(given.length);
      for (const node of [...payers, ...gainers]) expect(node.top + node.height).toBeLessThanOrEqual(200.001);
      for (const band of bands) {
        const from = payers.find(({ side }) => side === band.from);
        const to = gainers.find(({ side }) => side === band.to);
        expect(band.fromTop).toBeGreaterThanOrEqual((from?.top ?? Infinity) - 0.001);
        expect(band.toTop + band.height).toBeLessThanOrEqual((to ? to.top + to.height : 0) + 0.001);
      }
    }),
  );
});

it('moves labels apart and keeps their order', () => {
  const places = spread([50, 51, 52, 120], 17, 0, 200);
  for (let i = 1; i < places.length; i++) expect((places[i] ?? 0) - (places[i - 1] ?? 0)).toBeGreaterThan(16.5);
});

it('moves drafts that hide each other side by side', () => {
  const placed = apart(
    [1, 2, 3, 4].map(() => ({ left: 10, top: 10 })),
    20,
  );
  const keys = new Set(placed.map(({ left, top }) => `${left} ${top}`));
  expect(keys.size).toBe(4);
});
