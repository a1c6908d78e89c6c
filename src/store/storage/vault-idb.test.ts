import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, expect, it, vi } from 'vitest';
import { entryOf } from '../../scenarios';
import type { OwnScenario, SaveSummary } from '../app';
import { ALASKA } from '../testing/app';
import { TakenOver, type Vault } from '../deps';
import { underWay, type UnderWay } from './under-way';
import { indexedVault } from './vault-idb';
import { ru, us } from '../../engine/testing/alaska';

const SUMMARY: SaveSummary = {
  id: 'game',
  title: 'The Alaska Summit',
  seats: [us, ru],
  persons: [us],
  round: 1,
  rounds: 6,
  verdict: null,
  changed: 0,
};

const OWN: OwnScenario = { id: 'own-1', card: entryOf(ALASKA), opened: 1, file: 'a.json' };

let outdated = 0;
const vaultOf = (token: string, tasks?: UnderWay): Promise<Vault> =>
  indexedVault(token, { blocked: () => undefined, outdated: () => void outdated++ }, tasks);

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  outdated = 0;
});

it('adds lines, and gives them back in order', async () => {
  const vault = await vaultOf('a');
  expect(await vault.read('game')).toBeNull();
  await vault.append('game', 0, ['header', 'one'], SUMMARY);
  await vault.append('game', 2, ['two'], { ...SUMMARY, round: 2 });
  expect(await vault.read('game')).toEqual(['header', 'one', 'two']);
  expect(await vault.list()).toEqual([{ ...SUMMARY, round: 2 }]);
});

it('adds many logs, all of them or none', async () => {
  const vault = await vaultOf('a');
  const log = (id: string) => ({ lines: [`header of ${id}`, 'one'], summary: { ...SUMMARY, id } });
  await vault.add([log('first'), log('second')]);
  expect(await vault.read('second')).toEqual(['header of second', 'one']);
  await expect(vault.add([log('third'), log('first')])).rejects.toThrow();
  expect((await vault.list()).map(({ id }) => id)).toEqual(['first', 'second']);
  expect(await vault.read('third')).toBeNull();
});

it('never writes over a line, nor beside a gap, and then leaves the summary alone, too', async () => {
  const vault = await vaultOf('a');
  await vault.append('game', 0, ['header', 'one'], SUMMARY);
  for (const [from, line] of [
    [1, 'other'],
    [3, 'three'],
  ] as const)
    await expect(vault.append('game', from, [line], { ...SUMMARY, round: 5 })).rejects.toBeInstanceOf(TakenOver);
  expect(await vault.read('game')).toEqual(['header', 'one']);
  expect(await vault.list()).toEqual([SUMMARY]);
});

it('takes the same lines twice for a writing whose completion was not heard of', async () => {
  const vault = await vaultOf('a');
  await vault.append('game', 0, ['header', 'one'], SUMMARY);
  await vault.append('game', 1, ['one', 'two'], SUMMARY);
  expect(await vault.read('game')).toEqual(['header', 'one', 'two']);
});

it('lets one tab have a game, whoever asks at the same time, and refuses every other writer', async () => {
  const tabs = await Promise.all(['a', 'b', 'c'].map((token) => vaultOf(token)));
  const holders = await Promise.all(tabs.map((tab) => tab.take('game')));
  expect(holders.filter((other) => other === null)).toHaveLength(1);
  const owner = holders.indexOf(null);
  const written = await Promise.allSettled(tabs.map((tab, at) => tab.append('game', 0, [`line of ${at}`], SUMMARY)));
  expect(written.map(({ status }) => status === 'fulfilled')).toEqual(tabs.map((_, at) => at === owner));
  expect(await tabs[0]?.read('game')).toEqual([`line of ${owner}`]);
  await expect(tabs[(owner + 1) % 3]?.remove('game')).rejects.toBeInstanceOf(TakenOver);
});

it('passes a game on when its tab lets go, or to the one that names the tab it was', async () => {
  const [a, b] = [await vaultOf('a'), await vaultOf('b')];
  expect(await a.take('game')).toBeNull();
  expect(await a.take('game')).toBeNull();
  await b.free('game');
  expect(await b.take('game')).toBe('a');
  expect(await b.take('game', 'c')).toBe('a');
  expect(await b.take('game', 'a')).toBeNull();
  await expect(a.append('game', 0, ['header'], SUMMARY)).rejects.toBeInstanceOf(TakenOver);
  await b.free('game');
  expect(await a.take('game')).toBeNull();
});

it('undoes everything when the summary cannot be stored', async () => {
  const vault = await vaultOf('a');
  const unstorable = { ...SUMMARY, title: (() => '') as unknown as string };
  await expect(vault.append('game', 0, ['header'], unstorable)).rejects.toThrow();
  expect(await vault.read('game')).toBeNull();
});

