import { expect, it } from 'vitest';
import { askedOf, type Intent } from '../../engine';
import { parseLog } from '../../log';
import { unlockings } from '../../classroom';
import { createApp } from '../create';
import { currentView, isMyTurn, mySide } from '../selectors/select';
import { begun, playOn, quiet, world, written } from '../testing/app';
import { eu, ru, ua, us } from '../../engine/testing/alaska';

const PERSONS = [us, ru] as const;

it('hides everything secret until the person whose turn it is lifts the curtain', async () => {
  const app = await begun(PERSONS);
  const { session } = app.store.getState();
  const turn = session?.turn ?? null;
  expect(session?.curtain).toBe(turn);
  expect(session?.frames.every(({ view }) => Object.keys(view.secrets).length === 0)).toBe(true);
  expect(isMyTurn(app.store.getState())).toBe(false);
  app.actions.liftCurtain();
  expect(mySide(app.store.getState())).toBe(turn);
  expect(isMyTurn(app.store.getState())).toBe(true);
  expect(Object.keys(currentView(app.store.getState())?.secrets ?? {})).toEqual([turn]);
});

it('refuses acts while the curtain is down', async () => {
  const app = await begun(PERSONS);
  const before = app.store.getState().session;
  app.actions.act({ kind: 'hold', side: before?.curtain ?? us });
  expect(app.store.getState().session).toBe(before);
});

it('lets nothing of a whisper through to anybody but its two ends', async () => {
  const app = await begun([us, ru, ua, eu], world(), { seats: [us, ru, ua, eu] });
  app.actions.liftCurtain();
  const from = app.store.getState().session?.turn ?? us;
  const terms = { ceasefire: 'air-truce', missiles: 'moratorium' };
  const to = from === ru ? us : ru;
  app.actions.act({ kind: 'whisper', side: from, to, terms });
  await written(app);
  app.actions.act({ kind: 'hold', side: from });
  await quiet(app);
  const leaked = app.store.getState().session?.frames.at(-1)?.view.whispers[0]?.leaked ?? false;
  expect(app.store.getState().session?.curtain).not.toBeNull();
  expect(JSON.stringify(app.store.getState().session?.frames).includes('air-truce","missiles')).toBe(leaked);
  for (let turns = 0; turns < 3; turns++) {
    app.actions.liftCurtain();
    const { session } = app.store.getState();
    const side = session?.turn ?? us;
    const told = JSON.stringify(session?.frames.map(({ event, view }) => [event, view.whispers])).includes(
      'moratorium',
    );
    expect(told).toBe(side === to || leaked);
    app.actions.act({ kind: 'hold', side });
    await quiet(app);
  }
});

it('plays for each person what happened while somebody else held the screen', async () => {
  const app = await begun(PERSONS);
  app.actions.stage(true);
  await playOn(app, 3);
  const { session } = app.store.getState();
  expect(session?.curtain).not.toBeNull();
  app.actions.liftCurtain();
  const lifted = app.store.getState().session;
  const mine = lifted?.acts.findLast(({ intent }) => 'side' in intent && intent.side === lifted.viewer);
  expect(lifted?.frames[lifted.shown]?.act).toBe(mine?.act);
  expect(lifted?.shown).toBeLessThan(lifted?.cursor ?? 0);
});

it('comes back behind the curtain after a reload', async () => {
  const outside = world();
  const app = await begun(PERSONS, outside);
  await playOn(app, 2);
  const again = createApp(outside);
  await again.start();
  await quiet(again);
  const { session } = again.store.getState();
  expect(session?.curtain).toBe(session?.turn);
  expect(session?.frames.every(({ view }) => Object.keys(view.secrets).length === 0)).toBe(true);
});

it('lets two persons at one machine ask, answer and remark, each when the screen is theirs', async () => {
  const talking = { rounds: 6, leaks: false, events: false, absentMoves: false, talk: true, opener: us } as const;
  const app = await begun(PERSONS, world(), { settings: talking });
  const state = () => app.store.getState();
  const asked = () => {
    const view = currentView(state());
    return view ? askedOf(view, ru).map(({ number }) => number) : [];
  };
  const does = async (intent: Intent) => {
    app.actions.act(intent);
    await written(app);
    await quiet(app);
  };
  app.actions.liftCurtain();
  const clause = { issue: 'donetsk', option: 'ru-leaves' };
  app.actions.prepare('What would you say to this?');
  await does({ kind: 'ask', side: us, to: ru, about: clause });
  expect(asked()).toEqual([1]);
  // Whoever sits there now does not answer for the other.
  const before = state().session?.acts.length;
  await does({ kind: 'reply', side: ru, question: 1, answer: { stand: 'line', line: 'never' } });
  expect(state().session?.acts).toHaveLength(before ?? 0);
  expect(state().session?.viewer).toBe(us);
  await does({ kind: 'table', side: us, terms: { donetsk: 'ru-leaves' } });

  // Behind the curtain lies what all have heard, and nothing that anybody was about to say.
  expect(state()).toMatchObject({ unsaid: null, session: { curtain: ru, viewer: ru } });
  expect(state().session?.frames.every(({ view }) => Object.keys(view.secrets).length === 0)).toBe(true);
  await does({ kind: 'reply', side: ru, question: 1, answer: { withheld: 'not-now' } });
  expect(asked()).toEqual([1]);

  app.actions.liftCurtain();
  app.actions.skip();
  expect(asked()).toEqual([1]);
  await does({ kind: 'reply', side: ru, question: 1, answer: { stand: 'line', line: 'hard' } });
  expect(asked()).toEqual([]);
  expect(state().session).toMatchObject({ curtain: null, viewer: ru });
  await does({
    kind: 'remark',
    side: ru,
    draft: 1,
    ground: 'line',
    line: 'hard',
    near: 'far',
    blocks: { issue: 'donetsk', option: 'ru-leaves' },
  });
  await does({ kind: 'hold', side: ru });

  // The one who asked comes back to the answer, and to nothing else of the other's.
  expect(state().session?.curtain).toBe(us);
  app.actions.liftCurtain();
  const heard = state().session?.frames.map(({ event }) => event.kind) ?? [];
  expect(heard).toEqual(expect.arrayContaining(['asked', 'replied', 'remarked']));
  expect(state().session?.frames.every(({ view }) => Object.keys(view.secrets).every((side) => side === us))).toBe(
    true,
  );
});

