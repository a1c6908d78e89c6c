import type { Keeping } from '../deps';
import { memoryVault } from './vault-memory';

/** Where not even the code of storage arrives, games live as long as the page. */
const alone = (): Keeping => ({
  vault: memoryVault(),
  storage: { state: () => Promise.resolve('none'), listen: () => undefined },
  locks: {
    claim: () => Promise.resolve(true),
    release: () => undefined,
    await: () => Promise.resolve(true),
    lose: () => undefined,
    announce: () => undefined,
    listen: () => undefined,
  },
});

/** Milliseconds after which code that did not arrive is asked for once more. */
const AGAIN = 1000;

/** Storage and locks whose code is fetched when they are first used; once more if it does not arrive. */
export function lazyKeeping(load: () => Promise<Keeping>): Keeping {
  let loading: Promise<Keeping> | null = null;
  const again = async (): Promise<Keeping> => {
    await new Promise((resolve) => setTimeout(resolve, AGAIN));
    return load();
  };
  const loaded = (): Promise<Keeping> => (loading ??= load().catch(again).catch(alone));
  const vault = async () => (await loaded()).vault;
  const locks = async () => (await loaded()).locks;
  const storage = async () => (await loaded()).storage;
  return {
    vault: {
      scenarios: {
        list: async () => (await vault()).scenarios.list(),
        read: async (id) => (await vault()).scenarios.read(id),
        keep: async (own, text) => (await vault()).scenarios.keep(own, text),
        remove: async (id) => (await vault()).scenarios.remove(id),
      },
      list: async () => (await vault()).list(),
      read: async (id) => (await vault()).read(id),
      append: async (id, from, lines, summary) => (await vault()).append(id, from, lines, summary),
      add: async (logs) => (await vault()).add(logs),
      describe: async (id, change) => (await vault()).describe(id, change),
      remove: async (id) => (await vault()).remove(id),
      take: async (id, over) => (await vault()).take(id, over),
      free: async (id) => (await vault()).free(id),
    },
    storage: {
      state: async () => (await storage()).state(),
      listen: (changed) => void storage().then((it) => it.listen(changed)),
    },
    locks: {
      claim: async (id) => (await locks()).claim(id),
      release: (id) => void locks().then((it) => it.release(id)),
      await: async (id) => (await locks()).await(id),
      lose: (id) => void locks().then((it) => it.lose(id)),
      announce: (id) => void locks().then((it) => it.announce(id)),
      listen: (on) => void locks().then((it) => it.listen(on)),
    },
  };
}