it('keeps what an older build has stored', async () => {
  const old = await openDB('impasse', 1, {
    upgrade(db) {
      db.createObjectStore('summaries', { keyPath: 'id' });
      db.createObjectStore('lines');
    },
  });
  await old.put('summaries', SUMMARY);
  await old.put('lines', 'header', ['game', 0]);
  old.close();
  const vault = await vaultOf('a');
  expect(await vault.list()).toEqual([SUMMARY]);
  expect(await vault.take('game')).toBeNull();
  await vault.append('game', 1, ['one'], SUMMARY);
  expect(await vault.read('game')).toEqual(['header', 'one']);
});

it.each([1, 2])('keeps scenarios and their texts, in storage of version %d, too', async (version) => {
  const old = await openDB('impasse', version, {
    upgrade(db) {
      db.createObjectStore('summaries', { keyPath: 'id' });
      db.createObjectStore('lines');
      if (version > 1) db.createObjectStore('leases').put('a', 'game');
    },
  });
  old.close();
  const [a, b] = [await vaultOf('a'), await vaultOf('b')];
  await a.scenarios.keep(OWN, 'the text');
  await b.scenarios.keep({ ...OWN, opened: 2 }, 'the text');
  expect(await a.scenarios.list()).toEqual([{ ...OWN, opened: 2 }]);
  expect(await a.scenarios.read(OWN.id)).toBe('the text');
  expect(await b.take('game')).toBe(version > 1 ? 'a' : null);
  await b.scenarios.remove(OWN.id);
  expect([await a.scenarios.list(), await a.scenarios.read(OWN.id)]).toEqual([[], null]);
});

it('makes room for a newer build, and from then on touches nothing', async () => {
  const vault = await vaultOf('a');
  await vault.append('game', 0, ['header'], SUMMARY);
  const newer = await openDB('impasse', 9);
  expect(outdated).toBe(1);
  await expect(vault.append('game', 1, ['one'], SUMMARY)).rejects.toMatchObject({ name: 'VersionError' });
  expect(await newer.getAll('lines')).toEqual(['header']);
});

it('opens again after somebody has emptied the storage', async () => {
  const vault = await vaultOf('a');
  await vault.append('game', 0, ['header'], SUMMARY);
  await new Promise<void>((resolve) => {
    indexedDB.deleteDatabase('impasse').onsuccess = () => resolve();
  });
  expect(outdated).toBe(0);
  await expect(vault.append('game', 1, ['one'], SUMMARY)).rejects.toBeInstanceOf(TakenOver);
  await vault.append('game', 0, ['header', 'one'], SUMMARY);
  expect(await vault.read('game')).toEqual(['header', 'one']);
});

const THINGS_TO_DO = {
  list: (vault: Vault) => vault.list(),
  read: (vault: Vault) => vault.read('game'),
  append: (vault: Vault) => vault.append('game', 1, ['one'], SUMMARY),
  describe: (vault: Vault) => vault.describe('game', { label: 'A name' }),
  take: (vault: Vault) => vault.take('game'),
  free: (vault: Vault) => vault.free('game'),
  remove: (vault: Vault) => vault.remove('game'),
  'list of scenarios': (vault: Vault) => vault.scenarios.list(),
  'read a scenario': (vault: Vault) => vault.scenarios.read('own-1'),
  'keep a scenario': (vault: Vault) => vault.scenarios.keep(OWN, ''),
  'remove a scenario': (vault: Vault) => vault.scenarios.remove('own-1'),
};

it.each(Object.entries(THINGS_TO_DO))(
  'holds nobody back when the page is frozen in the middle of its work (%s), and does it when it wakes',
  async (_, begin) => {
    const tasks = underWay();
    const [frozen, other] = [await vaultOf('a', tasks), await vaultOf('b')];
    await frozen.append('game', 0, ['header'], SUMMARY);
    const begun: string[] = [];
    const really = IDBDatabase.prototype.transaction;
    const watched = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (
      this: IDBDatabase,
      ...asked: Parameters<typeof really>
    ) {
      const transaction = Reflect.apply(really, this, asked);
      transaction.onabort = () => begun.push('undone');
      transaction.oncomplete = () => begun.push('done');
      return transaction;
    });
    const work = begin(frozen);
    while (watched.mock.calls.length === 0) await Promise.resolve();
    tasks.freeze();
    await other.append('another', 0, ['header'], { ...SUMMARY, id: 'another' });
    expect(begun).toEqual(['undone', 'done']);
    tasks.wake();
    await work;
    expect(begun).toEqual(['undone', 'done', 'done']);
    watched.mockRestore();
  },
);
