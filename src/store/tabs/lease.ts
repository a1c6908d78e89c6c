import { heardWithin, type Channel } from './channel';
import type { Vault } from '../deps';

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
  /** The tab is about to stand still: as `park`, but storage keeps the leases, for there it could no longer finish. */
  leave(): readonly string[];
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

  /** Takes the lease, from the tab that has it if `gone` says so of it. Who is quicker than this tab is surely there. */
  const takeFrom = async (id: string, gone: (holder: string) => Promise<boolean>): Promise<boolean> => {
    const holder = await take(id);
    if (holder === null) return true;
    if (!(await gone(holder)) || (await take(id, holder)) !== null) return false;
    channel.say({ kind: 'taken', id, token: holder });
    return true;
  };
  const takeFromSilent = (id: string): Promise<boolean> => takeFrom(id, (holder) => isSilent(channel, id, holder));

  /** Says that the game is free; whoever asks now hears nothing, and takes the lease after a few questions. */
  const letGo = (id: string): void => {
    held.delete(id);
    channel.say({ kind: 'free', id, token });
  };
  const release = (id: string): void => {
    waiting.delete(id);
    if (!held.has(id)) return;
    free(id);
    letGo(id);
  };

  return {
    async claim(id) {
      const mine = held.has(id) || (await takeFromSilent(id));
      if (mine) held.add(id);
      return mine;
    },
    async seize(id) {
      while (!(await takeFrom(id, () => Promise.resolve(true))));
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
    leave() {
      const left = [...held];
      left.forEach(letGo);
      return left;
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
