import { heardWithin, type Channel } from './channel';
import type { Vault } from './deps';

/** Milliseconds between two questions to the tab that has a game. */
const ASK_EVERY = 500;
/** After as many questions without an answer that tab is taken for dead. */
const QUESTIONS = 3;

/**
 * Which tab may write a game: storage keeps the token of the tab that has it, and one transaction decides who gets it.
 * Such a lease ends when its tab closes, or when its tab has crashed and leaves {@link QUESTIONS} questions unanswered.
 * No clock renews it: the timers of a hidden tab may run once a minute, but questions reach it at once. A tab that was
 * frozen through all of them finds its lease gone when it wakes, or at the latest when it writes.
 */
export interface Leases {
  /** Takes the lease, from its tab if that gives no answer. False if that tab is there. */
  claim(id: string): Promise<boolean>;
  /** Takes the lease whoever has it: for who knows by other means that nobody can be there. */
  seize(id: string): Promise<void>;
  release(id: string): void;
  /** Resolves to true once the lease is held here, to false if `release` came first. */
  await(id: string): Promise<boolean>;
  holds(id: string): boolean;
  /** The games held here, whose lease another tab took in the meantime. */
  lost(): Promise<readonly string[]>;
  /** Storage says that the lease is another tab's. */
  lose(id: string): void;
  /** The tab may be about to end: gives all leases back, and names them. */
  park(): readonly string[];
}

/** The leases of the tab of this token. Where storage fails, every tab has games of its own. */
export function tabLeases(vault: Pick<Vault, 'take' | 'free'>, channel: Channel, token: string): Leases {
  const held = new Set<string>();
  const waiting = new Map<string, symbol>();
  channel.hear(({ kind, id, token: asked }) => {
    if (kind === 'who' && asked === token && held.has(id)) channel.say({ kind: 'mine', id, token });
  });
  const take = (id: string, over?: string): Promise<string | null> => vault.take(id, over).catch(() => null);
  const free = (id: string): void => void vault.free(id).catch(() => undefined);

  /** Takes the lease from the tab that has it, and from the one that was quicker, if `gone` says so of them. */
  const takeFrom = async (id: string, gone: (holder: string) => Promise<boolean>): Promise<boolean> => {
    let over: string | undefined;
    for (let holder = await take(id); holder !== null; holder = await take(id, over)) {
      if (!(await gone(holder))) return false;
      over = holder;
    }
    if (over !== undefined) channel.say({ kind: 'taken', id, token: over });
    return true;
  };
  const takeFromSilent = (id: string): Promise<boolean> => takeFrom(id, (holder) => isSilent(channel, id, holder));

  const release = (id: string): void => {
    waiting.delete(id);
    if (!held.delete(id)) return;
    free(id);
    channel.say({ kind: 'free', id, token });
  };

  return {
    async claim(id) {
      const mine = held.has(id) || (await takeFromSilent(id));
      if (mine) held.add(id);
      return mine;
    },
    async seize(id) {
      await takeFrom(id, () => Promise.resolve(true));
      held.add(id);
    },
    release,
    async await(id) {
      const turn = Symbol(id);
      waiting.set(id, turn);
      while (waiting.get(id) === turn) {
        const mine = await takeFromSilent(id);
        if (mine && waiting.get(id) === turn) {
          waiting.delete(id);
          held.add(id);
          return true;
        }
        if (mine && !held.has(id)) free(id);
        if (!mine) await heardWithin(channel, ASK_EVERY, (word) => word.kind === 'free' && word.id === id);
      }
      return false;
    },
    holds: (id) => held.has(id),
    async lost() {
      const asked = await Promise.all([...held].map(async (id) => ({ id, other: await take(id) })));
      return asked.filter(({ other }) => other !== null).map(({ id }) => id);
    },
    lose: (id) => void held.delete(id),
    park() {
      const parked = [...held];
      parked.forEach(release);
      return parked;
    },
  };
}

/** Whether the tab that has a game is gone: it says that it lets go, or it says nothing. */
async function isSilent(channel: Channel, id: string, holder: string): Promise<boolean> {
  for (let asked = 0; asked < QUESTIONS; asked++) {
    const answer = heardWithin(
      channel,
      ASK_EVERY,
      ({ kind, id: about, token }) => about === id && token === holder && (kind === 'mine' || kind === 'free'),
    );
    channel.say({ kind: 'who', id, token: holder });
    const word = await answer;
    if (word) return word.kind === 'free';
  }
  return true;
}
