import alaska from '../../../scenarios/alaska-summit.json';
import type { Side } from '../../engine';
import type { Player } from '../../log';
import { createNegotiator } from '../../negotiators';
import { fromFile, type ScenarioFile } from '../../formats';
import type { NewGame } from '../app';
import { createApp, type AppInstance } from '../create';
import type { Deps, LocksListener, Storing } from '../deps';
import { memoryVault } from '../storage/vault-memory';

export const ALASKA = fromFile(alaska as unknown as ScenarioFile);

/** An outside world for tests: storage in memory, a clock that never waits, an address that is a variable. */
export interface World extends Deps {
  hash: string;
  readonly delivered: { name: string; text: string; file: Blob }[];
  readonly claimed: Set<string>;
  readonly goBack: (hash: string) => void;
  readonly freed: Map<string, (mine: boolean) => void>;
  readonly grow: (id: string) => void;
  readonly storing: (now: Storing) => void;
}

export function world(change: Partial<Deps> = {}): World {
  let changed = (): void => undefined;
  let on: LocksListener = { grown: () => undefined, taken: () => undefined };
  let storing: (now: Storing) => void = () => undefined;
  let ids = 0;
  const kept = new Map<string, string>();
  const made: World = {
    hash: '',
    delivered: [],
    claimed: new Set(),
    freed: new Map(),
    vault: memoryVault(),
    storage: {
      state: () => Promise.resolve('lasting'),
      listen: (callback) => {
        storing = callback;
      },
      persist: () => undefined,
    },
    preferences: { read: () => kept.get('p') ?? null, write: (text) => void kept.set('p', text) },
    address: {
      read: () => made.hash,
      write: (hash) => {
        made.hash = hash;
      },
      listen: (callback) => {
        changed = callback;
      },
    },
    clock: { now: () => Date.UTC(2025, 7, 15, 19, 0, ids), wait: () => new Promise((resolve) => setTimeout(resolve)) },
    locks: {
      claim: (id) => Promise.resolve(!made.claimed.has(id)),
      release: (id) => made.freed.get(id)?.(false),
      await: (id) => new Promise((resolve) => made.freed.set(id, resolve)),
      lose: (id) => on.taken(id),
      announce: () => undefined,
      listen: (listener) => {
        on = listener;
      },
    },
    bundled: [],
    reducedMotion: () => false,
    newId: () => `game-${++ids}`,
    deliver: (name, content) =>
      void made.delivered.push({
        name,
        text: typeof content === 'string' ? content : '',
        file: new Blob([content]),
      }),
    knowsScenario: (id) => id === ALASKA.id,
    negotiator: (setup) => Promise.resolve(createNegotiator(setup)),
    goBack: (hash) => {
      made.hash = hash;
      changed();
    },
    grow: (id) => on.grown(id),
    storing: (now) => storing(now),
    ...change,
  };
  return made;
}

const COMPUTER: Player = { kind: 'computer', difficulty: 'easy' };

export const newGame = (persons: readonly Side[], change: Partial<NewGame> = {}): NewGame => {
  const seats: readonly Side[] = change.seats ?? ALASKA.seats.default;
  return {
    scenario: ALASKA,
    seats,
    players: Object.fromEntries(seats.map((side) => [side, persons.includes(side) ? { kind: 'person' } : COMPUTER])),
    seed: '7',
    // Who opens is drawn in a game; here tests say who does what when.
    settings: { rounds: 6, leaks: true, events: true, absentMoves: false, ...opening(seats) },
    ...change,
  };
};

const opening = ([opener]: readonly Side[]): { opener?: Side } => (opener === undefined ? {} : { opener });

/** Waits until no computer thinks and a person, or nobody, is to act. */
export async function quiet({ store }: AppInstance): Promise<void> {
  for (let turns = 0; turns < 5000; turns++) {
    await new Promise((resolve) => setTimeout(resolve));
    const { session } = store.getState();
    if (!session || session.over || session.curtain || session.readOnly) return;
    const { turn } = session;
    if (turn && session.header.players[turn]?.kind === 'person' && !session.thinking) return;
  }
  throw new Error('The game did not come to rest');
}

/** Waits until the last act is stored, and shown. */
export async function written({ store }: AppInstance): Promise<void> {
  while (store.getState().session?.writing) await new Promise((resolve) => setTimeout(resolve));
}

export async function begun(persons: readonly Side[], outside: World = world(), change: Partial<NewGame> = {}) {
  const app = createApp(outside);
  await app.start();
  await app.actions.newGame(newGame(persons, change));
  await quiet(app);
  return app;
}

/** Lets the persons hold (or vote no) until the end. */
export async function playOn(app: AppInstance, acts = Number.POSITIVE_INFINITY): Promise<void> {
  for (let act = 0; act < acts; act++) {
    const { session } = app.store.getState();
    if (!session || session.over) return;
    if (session.curtain) app.actions.liftCurtain();
    const { turn, frames } = session;
    if (!turn) return;
    app.actions.act(
      frames.at(-1)?.view.phase === 'closing'
        ? { kind: 'vote', side: turn, accept: false }
        : { kind: 'hold', side: turn },
    );
    await quiet(app);
  }
}
