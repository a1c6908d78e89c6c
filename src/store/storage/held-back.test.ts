import { expect, it, vi } from 'vitest';
import { entryOf } from '../../scenarios';
import type { OwnScenario } from '../app';
import { createApp } from '../create';
import type { Storing } from '../deps';
import { ALASKA, begun, playOn, world } from '../testing/app';
import { memoryVault } from './vault-memory';
import { us } from '../../engine/testing/alaska';

const OWN: OwnScenario = { id: 'own-1', card: entryOf(ALASKA), opened: 1 };

/** On a machine that is busy with other things, soon may be late. */
const soon = (holds: () => void): Promise<void> => vi.waitFor(holds, { timeout: 30_000 });

/** A page that opens on a game in storage that is slow to open; until it does, another vault stands in. */
async function late(address: (id: string) => string) {
  const before = world();
  const played = await begun([us], before);
  await playOn(played);
  const id = played.store.getState().session?.id ?? '';
  let state: Storing = 'slow';
  let vault = memoryVault();
  const heard: ((now: Storing) => void)[] = [];
  const outside = world({
    vault: {
      get scenarios() {
        return vault.scenarios;
      },
      list: () => vault.list(),
      read: (log) => vault.read(log),
      append: (log, from, lines, summary) => vault.append(log, from, lines, summary),
      add: (logs) => vault.add(logs),
      describe: (log, change) => vault.describe(log, change),
      remove: (log) => vault.remove(log),
      take: (log) => vault.take(log),
      free: (log) => vault.free(log),
    },
    storage: {
      state: () => Promise.resolve(state),
      listen: (changed) => void heard.push(changed),
      persist: () => undefined,
    },
  });
  outside.hash = address(id);
  const app = createApp(outside);
  await app.start();
  const become = (now: Storing): void => {
    state = now;
    if (now === 'lasting') vault = before.vault;
    for (const changed of heard) changed(now);
  };
  const said = (): string[] =>
    app.store.getState().notices.flatMap((notice) => ('key' in notice ? [notice.key] : [notice.fault.code]));
  return { app, before, outside, id, become, said, now: () => app.store.getState() };
}

it.each([
  ['table', 'debrief'],
  ['replay', 'replay'],
  ['debrief', 'debrief'],
])('waits at the address of a %s while storage is slow, and opens it when storage does', async (asked, shown) => {
  const { outside, id, become, said, now } = await late((game) => `#/${asked}/${game}`);
  expect(now()).toMatchObject({ heldBack: 'slow', session: null });
  expect(said()).toEqual([]);
  expect(outside.hash).toBe(`#/${asked}/${id}`);
  become('blocked');
  await soon(() => expect(now().heldBack).toBe('blocked'));
  become('lasting');
  await soon(() => expect(now()).toMatchObject({ heldBack: null, screen: { name: shown }, session: { id } }));
  expect(outside.hash).toBe(`#/${shown}/${id}`);
  expect(said()).toEqual(['store.storage-opened']);
});

it('waits at the address of a scenario, too, and opens its seats', async () => {
  const { become, before, outside, now } = await late(() => `#/seat/${OWN.id}`);
  await before.vault.scenarios.keep(OWN, '{}');
  expect(now().heldBack).toBe('slow');
  become('lasting');
  await soon(() => expect(now()).toMatchObject({ heldBack: null, screen: { name: 'seat', scenario: OWN.id } }));
  expect(outside.hash).toBe(`#/seat/${OWN.id}`);
});

it('says that there is no such game only when storage has opened', async () => {
  const { outside, become, said, now } = await late(() => '#/table/never-played');
  expect(now().heldBack).toBe('slow');
  become('lasting');
  await soon(() => expect(now().heldBack).toBeNull());
  expect(said()).toContain('store.not-found');
  expect(outside.hash).toBe('#/');
});

it('does not say that there is no such game where nobody can know', async () => {
  const { become, said, now } = await late((id) => `#/table/${id}`);
  become('newer');
  await soon(() => expect(now()).toMatchObject({ heldBack: null, screen: { name: 'gallery' } }));
  expect(said()).toEqual(['store.storage-newer']);
});

it('waits no longer for whoever goes elsewhere, and opens nothing behind their back', async () => {
  const { app, outside, become, said, now } = await late((id) => `#/table/${id}`);
  app.actions.go({ name: 'how' });
  expect(now()).toMatchObject({ heldBack: null, screen: { name: 'how' } });
  await soon(() => expect(said()).toEqual(['store.storage-slow']));
  become('lasting');
  await soon(() => expect(now().saves).toHaveLength(1));
  expect(now()).toMatchObject({ screen: { name: 'how' }, session: null });
  expect(outside.hash).toBe('#/how');
});
