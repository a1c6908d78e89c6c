import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { randomGame } from '../../engine/testing/random-play';
import type { App, Focus } from '../app';
import type { Frame } from '../../host';
import { framesAtRandom } from '../../host/testing/frames';
import { draftAt, termsAt, termsShown } from './select';
import { begun } from '../testing/app';
import { SIDES, us } from '../../engine/testing/alaska';

let app: App;
beforeAll(async () => {
  app = (await begun([us])).store.getState();
});

const watching = (frames: readonly Frame[], change: Partial<App> = {}): App => {
  if (!app.session) throw new Error('No game was begun.');
  return { ...app, session: { ...app.session, frames, shown: 0, cursor: frames.length - 1 }, ...change };
};
const pressing = (number: number): Focus => ({ kind: 'draft', number });
const games = fc.record({ game: randomGame(), viewer: fc.constantFrom('all' as const, ...SIDES), at: fc.nat() });
const runs = { numRuns: 60 };

test('in a vote the draft that is voted on is turned to, after the end the one that was signed by all', () => {
  const met = new Set<string>();
  fc.assert(
    fc.property(games, ({ game, viewer }) => {
      const frames = framesAtRandom(game, viewer);
      const shown = watching(frames);
      for (const frame of frames) {
        const { phase, votes, outcome, drafts } = frame.view;
        const turned = draftAt(shown, frame);
        if (phase === 'closing' && votes.length > 0) {
          met.add('vote');
          expect(turned?.number).toBe(votes[0]);
        }
        if (outcome?.draft) {
          met.add('signed');
          expect(turned?.number).toBe(outcome.draft);
          expect(termsAt(shown, frame)).toEqual(outcome.terms);
        }
        if (frame.event.kind === 'signed') expect(frame.event.drafts).toContain(turned?.number);
        if (frame.event.kind === 'drafted') expect(turned?.number).toBe(frame.event.number);
        // Whatever else: a paper that lies there, and none only where none lies there.
        expect(turned === null).toBe(drafts.length === 0);
        if (turned) expect(drafts).toContain(turned);
      }
    }),
    runs,
  );
  expect([...met].sort()).toEqual(['signed', 'vote']);
});

test('a paper that is pressed is turned to from then until another one is touched', () => {
  fc.assert(
    fc.property(games, fc.nat(), ({ game, viewer, at }, which) => {
      const frames = framesAtRandom(game, viewer);
      const lying = frames.filter(({ view }) => view.drafts.length > 0);
      const pressedAt = lying[at % Math.max(1, lying.length)];
      const drafts = pressedAt?.view.drafts ?? [];
      const number = drafts[which % Math.max(1, drafts.length)]?.number;
      if (!pressedAt || number === undefined) return;
      const untouched = watching(frames);
      const pressed = watching(frames, { focus: pressing(number), focusedAt: pressedAt.index });
      let held = true;
      for (const frame of frames) {
        const turned = draftAt(pressed, frame)?.number;
        const otherwise = draftAt(untouched, frame)?.number;
        if (frame.index < pressedAt.index) expect(turned).toBe(otherwise);
        if (frame.index === pressedAt.index) expect(turned).toBe(number);
        if (frame.index <= pressedAt.index) continue;
        // Once the table has turned elsewhere, the press is forgotten for good.
        held &&= turned === number;
        if (!held) expect(turned).toBe(otherwise);
      }
    }),
    runs,
  );
});

test('own terms are shown while they are built: not in a vote, not after the end, not over a paper that is pressed', () => {
  fc.assert(
    fc.property(games, ({ game, viewer }) => {
      const frames = framesAtRandom(game, viewer);
      const editor = { ...app.editor, terms: { ceasefire: 'full' } };
      for (const frame of frames) {
        const { phase } = frame.view;
        const free = (phase === 'opening' || phase === 'table') && frame.event.kind !== 'signed';
        const standing = draftAt(watching(frames), frame)?.terms ?? {};
        expect(termsAt(watching(frames, { editor }), frame)).toEqual(free ? editor.terms : standing);
        const [paper] = frame.view.drafts;
        if (!paper) continue;
        const focused = watching(frames, { editor, focus: pressing(paper.number), focusedAt: frame.index });
        expect(termsAt(focused, frame)).toEqual(paper.terms);
      }
    }),
    runs,
  );
});

test('a paper that was pressed is put aside by work on the own draft', async () => {
  const { store, actions } = await begun([us]);
  actions.act({ kind: 'table', side: us, terms: { ceasefire: 'full' } });
  actions.open('draft', pressing(1));
  actions.choose('nato', 'bar');
  expect(store.getState().focus).toBeNull();
  expect(termsShown(store.getState())).toEqual({ nato: 'bar' });
});
