import { tabsChannel } from './channel';
import type { Locks, LocksListener, Vault } from '../deps';
import { tabLeases } from './lease';
import { onLeave } from '../storage/leave';
import { webLocks } from './web-locks';

const NAME = 'impasse';

/**
 * Which tab may play a game. Where there are Web Locks they say it, and go with their tab even if it crashes; the lease
 * in storage is taken along, so that storage refuses every other tab whatever happened. Where there are none (a page
 * over plain http), the lease alone decides.
 */
export function browserLocks(vault: Pick<Vault, 'take' | 'free'>, token: string): Locks {
  const channel = tabsChannel(NAME);
  const leases = tabLeases(vault, channel, token);
  const locks = webLocks(NAME);
  const listeners: LocksListener[] = [];
  const claim = async (id: string): Promise<boolean> => {
    const locked = await locks.claim(id);
    if (locked === 'locked') await leases.seize(id);
    return locked === 'locked' || (locked === 'no-locks' && leases.claim(id));
  };
  const lose = (id: string): void => {
    leases.lose(id);
    locks.release(id);
    for (const { taken } of listeners) taken(id);
  };
  channel.hear(({ kind, id, token: about }) => {
    if (kind === 'grown') for (const { grown } of listeners) grown(id);
    if (kind === 'taken' && about === token && leases.holds(id)) lose(id);
  });
  // What the page leaves is what it takes up again if the person comes back to it as it was.
  let parked: readonly string[] = [];
  onLeave(
    ({ kept }) => {
      parked = kept ? leases.leave() : leases.park();
      // A page that is kept may lose its locks without being told; it would go on believing in them.
      if (kept) parked.forEach(locks.release);
    },
    () => parked.forEach((id) => void claim(id).then((mine) => mine || lose(id))),
  );
  onWake(() => void leases.lost().then((ids) => ids.forEach(lose)));
  return {
    claim,
    release(id) {
      locks.release(id);
      leases.release(id);
    },
    async await(id) {
      const locked = await locks.await(id);
      if (locked === 'locked') await leases.seize(id);
      return locked === 'locked' || (locked === 'no-locks' && leases.await(id));
    },
    lose,
    announce: (id) => channel.say({ kind: 'grown', id, token }),
    listen: (on) => void listeners.push(on),
  };
}

/** The page is looked at again after it was hidden, and perhaps frozen. */
function onWake(wake: () => void): void {
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden) wake();
  });
  document.addEventListener('resume', wake);
}
