import type { Storage, Storing, Vault } from '../deps';
import { memoryVault } from './vault-memory';

/** Milliseconds in which storage opens, or the game goes on without. */
const OPENS_WITHIN = 2000;

/** What may happen while storage is opened, or later. */
export interface Openings {
  /** A tab with an older build of this page holds on to it. */
  readonly blocked: () => void;
  /** A newer build of this page wants it: this one has let go, and cannot open it again. */
  readonly outdated: () => void;
}

/** Opens the vault that lasts. */
export type Open = (openings: Openings) => Promise<Vault>;

/**
 * A vault that is opened when it is first used. Where it does not open, or not in time, one in memory stands in for
 * it. If it opens after all, what was kept in memory moves there, and it is used from then on.
 */
export function openedVault(start: Open): {
  readonly vault: Vault;
  readonly storage: Pick<Storage, 'state' | 'listen'>;
} {
  const listeners: ((now: Storing) => void)[] = [];
  let state: Storing = 'lasting';
  let using: Promise<Vault> | null = null;
  const taken = new Set<string>();
  const become = (now: Storing): void => {
    state = now;
    for (const changed of listeners) changed(now);
  };
  const opened = (): Promise<Vault> =>
    (using ??= open(start, become).then(({ vault, storing, late }) => {
      state = storing;
      void late.then((lasting) => {
        if (typeof lasting === 'string') return become(lasting);
        using = move(vault, lasting, taken).then(
          () => lasting,
          () => vault,
        );
        void using.then((now) => now === lasting && become('lasting'));
      });
      return vault;
    }));
  return {
    vault: {
      scenarios: {
        list: async () => (await opened()).scenarios.list(),
        read: async (id) => (await opened()).scenarios.read(id),
        keep: async (own, text) => (await opened()).scenarios.keep(own, text),
        remove: async (id) => (await opened()).scenarios.remove(id),
      },
      list: async () => (await opened()).list(),
      read: async (id) => (await opened()).read(id),
      append: async (id, from, lines, summary) => (await opened()).append(id, from, lines, summary),
      add: async (logs) => (await opened()).add(logs),
      describe: async (id, change) => (await opened()).describe(id, change),
      remove: async (id) => (await opened()).remove(id),
      async take(id, over) {
        const other = await (await opened()).take(id, over);
        if (other === null) taken.add(id);
        return other;
      },
      async free(id) {
        taken.delete(id);
        await (await opened()).free(id);
      },
    },
    storage: {
      async state() {
        await opened();
        return state;
      },
      listen: (changed) => void listeners.push(changed),
    },
  };
}

interface Opened {
  readonly vault: Vault;
  readonly storing: Storing;
  /** The vault that lasts, once it has opened too late, or why it never will. Pending for good where nothing is late. */
  readonly late: Promise<Vault | Storing>;
}

async function open(start: Open, become: (now: Storing) => void): Promise<Opened> {
  const never = new Promise<Storing>(() => undefined);
  let storing: Storing = 'slow';
  let late = false;
  const blocked = (): void => {
    storing = 'blocked';
    if (late) become(storing);
  };
  const vault = untilOpen(start, { blocked, outdated: () => become('newer') });
  try {
    const inTime = await Promise.race([vault, wait(OPENS_WITHIN)]);
    if (inTime) return { vault: inTime, storing: 'lasting', late: never };
    late = true;
    return { vault: memoryVault(), storing, late: vault.catch(whyNot) };
  } catch (cause) {
    return { vault: memoryVault(), storing: whyNot(cause), late: never };
  }
}

/**
 * Failures that pass. The files may be held by another process for a moment, as by a browser that was killed and is not
 * quite gone: Chromium then says `UnknownError`, and a game that is there would seem lost.
 */
const PASSING = ['UnknownError', 'AbortError', 'TimeoutError'];
/** Milliseconds before another try, twice as many before each further one, at most so many, and in all. */
const AGAIN = { first: 250, longest: 4000, inAll: 60_000 } as const;

async function untilOpen(start: Open, openings: Openings): Promise<Vault> {
  let waited = 0;
  for (let pause: number = AGAIN.first; ; pause = Math.min(2 * pause, AGAIN.longest)) {
    try {
      return await start(openings);
    } catch (cause) {
      if (!(cause instanceof DOMException) || !PASSING.includes(cause.name) || waited >= AGAIN.inAll) throw cause;
    }
    await wait(pause);
    waited += pause;
  }
}

const whyNot = (cause: unknown): Storing =>
  cause instanceof DOMException && cause.name === 'VersionError' ? 'newer' : 'none';

const wait = (milliseconds: number): Promise<null> =>
  new Promise((resolve) => setTimeout(() => resolve(null), milliseconds));

/** Everything kept in one vault is kept in the other, too; its games are new, so nothing is there of them. */
async function move(from: Vault, to: Vault, taken: ReadonlySet<string>): Promise<void> {
  for (const summary of await from.list()) {
    const lines = (await from.read(summary.id)) ?? [];
    await to.append(summary.id, 0, lines, summary);
    if (taken.has(summary.id)) await to.take(summary.id);
  }
  for (const own of await from.scenarios.list()) {
    const text = await from.scenarios.read(own.id);
    if (text !== null) await to.scenarios.keep(own, text);
  }
}
