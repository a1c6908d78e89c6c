import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { see, view } from '.';
import { anyGame } from './testing/any-table';
import { marked, numbersIn } from './testing/marked';
import { playAtRandom } from './testing/random-play';

describe('a view', () => {
  it('holds no other seat’s secret and nothing of the generator', () => {
    fc.assert(
      fc.property(anyGame(), (game) => {
        for (const { after } of playAtRandom(game)) {
          const state = marked(after);
          for (const viewer of state.table.sides) {
            const seen = numbersIn(view(state, viewer));
            for (const word of [state.rng].flat()) expect(seen.has(word)).toBe(false);
            for (const other of state.table.sides) {
              const secrets = [...numbersIn(state.secrets[other])];
              expect(secrets).toHaveLength(state.table.options.length + state.table.issues.length + 3);
              expect(secrets.some((secret) => seen.has(secret))).toBe(other === viewer);
            }
          }
        }
      }),
      { numRuns: 12 },
    );
  });

  it('shows a whisper to its two ends alone until it leaks, and nobody else that it was sent', () => {
    let whispers = 0;
    fc.assert(
      fc.property(anyGame(), (game) => {
        for (const { before, after, events } of playAtRandom(game))
          for (const viewer of after.table.sides) {
            const seen = view(after, viewer);
            for (const whisper of seen.whispers)
              expect(whisper.leaked || whisper.from === viewer || whisper.to === viewer).toBe(true);
            for (const event of events) {
              const shown = see(event, viewer);
              if (shown) expect('rng' in shown).toBe(false);
              if (event.kind !== 'whispered' || event.side === viewer || event.to === viewer) continue;
              whispers++;
              expect(shown).toBeNull();
              if (events.length === 1) expect(view(after, viewer)).toEqual(view(before, viewer));
            }
          }
      }),
      { numRuns: 60 },
    );
    expect(whispers).toBeGreaterThan(20);
  });
});
