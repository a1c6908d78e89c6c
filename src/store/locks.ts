import type { Locks } from './deps';

const NAME = 'impasse';
/** Milliseconds in which another tab answers that it holds a game, where the browser has no Web Locks. */
const ANSWER_WITHIN = 200;

type Message = { readonly kind: 'grown' | 'who' | 'mine' | 'free'; readonly id: string };

/**
 * Which tab may play a game: Web Locks where there are any (they go with the tab, even if it crashes), else a question
 * to the other tabs over a BroadcastChannel. Where there is neither, every tab may.
 */
export function browserLocks(): Locks {
  const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(NAME);
  const say = (message: Message): void => channel?.postMessage(message);
  const manager = typeof navigator === 'undefined' ? undefined : navigator.locks;
  const holding = manager ? webLocks(manager) : askedLocks(channel, say);
  return {
    ...holding,
    announce: (id) => say({ kind: 'grown', id }),
    listen: (grown) =>
      channel?.addEventListener('message', ({ data }: MessageEvent<Message>) => {
        if (data.kind === 'grown') grown(data.id);
      }),
  };
}

type Holding = Pick<Locks, 'claim' | 'release' | 'await'>;

function webLocks(manager: LockManager): Holding {
  const releases = new Map<string, () => void>();
  const waiting = new Map<string, AbortController>();
  /** Held until the promise that the callback returns is resolved. */
  const hold = (id: string): Promise<void> => new Promise((release) => releases.set(id, release));
  return {
    claim: (id) =>
      releases.has(id)
        ? Promise.resolve(true)
        : new Promise((resolve) => {
            const take = (lock: Lock | null): Promise<void> | undefined => {
              resolve(lock !== null);
              return lock ? hold(id) : undefined;
            };
            manager.request(`${NAME}:${id}`, { ifAvailable: true }, take).catch(() => resolve(true));
          }),
    release(id) {
      waiting.get(id)?.abort();
      waiting.delete(id);
      releases.get(id)?.();
      releases.delete(id);
    },
    await: (id) =>
      new Promise((resolve) => {
        const stop = new AbortController();
        waiting.set(id, stop);
        const take = (): Promise<void> => {
          waiting.delete(id);
          resolve(true);
          return hold(id);
        };
        manager.request(`${NAME}:${id}`, { signal: stop.signal }, take).catch(() => resolve(false));
      }),
  };
}

function askedLocks(channel: BroadcastChannel | null, say: (message: Message) => void): Holding {
  const held = new Set<string>();
  const waiting = new Map<string, (mine: boolean) => void>();
  const asked = new Map<string, () => void>();
  channel?.addEventListener('message', ({ data: { kind, id } }: MessageEvent<Message>) => {
    if (kind === 'who' && held.has(id)) say({ kind: 'mine', id });
    if (kind === 'mine') asked.get(id)?.();
    if (kind === 'free') waiting.get(id)?.(true);
  });
  const claim = (id: string): Promise<boolean> =>
    new Promise((resolve) => {
      if (!channel || held.has(id)) return resolve(held.add(id).has(id));
      const settle = (mine: boolean): void => {
        asked.delete(id);
        clearTimeout(late);
        if (mine) held.add(id);
        resolve(mine);
      };
      const late = setTimeout(() => settle(true), ANSWER_WITHIN);
      asked.set(id, () => settle(false));
      say({ kind: 'who', id });
    });
  return {
    claim,
    release(id) {
      waiting.get(id)?.(false);
      if (held.delete(id)) say({ kind: 'free', id });
    },
    await: (id) =>
      new Promise((resolve) => {
        waiting.set(id, (mine) => {
          waiting.delete(id);
          if (mine) void claim(id).then(resolve);
          else resolve(false);
        });
      }),
  };
}
