import type { Keeping } from '../deps';
import { onLeave } from './leave';
import { browserLocks } from '../tabs/locks';
import { underWay } from './under-way';
import { indexedVault } from './vault-idb';
import { openedVault } from './vault-opened';

/** The browser's storage and what belongs to it, for the tab of this token: fetched while the first screen stands. */
export function browserKeeping(token: string): Keeping {
  const tasks = underWay();
  onLeave(({ kept }) => kept && tasks.freeze(), tasks.wake);
  const { vault, storage } = openedVault((openings) => indexedVault(token, openings, tasks));
  return { vault, storage, locks: browserLocks(vault, token) };
}
