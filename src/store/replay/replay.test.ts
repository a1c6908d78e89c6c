import { expect, it } from 'vitest';
import { createApp } from '../create';
import { currentFrame } from '../selectors/select';
import { begun, playOn, world } from '../testing/app';
import { ru, ua, us } from '../../engine/testing/alaska';

async function finished(outside = world()) {
  const app = await begun([us], outside);
  await playOn(app);
  return app;
}

it('walks by acts, and to any frame', async () => {
  const app = await finished();
  app.actions.go({ name: 'replay' });
  const at = (): [number | undefined, number | undefined] => {
    const { session } = app.store.getState();
    return [session?.cursor, currentFrame(app.store.getState())?.act];
  };
  expect(at()).toEqual([0, 0]);
  app.actions.goTo('next');
  expect(at()[1]).toBe(1);
  app.actions.goTo('next');
  expect(at()[1]).toBe(2);
  app.actions.goTo('previous');
  expect(at()[1]).toBe(1);
  app.actions.goTo('previous');
  app.actions.goTo('previous');
  expect(at()).toEqual([0, 0]);
  app.actions.goTo('last');
  const last = (app.store.getState().session?.frames.length ?? 0) - 1;
  expect(at()[0]).toBe(last);
  app.actions.goTo('next');
  expect(at()[0]).toBe(last);
  app.actions.goTo(3);
  expect(at()[0]).toBe(3);
  app.actions.goTo(1e9);
  expect(at()[0]).toBe(last);
  app.actions.goTo(Number.NaN);
  expect(at()[0]).toBe(last);
  app.actions.goTo('first');
  expect(at()[0]).toBe(0);
});

it('lets the table play an act event by event, and shows jumps at once', async () => {
  const app = await finished();
  app.actions.go({ name: 'replay' });
  app.actions.stage(true);
  app.actions.goTo('next');
  const { session } = app.store.getState();
  expect(session).toMatchObject({ shown: 0 });
  expect(session?.cursor).toBeGreaterThan(0);
  app.actions.goTo('last');
  expect(app.store.getState().session?.shown).toBe(app.store.getState().session?.cursor);
});

it('runs by itself to the end, and stops when told to', async () => {
  const app = await finished();
  app.actions.go({ name: 'replay' });
  app.actions.togglePlaying();
  app.actions.togglePlaying();
  expect(app.store.getState().session?.playing).toBe(false);
  app.actions.togglePlaying();
  for (let turns = 0; turns < 500 && app.store.getState().session?.playing; turns++)
    await new Promise((resolve) => setTimeout(resolve));
  const { session } = app.store.getState();
  expect(session).toMatchObject({ playing: false, cursor: (session?.frames.length ?? 0) - 1 });
});

it('shows a finished game through any eyes, at the same act', async () => {
  const app = await finished();
  app.actions.go({ name: 'debrief' });
  expect(app.store.getState().session?.viewer).toBe('all');
  app.actions.go({ name: 'replay' });
  app.actions.goTo('next');
  app.actions.goTo('next');
  const act = currentFrame(app.store.getState())?.act;
  for (const viewer of [us, ru, ua, 'all'] as const) {
    app.actions.setViewer(viewer);
    expect(app.store.getState().session?.viewer).toBe(viewer === ua ? ru : viewer);
    expect(currentFrame(app.store.getState())?.act).toBe(act);
  }
});

it('shows an unfinished game through the person’s eyes only', async () => {
  const outside = world();
  const app = await begun([us], outside);
  await playOn(app, 2);
  const id = app.store.getState().session?.id ?? '';
  app.actions.setViewer(ru);
  expect(app.store.getState().session?.viewer).toBe(us);
  await app.actions.openSave(id, 'replay');
  expect(app.store.getState().session).toMatchObject({ mode: 'replay', viewer: us, cursor: 0 });
  app.actions.setViewer('all');
  expect(app.store.getState().session?.viewer).toBe(us);
  expect(app.store.getState().notices).toMatchObject([{ fault: { code: 'store.viewer-hidden' } }]);
  await app.actions.openSave(id, 'play');
  expect(app.store.getState()).toMatchObject({ screen: { name: 'table' }, session: { mode: 'play' } });
});

it('finds its way by the address alone', async () => {
  const outside = world();
  const first = await finished(outside);
  const id = first.store.getState().session?.id ?? '';
  for (const name of ['debrief', 'replay'] as const) {
    const app = createApp(outside);
    outside.hash = `#/${name}/${id}`;
    await app.start();
    expect(app.store.getState().screen).toEqual({ name });
    expect(outside.hash).toBe(`#/${name}/${id}`);
  }
});
