import { expect, it } from 'vitest';
import type { Keeping } from '../deps';
import { lazyKeeping } from './keeping';
import { begun, world } from '../testing/app';
import { createApp } from '../create';

const lost = (): Promise<never> => Promise.reject(new TypeError('The code did not arrive'));

it('asks once more for code of storage that did not arrive, and then uses the one that did', async () => {
  const there: Keeping = world();
  const answers = [lost, () => Promise.resolve(there)];
  const { storage, vault } = lazyKeeping(() => answers.shift()?.() ?? lost());
  expect(await storage.state()).toBe('lasting');
  expect(await vault.list()).toEqual([]);
  expect(answers).toEqual([]);
});

it('plays in memory where it does not arrive at all, and says so of a game that is asked for', async () => {
  const { vault, storage, locks } = lazyKeeping(lost);
  const app = await begun([], world({ vault, storage: { ...storage, persist: () => undefined }, locks }));
  expect(app.store.getState().notices).toMatchObject([{ key: 'store.not-lasting' }]);
  const other = world({ vault, storage: { ...storage, persist: () => undefined }, locks });
  other.hash = '#/table/elsewhere';
  const second = createApp(other);
  await second.start();
  expect(second.store.getState().notices).toMatchObject([{ key: 'store.not-found-unkept' }]);
});
