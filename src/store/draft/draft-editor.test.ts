import { expect, it } from 'vitest';
import { createApp } from '../create';
import { DEFAULTS, preferencesFrom } from '../preferences';
import { world } from '../testing/app';

it('builds a draft, and goes back and forth', () => {
  const { store, actions } = createApp(world());
  const terms = () => store.getState().editor.terms;
  actions.choose('ceasefire', 'full');
  actions.choose('donetsk', 'freeze');
  actions.choose('ceasefire', 'open');
  expect(terms()).toEqual({ donetsk: 'freeze' });
  actions.undo();
  expect(terms()).toEqual({ ceasefire: 'full', donetsk: 'freeze' });
  actions.undo();
  actions.undo();
  actions.undo();
  expect(terms()).toEqual({});
  actions.redo();
  expect(terms()).toEqual({ ceasefire: 'full' });
  actions.choose('ceasefire', 'full');
  expect(store.getState().editor.future).toHaveLength(2);
  actions.startFrom({ trade: 'projects' }, 3);
  expect(store.getState().editor).toMatchObject({ terms: { trade: 'projects' }, from: 3, future: [] });
  actions.clearDraft();
  expect(terms()).toEqual({});
  actions.undo();
  expect(terms()).toEqual({ trade: 'projects' });
});

it('keeps preferences, and takes nothing unknown from what was kept', () => {
  const outside = world();
  createApp(outside).actions.prefer({ speed: 'fast', shortcuts: false });
  expect(createApp(outside).store.getState().preferences).toEqual({ ...DEFAULTS, speed: 'fast', shortcuts: false });
  for (const text of [null, '', '{', '[]', 'null', '7', '{"speed":"warp","motion":1,"tutor":"yes"}'])
    expect(preferencesFrom(text)).toEqual(DEFAULTS);
});

it('tells a sentence once, and forgets it when it is dismissed', () => {
  const { store, actions } = createApp(world());
  actions.notify({ tone: 'info', key: 'store.taken-over' });
  actions.notify({ tone: 'info', key: 'store.taken-over' });
  const [notice, ...more] = store.getState().notices;
  expect(more).toEqual([]);
  actions.dismiss(notice?.id ?? 0);
  expect(store.getState().notices).toEqual([]);
});
