import { expect, it, vi } from 'vitest';
import { createApp } from './create';
import { quiet, newGame, world } from './testing/app';
import { us } from '../engine/testing/alaska';

it('lets nobody sit down who has gone elsewhere while the code of the game was on its way', async () => {
  const app = createApp(world());
  await app.start();
  app.actions.go({ name: 'seat', scenario: 'alaska-summit' });
  const sitting = app.actions.newGame(newGame([us]));
  app.actions.go({ name: 'how' });
  await sitting;
  expect(app.store.getState()).toMatchObject({ screen: { name: 'how' }, session: null });
});

it('sits down once for two presses while the code of the game is on its way', async () => {
  const outside = world();
  const app = createApp(outside);
  await app.start();
  await Promise.all([app.actions.newGame(newGame([us])), app.actions.newGame(newGame([us]))]);
  await quiet(app);
  expect(await outside.vault.list()).toHaveLength(1);
});

it('says so where that code does not arrive, stays where one is, and tries again', async () => {
  vi.doMock('./play', () => {
    throw new Error('no net');
  });
  const outside = world();
  outside.hash = '#/table/some-game';
  const app = createApp(outside);
  await app.start();
  expect(app.store.getState()).toMatchObject({
    screen: { name: 'gallery' },
    notices: [{ tone: 'error', key: 'store.part-missing' }],
  });
  expect(outside.hash).toBe('#/');
  vi.doUnmock('./play');
  await app.actions.newGame(newGame([us]));
  expect(app.store.getState().screen).toEqual({ name: 'table' });
});