it('needs no curtain for one person', async () => {
  const app = await begun([ru]);
  await playOn(app);
  expect(app.store.getState().session).toMatchObject({ over: true, curtain: null, viewer: ru });
});

it('hands no half-built draft on, and keeps it for the one who built it', async () => {
  const app = await begun(PERSONS);
  app.actions.liftCurtain();
  app.actions.choose('ceasefire', 'full');
  app.actions.choose('donetsk', 'freeze');
  app.actions.open('whispers', { kind: 'whisper', from: us, number: 1 });
  await playOn(app, 1);
  expect(app.store.getState()).toMatchObject({ editor: { terms: {}, past: [] }, panel: 'draft', focus: null });
  await playOn(app, 1);
  expect(app.store.getState().session?.curtain).toBe(us);
  expect(app.store.getState().editor.terms).toEqual({ ceasefire: 'full', donetsk: 'freeze' });
});

it('gives nobody the whole log of a game of several people while it goes on', async () => {
  const outside = world();
  const app = await begun(PERSONS, outside);
  const id = app.store.getState().session?.id ?? '';
  const keys = () => app.store.getState().notices.map((notice) => ('key' in notice ? notice.key : ''));
  await app.actions.download();
  await app.actions.download(id);
  await app.actions.downloadSeat(us);
  expect(outside.delivered).toEqual([]);
  expect(keys().toSorted()).toEqual(['store.not-your-log', 'store.sealed']);

  app.actions.liftCurtain();
  await app.actions.download(id);
  await app.actions.downloadSeat(ru);
  expect(outside.delivered).toEqual([]);
  await app.actions.download();
  expect(outside.delivered).toHaveLength(1);
  const parsed = await parseLog(outside.delivered[0]?.text ?? '');
  if (!parsed.ok) throw new Error(parsed.fault.code);
  const { header } = parsed.value;
  expect(header.seenBy).toBe('us');
  expect(header.scenario.sides[ru].confidential.interests).toEqual([]);

  app.actions.go({ name: 'replays' });
  const again = createApp(outside);
  await again.start();
  again.actions.go({ name: 'replays' });
  await again.actions.download(id);
  await again.actions.downloadAll();
  expect(outside.delivered).toHaveLength(1);

  await outside.vault.describe(id, { damaged: true });
  const later = createApp(world({ vault: outside.vault }));
  await later.actions.download(id);
  expect(later.store.getState().notices).toMatchObject([{ key: 'store.sealed' }]);
});

it('gives the whole log when the game is over', async () => {
  const outside = world();
  const app = await begun(PERSONS, outside);
  await playOn(app);
  await app.actions.download();
  await app.actions.downloadSeat(ru);
  expect(outside.delivered.map(({ text }) => text.includes('"seenBy":"ru"'))).toEqual([false, true]);
  expect(outside.delivered[0]?.text.trimEnd().split('\n').at(-1)).toContain('"result"');
});

it('closes the curtain behind the one who leaves the table, and keeps their draft', async () => {
  const app = await begun(PERSONS);
  app.actions.liftCurtain();
  app.actions.choose('ceasefire', 'full');
  app.actions.go({ name: 'gallery' });
  const { session } = app.store.getState();
  expect(session?.curtain).toBe('us');
  expect(session?.frames.every(({ view }) => Object.keys(view.secrets).length === 0)).toBe(true);
  app.actions.go({ name: 'table' });
  expect(app.store.getState().session?.curtain).toBe('us');
  app.actions.liftCurtain();
  expect(app.store.getState().editor.terms).toEqual({ ceasefire: 'full' });
});

it('notes in the log that a curtain was lifted without the code word, and lifts it then', async () => {
  const outside = world();
  const app = await begun(PERSONS, outside);
  const acts = () => app.store.getState().session?.acts ?? [];
  app.actions.liftCurtain(true);
  expect(app.store.getState().session?.curtain).toBe(us);
  await written(app);
  await quiet(app);
  expect(app.store.getState().session?.curtain).toBeNull();
  expect(unlockings(acts(), PERSONS)).toEqual([{ act: 1, side: us }]);
  const again = createApp(outside);
  await again.start();
  await quiet(again);
  expect(unlockings(again.store.getState().session?.acts ?? [], PERSONS)).toHaveLength(1);
});
