/** Whether the lock is held here: `no-locks` where the browser has none for this page. */
export type Locked = 'locked' | 'refused' | 'no-locks';

export interface WebLocks {
  claim(id: string): Promise<Locked>;
  /** Resolves once the lock is held here, or was given up by `release`. */
  await(id: string): Promise<Locked>;
  release(id: string): void;
}

/** Locks of the browser, by the names of games. They go with the tab, even if it crashes. */
export function webLocks(name: string): WebLocks {
  // The property is missing over plain http, whatever the types say.
  const manager: LockManager | undefined = navigator.locks;
  const releases = new Map<string, () => void>();
  const waiting = new Map<string, AbortController>();
  /** Held until the promise that the callback returns is resolved. */
  const hold = (id: string): Promise<void> => new Promise((release) => releases.set(id, release));
  const claim = (locks: LockManager, id: string): Promise<Locked> =>
    new Promise((resolve) => {
      const take = (lock: Lock | null): Promise<void> | undefined => {
        resolve(lock ? 'locked' : 'refused');
        return lock ? hold(id) : undefined;
      };
      locks.request(`${name}:${id}`, { ifAvailable: true }, take).catch(() => resolve('no-locks'));
    });
  const wait = (locks: LockManager, id: string): Promise<Locked> =>
    new Promise((resolve) => {
      const stop = new AbortController();
      waiting.set(id, stop);
      const take = (): Promise<void> => {
        waiting.delete(id);
        resolve('locked');
        return hold(id);
      };
      locks
        .request(`${name}:${id}`, { signal: stop.signal }, take)
        .catch(() => resolve(stop.signal.aborted ? 'refused' : 'no-locks'));
    });
  return {
    claim: async (id) => (!manager ? 'no-locks' : releases.has(id) ? 'locked' : claim(manager, id)),
    await: async (id) => (manager ? wait(manager, id) : 'no-locks'),
    release(id) {
      waiting.get(id)?.abort();
      waiting.delete(id);
      releases.get(id)?.();
      releases.delete(id);
    },
  };
}
