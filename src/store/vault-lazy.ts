import type { Vault } from './deps';
import { memoryVault } from './vault-memory';

/** A vault that is opened when it is first used. One that does not open is replaced by one in memory. */
export function lazyVault(open: () => Promise<Vault>): {
  readonly vault: Vault;
  readonly lasting: () => Promise<boolean>;
} {
  let opening: Promise<{ vault: Vault; lasting: boolean }> | null = null;
  const opened = (): Promise<{ vault: Vault; lasting: boolean }> =>
    (opening ??= open().then(
      (vault) => ({ vault, lasting: true }),
      () => ({ vault: memoryVault(), lasting: false }),
    ));
  const within = async <T>(use: (vault: Vault) => Promise<T>): Promise<T> => use((await opened()).vault);
  return {
    vault: {
      list: () => within((vault) => vault.list()),
      read: (id) => within((vault) => vault.read(id)),
      append: (id, from, lines, summary) => within((vault) => vault.append(id, from, lines, summary)),
      describe: (summary) => within((vault) => vault.describe(summary)),
      remove: (id) => within((vault) => vault.remove(id)),
    },
    lasting: async () => (await opened()).lasting,
  };
}
