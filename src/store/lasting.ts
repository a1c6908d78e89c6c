import type { Keeping } from './deps';
import { browserLocks } from './locks';
import { indexedVault } from './vault-idb';
import { openedVault } from './vault-opened';

/** The browser's storage and what belongs to it, for the tab of this token: fetched while the first screen stands. */
export function browserKeeping(token: string): Keeping {
  const { vault, storage } = openedVault((openings) => indexedVault(token, openings));
  return { vault, storage, locks: browserLocks(vault, token) };
}
