import { expect, it } from 'vitest';
import { addressOf, placeOf } from './address';
import type { Screen } from '../app';
import { createApp } from '../create';
import { begun, world } from '../testing/app';
import { us } from '../../engine/testing/alaska';

const SCREENS: readonly Screen[] = [
  { name: 'gallery' },
  { name: 'seat', scenario: 'alaska-summit' },
  { name: 'table' },
  { name: 'debrief' },
  { name: 'replay' },
  { name: 'replays' },
  { name: 'class-debrief' },
  { name: 'class', page: 'prepare' },
  { name: 'class', page: 'print' },
  { name: 'class', page: 'projector' },
  { name: 'exercise', code: '' },
  { name: 'exercise', code: 'brass-lamp-fjord-seven' },
  { name: 'exercise', code: '1eyJhIjoxfQ_-0a1b2c' },
  { name: 'how' },
  { name: 'sources' },
];

it.each(SCREENS)('finds the screen $name back from its address', (screen) => {
  const place = placeOf(addressOf(screen, 'game-1'));
  expect(place?.screen).toEqual(screen);
  expect(place?.log).toBe(['table', 'debrief', 'replay'].includes(screen.name) ? 'game-1' : null);
});

it.each([
  '#/nowhere',
  '#/class/nowhere',
  '#/exercise/a/b',
  '#/exercise/<x>',
  '#/table',
  '#/table/',
  '#/seat',
  '#/table/a/b',
  '#/how/x',
  '#/table/%2e%2e',
  '#/seat/<x>',
])('does not know %s', (address) => expect(placeOf(address)).toBeNull());

it.each(['#/nowhere', '#/seat/atlantis', '#/table/never-played'])(
  'leads from %s to the gallery, with a sentence',
  async (hash) => {
    const outside = world();
    outside.hash = hash;
    const app = createApp(outside);
    await app.start();
    expect(app.store.getState().screen).toEqual({ name: 'gallery' });
    expect(app.store.getState().notices).toHaveLength(1);
    expect(outside.hash).toBe('#/');
  },
);

it('follows back and forward without losing the game', async () => {
  const outside = world();
  const app = await begun([us], outside);
  const table = outside.hash;
  const { session } = app.store.getState();
  outside.goBack('#/');
  expect(app.store.getState().screen).toEqual({ name: 'gallery' });
  outside.goBack('#/seat/alaska-summit');
  expect(app.store.getState().screen).toEqual({ name: 'seat', scenario: 'alaska-summit' });
  outside.goBack(table);
  expect(app.store.getState().screen).toEqual({ name: 'table' });
  expect(app.store.getState().session?.id).toBe(session?.id);
});

it('shows no debrief before the end, and no table without a game', async () => {
  const app = createApp(world());
  await app.start();
  app.actions.go({ name: 'table' });
  expect(app.store.getState().screen).toEqual({ name: 'gallery' });
  const playing = await begun([us]);
  playing.actions.go({ name: 'debrief' });
  expect(playing.store.getState().screen).toEqual({ name: 'table' });
});

it('drops what was still loading when the person has gone elsewhere', async () => {
  const outside = world();
  const first = await begun([us], outside);
  const id = first.store.getState().session?.id ?? '';
  const app = createApp(outside);
  const opening = app.actions.openSave(id, 'play');
  app.actions.go({ name: 'how' });
  await opening;
  expect(app.store.getState()).toMatchObject({ screen: { name: 'how' }, session: null });
});
