import fc from 'fast-check';
import { freeze, produce, setAutoFreeze } from 'immer';
import { describe, expect, it } from 'vitest';
import { apply, clone, compile, decide, evolve, hashState, net, play, type Account, type State } from '.';
import { anyGame } from './testing/any-table';
import { ALASKA, begin, playAtRandom } from './testing/random-play';

const total = (state: State, of: (account: Account) => number): number =>
  state.table.sides.reduce((sum, side) => sum + of(state.accounts[side]), 0);

describe('the ledger, whatever is played', () => {
  it('keeps every option’s payoffs, all standing and all stakes at a sum of zero, after every event', () => {
    fc.assert(
      fc.property(anyGame(), (game) => {
        for (const { before, events } of playAtRandom(game)) {
          const state = clone(before);
          for (const event of events) {
            evolve(state, event);
            expect(total(state, ({ standing }) => standing)).toBe(0);
            expect(total(state, ({ stakes }) => stakes)).toBe(0);
            expect(total(state, net)).toBe(0 - total(state, ({ costs }) => costs));
          }
          const width = state.table.sides.length;
          for (let entry = 0; entry < state.payoffs.length; entry += width)
            expect(state.payoffs.slice(entry, entry + width).reduce((sum, points) => sum + points, 0)).toBe(0);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('never lets costs fall or a meter leave its bounds, and holds integers only', () => {
    fc.assert(
      fc.property(anyGame(), (game) => {
        for (const { before, after } of playAtRandom(game)) {
          for (const side of after.table.sides) {
            expect(after.accounts[side].costs).toBeGreaterThanOrEqual(before.accounts[side].costs);
            for (const value of Object.values(after.accounts[side])) expect(Number.isSafeInteger(value)).toBe(true);
          }
          for (const [id, meter] of Object.entries(after.table.meters)) {
            expect(after.meters[id]).toBeGreaterThanOrEqual(meter.min);
            expect(after.meters[id]).toBeLessThanOrEqual(meter.max);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('always ends, with one verdict and its reasons', () => {
    fc.assert(
      fc.property(anyGame(), (game) => {
        const last = [...playAtRandom(game)].at(-1)?.after;
        expect(last?.phase).toBe('over');
        expect(last?.outcome?.verdict.reasons.length).toBeGreaterThan(1);
      }),
      { numRuns: 40 },
    );
  });
});

describe('evolve', () => {
  it('gives the same state under immer and on a plain clone, and never touches its input', () => {
    setAutoFreeze(true);
    fc.assert(
      fc.property(anyGame(), (game) => {
        for (const { before, events, after } of playAtRandom(game)) {
          const frozen = freeze(before, true);
          const plain = apply(frozen, events);
          const underImmer = events.reduce(
            (state, event) =>
              produce(state, (draft) => {
                evolve(draft as never, event);
              }),
            frozen,
          );
          expect(hashState(plain)).toBe(hashState(after));
          expect(hashState(underImmer)).toBe(hashState(after));
        }
      }),
      { numRuns: 25 },
    );
  });

  it('survives JSON: a state restored from text, at its table made anew, goes on as the one it was', () => {
    fc.assert(
      fc.property(anyGame(), (game) => {
        const table = compile(structuredClone(game.scenario ?? ALASKA));
        for (const { before, intent, after } of playAtRandom(game)) {
          const { table: _rules, ...kept } = before;
          const restored = { ...(JSON.parse(JSON.stringify(kept)) as Omit<State, 'table'>), table };
          const played = play(restored, intent);
          expect(played.ok && hashState(played.value.state)).toBe(hashState(after));
        }
      }),
      { numRuns: 10 },
    );
  });

  it('replays: the same intents give the same hash after every act', () => {
    fc.assert(
      fc.property(anyGame(), (game) => {
        let state = begin(game);
        for (const { intent, after } of playAtRandom(game)) {
          const decided = decide(state, intent);
          if (!decided.ok) throw new Error(decided.fault.code);
          state = apply(state, decided.value);
          expect(hashState(state)).toBe(hashState(after));
        }
      }),
      { numRuns: 25 },
    );
  });
});
