import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { entryOf } from '../../scenarios';
import type { OwnScenario, SaveSummary } from '../app';
import { ALASKA } from '../testing/app';
import type { Storing, Vault } from '../deps';
import { memoryVault } from './vault-memory';
import { openedVault, type Openings } from './vault-opened';
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

const OWN: OwnScenario = { id: 'own-1', card: entryOf(ALASKA), opened: 1 };

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** Storage that opens when it is told to. */
function slowly() {
  let openings: Openings = { blocked: () => undefined, outdated: () => undefined };
  let arrive: (vault: Vault) => void = () => undefined;
  let fail: (cause: Error) => void = () => undefined;
  const heard: Storing[] = [];
  const opened = openedVault((told) => {
    openings = told;
    return new Promise((resolve, reject) => {
      arrive = resolve;
      fail = reject;
    });
  });
  opened.storage.listen((now) => void heard.push(now));
  return {
    ...opened,
    heard,
    arrive: (vault: Vault) => arrive(vault),
    fail: (cause: Error) => fail(cause),
    told: () => openings,
  };
}

it('goes on in memory after two seconds, and moves everything over when storage opens after all', async () => {
  const { vault, storage, heard, arrive } = slowly();
  const state = storage.state();
  await vi.advanceTimersByTimeAsync(1900);
  let known = false;
  void state.then(() => (known = true));
  await vi.advanceTimersByTimeAsync(50);
  expect(known).toBe(false);
  await vi.advanceTimersByTimeAsync(50);
  expect(await state).toBe('slow');
  await vault.take('game');
  await vault.append('game', 0, ['header'], SUMMARY);
  await vault.scenarios.keep(OWN, 'the text');

  const lasting = memoryVault();
  await lasting.append('old', 0, ['header of old'], { ...SUMMARY, id: 'old' });
  const take = vi.spyOn(lasting, 'take');
  arrive(lasting);
  await vi.advanceTimersByTimeAsync(0);
  expect(heard).toEqual(['lasting']);
  expect(await storage.state()).toBe('lasting');
  expect(await lasting.read('game')).toEqual(['header']);
  expect([await lasting.scenarios.list(), await lasting.scenarios.read(OWN.id)]).toEqual([[OWN], 'the text']);
  expect(take).toHaveBeenCalledExactlyOnceWith('game');
  await vault.append('game', 1, ['one'], SUMMARY);
  expect(await lasting.read('game')).toEqual(['header', 'one']);
  expect((await vault.list()).map(({ id }) => id)).toEqual(['old', 'game']);
});

it('says that another tab holds storage back', async () => {
  const { storage, told } = slowly();
  const state = storage.state();
  await vi.advanceTimersByTimeAsync(0);
  told().blocked();
  await vi.advanceTimersByTimeAsync(2000);
  expect(await state).toBe('blocked');
});

it('hears later what holds storage back, and that it will not open', async () => {
  const { storage, told, heard, fail } = slowly();
  const state = storage.state();
  await vi.advanceTimersByTimeAsync(2000);
  expect(await state).toBe('slow');
  told().blocked();
  expect(await storage.state()).toBe('blocked');
  fail(new DOMException('', 'VersionError'));
  await vi.advanceTimersByTimeAsync(0);
  expect(await storage.state()).toBe('newer');
  expect(heard).toEqual(['blocked', 'newer']);
});

it('tells no storage from that of a newer build', async () => {
  const failing = (cause: Error) => openedVault(() => Promise.reject(cause)).storage.state();
  expect(await failing(new Error('SecurityError'))).toBe('none');
  expect(await failing(new DOMException('', 'VersionError'))).toBe('newer');
});

it('tries again where the files are held by another process for a moment', async () => {
  let tries = 0;
  const lasting = memoryVault();
  const held = (until: number) =>
    openedVault(() =>
      ++tries < until ? Promise.reject(new DOMException('', 'UnknownError')) : Promise.resolve(lasting),
    );
  const soon = held(3);
  const state = soon.storage.state();
  await vi.advanceTimersByTimeAsync(1000);
  expect([await state, tries]).toEqual(['lasting', 3]);

  tries = 0;
  const late = held(6);
  const heard: Storing[] = [];
  late.storage.listen((now) => void heard.push(now));
  const slow = late.storage.state();
  await vi.advanceTimersByTimeAsync(2000);
  expect(await slow).toBe('slow');
  await vi.advanceTimersByTimeAsync(8000);
  expect([heard, tries]).toEqual([['lasting'], 6]);
});

it('gives up after a minute, and at once where there is no storage at all', async () => {
  let tries = 0;
  const failing = (name: string) =>
    openedVault(() => {
      tries++;
      return Promise.reject(new DOMException('', name));
    });
  for (const name of ['SecurityError', 'InvalidStateError', 'VersionError']) await failing(name).storage.state();
  expect(tries).toBe(3);
  const { storage } = failing('UnknownError');
  const heard: Storing[] = [];
  storage.listen((now) => void heard.push(now));
  void storage.state();
  await vi.advanceTimersByTimeAsync(70_000);
  expect(heard).toEqual(['none']);
});

it('hears when a newer build takes storage away', async () => {
  const { storage, heard, arrive, told } = slowly();
  const state = storage.state();
  await vi.advanceTimersByTimeAsync(0);
  arrive(memoryVault());
  expect(await state).toBe('lasting');
  told().outdated();
  expect(heard).toEqual(['newer']);
  expect(await storage.state()).toBe('newer');
});
