import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ALASKA, randomGame } from '../../../engine/testing/random-play';
import { framesAtRandom } from '../../../host/testing/frames';
import { allOf, seesAll, unfoldedFor, type Unfolded } from './unfolded';
import { suggestionsFor } from './suggestions';
import { us } from '../../../engine/testing/alaska';
import type { SaveSummary } from '../../../store';
import { preferencesFrom } from '../../../store/preferences';

const size = ({ draft, tracks, away, ledger }: Unfolded): number =>
  [draft, away, ledger].filter(Boolean).length + tracks.length;

it('unfolds step by step, folds nothing up again but a track whose paper is gone, and lies open at the end', () => {
  const firsts = new Set<string>();
  fc.assert(
    fc.property(randomGame(), (game) => {
      const [side] = game.seats;
      if (side === undefined) return;
      const frames = framesAtRandom(game, side);
      let before: Unfolded | null = null;
      for (const { index, view } of frames) {
        const now = unfoldedFor(side, { frames: frames.slice(0, index + 1), view, scenario: ALASKA, terms: {} });
        if (view.round <= 1 && view.drafted === 0) firsts.add(JSON.stringify([now.draft, now.away, now.tracks.length]));
        for (const part of ['draft', 'away', 'ledger'] as const)
          expect(Number(now[part])).toBeGreaterThanOrEqual(Number(before?.[part] ?? false));
        // Whatever the own papers settle, or the one that is read, can be changed.
        const onTable = view.drafts.filter(({ by }) => by === side).flatMap(({ terms }) => Object.keys(terms));
        for (const { terms } of view.drafts) {
          const reads = unfoldedFor(side, { frames: frames.slice(0, index + 1), view, scenario: ALASKA, terms });
          for (const { id, track } of ALASKA.issues) if (terms[id] !== undefined) expect(reads.tracks).toContain(track);
        }
        for (const issue of ALASKA.issues) if (onTable.includes(issue.id)) expect(now.tracks).toContain(issue.track);
        if (now.draft) expect(now.tracks.length).toBeGreaterThan(0);
        if (view.phase === 'over') expect(now).toEqual(allOf(ALASKA));
        before = now;
      }
      expect(before && size(before)).toBe(size(allOf(ALASKA)));
    }),
    { numRuns: 40 },
  );
  expect(firsts).toContain(JSON.stringify([false, false, 0]));
});

it('lies open for whoever asks for it or has seen a game of their own end', () => {
  const preferences = preferencesFrom(null);
  const save: SaveSummary = {
    id: 'a',
    title: '',
    seats: [us],
    persons: [us],
    round: 3,
    rounds: 6,
    changed: 0,
    verdict: null,
  };
  const saw = (verdict: string | null, more: Partial<SaveSummary> = {}): boolean =>
    seesAll({ preferences, saves: [{ ...save, verdict, ...more }] });
  expect(seesAll({ preferences, saves: null })).toBe(false);
  expect(saw(null)).toBe(false);
  expect(saw('breakdown')).toBe(true);
  expect(saw('breakdown', { bundled: true })).toBe(false);
  expect(saw('breakdown', { persons: [] })).toBe(false);
  expect(seesAll({ preferences: { ...preferences, unfolded: true }, saves: [] })).toBe(true);
});

it('suggests to each side clauses that pay it, the weightiest first', () => {
  fc.assert(
    fc.property(randomGame(), (game) => {
      for (const side of game.seats) {
        const view = framesAtRandom({ ...game, settings: { ...game.settings, rounds: 1 } }, side)[0]?.view;
        if (!view) continue;
        const offered = suggestionsFor(ALASKA, view, side, view.secrets[side] ?? null);
        expect(offered).toHaveLength(3);
        expect(offered.map(({ weight }) => weight)).toEqual(offered.map(({ weight }) => weight).sort((a, b) => b - a));
        expect(offered[0]?.weight).toBe(4);
      }
    }),
    { numRuns: 10 },
  );
});
