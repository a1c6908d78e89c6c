import { expect, it } from 'vitest';
import { parseLog, verifyLog } from '../../log';
import { createApp } from '../create';
import { currentView, isMyTurn, mySide, termsShown } from '../selectors/select';
import { begun, newGame, playOn, quiet, world, written } from '../testing/app';
import { ru, us } from '../../engine/testing/alaska';

it('begins, lets the computer act, and waits for the person', async () => {
  const app = await begun([ru]);
  const state = app.store.getState();
  expect(state.screen).toEqual({ name: 'table' });
  expect(state.session?.acts.length).toBeGreaterThan(1);
  expect(mySide(state)).toBe('ru');
  expect(isMyTurn(state)).toBe(true);
  expect(currentView(state)?.viewer).toBe('ru');
});

it('plays to the end, and every act is kept as it happened', async () => {
  const outside = world();
  const app = await begun([us], outside);
  await playOn(app);
  const { session } = app.store.getState();
  expect(session?.over).toBe(true);
  await app.actions.download();
  const text = outside.delivered[0]?.text ?? '';
  const parsed = await parseLog(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.fault));
  expect(parsed.value.acts).toEqual(session?.acts);
  expect(parsed.value.result?.result).toEqual(session?.result?.result);
  expect(await verifyLog(parsed.value)).toMatchObject({ ok: true, value: { finished: true, replayed: true } });
  expect(outside.delivered[0]?.name).toMatch(/^impasse-alaska-summit-2025-08-15-\d{4}\.jsonl$/);
});

it('tells a refusal and changes nothing', async () => {
  const app = await begun([us]);
  const before = app.store.getState().session;
  app.actions.act({ kind: 'sign', side: us, drafts: [99] });
  app.actions.act({ kind: 'hold', side: ru });
  expect(app.store.getState().session).toBe(before);
  expect(app.store.getState().notices.map((notice) => ('fault' in notice ? notice.fault.code : ''))).toEqual([
    expect.stringMatching(/^intent\./),
    'intent.not-your-turn',
  ]);
});

it('gives the same game for the same seed, also when it was taken up again in the middle', async () => {
  const straight = await begun([us]);
  await playOn(straight);
  const outside = world();
  const first = await begun([us], outside);
  await playOn(first, 3);
  await new Promise((r) => setTimeout(r, 20));
  const second = createApp(outside);
  outside.hash = first.store.getState().session ? `#/table/${first.store.getState().session?.id}` : '';
  await second.start();
  await quiet(second);
  await playOn(second);
  expect(second.store.getState().session?.acts).toEqual(straight.store.getState().session?.acts);
});

it('shows frames only up to what a table has played, and all at once without one', async () => {
  const app = await begun([us]);
  expect(app.store.getState().session).toMatchObject({ shown: app.store.getState().session?.cursor });
  app.actions.stage(true);
  app.actions.act({ kind: 'hold', side: us });
  await written(app);
  const { session } = app.store.getState();
  expect(session?.shown).toBeLessThan(session?.cursor ?? 0);
  app.actions.advance();
  expect(app.store.getState().session?.shown).toBe((session?.shown ?? 0) + 1);
  app.actions.skip();
  expect(app.store.getState().session?.shown).toBe(app.store.getState().session?.cursor);
});

it('clears the editor when its draft is tabled, and shows the draft then', async () => {
  const app = await begun([us]);
  app.actions.choose('ceasefire', 'full');
  expect(termsShown(app.store.getState())).toEqual({ ceasefire: 'full' });
  app.actions.act({ kind: 'table', side: us, terms: { ceasefire: 'full' } });
  await written(app);
  expect(app.store.getState().editor.terms).toEqual({});
  expect(app.store.getState().session?.frames.at(-1)?.view.drafts.at(-1)?.terms).toBeDefined();
});

it('says what is wrong with a game that cannot begin', async () => {
  const app = createApp(world());
  await app.actions.newGame(newGame([us], { seats: [us] }));
  expect(app.store.getState().session).toBeNull();
  expect(app.store.getState().notices).toMatchObject([{ fault: { code: 'setup.seats' } }]);
});
