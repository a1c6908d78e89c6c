import type { Negotiator, NegotiatorSetup } from '../negotiators';
import type { OwnScenario, SaveSummary } from './app';
import type { SummaryChange } from './saves/row';

/** Another tab has the game now, or what was stored of it is not what this tab knows: nothing was written. */
export class TakenOver extends Error {
  constructor(id: string) {
    super(`The game ${id} was taken over.`);
    this.name = 'TakenOver';
  }
}

/** A log that is to be kept as a whole. */
export interface NewLog {
  readonly lines: readonly string[];
  /** With the id by which it is kept. */
  readonly summary: SaveSummary;
}

/** Where scenarios are kept that did not come with the game. Each has its id from its text, so it is there once. */
export interface ScenarioShelf {
  list(): Promise<readonly OwnScenario[]>;
  /** The text of a scenario as canonical JSON, or null if there is none of that id. */
  read(id: string): Promise<string | null>;
  /** Keeps a scenario, or renews what the list says of it; it outlives the browser when this resolves. */
  keep(own: OwnScenario, text: string): Promise<void>;
  remove(id: string): Promise<void>;
}

/** Where games are kept. Lines are those of the log file, one record each, only ever added to. */
export interface Vault {
  readonly scenarios: ScenarioShelf;
  list(): Promise<readonly SaveSummary[]>;
  /** The lines of a log in order, or null if there is none of that name. */
  read(id: string): Promise<readonly string[] | null>;
  /**
   * Adds lines from number `from` on (0 is the header) and renews the summary, both or neither; what is done when it
   * resolves outlives the browser. What stood in the summary and is not given now (the name of the row) stays. Rejects
   * with {@link TakenOver}.
   */
  append(id: string, from: number, lines: readonly string[], summary: SaveSummary): Promise<void>;
  /** Keeps whole logs that are new here, all of them or none; what is done when it resolves outlives the browser. */
  add(logs: readonly NewLog[]): Promise<void>;
  /** Changes parts of a summary; changes nothing if there is none of that name. */
  describe(id: string, change: SummaryChange): Promise<void>;
  /** Rejects with {@link TakenOver}. */
  remove(id: string): Promise<void>;
  /**
   * Makes a game this tab's to write, if it is nobody's or that of the tab `over`. Resolves to null if it is this
   * tab's now, else to the token of the tab whose it is.
   */
  take(id: string, over?: string): Promise<string | null>;
  /** Lets go of a game, if it is this tab's. */
  free(id: string): Promise<void>;
}

/**
 * Where games go: to storage that lasts; or, as long as the page lives, to memory, because there is `none`, because it
 * did not open in time (`slow`; `blocked` by a tab with an older build of this page), or because a newer build of this
 * page has been at it (`newer`).
 */
export type Storing = 'lasting' | 'none' | 'slow' | 'blocked' | 'newer';

/** What becomes of the browser's storage as a whole. */
export interface Storage {
  /** Known after two seconds at most. */
  state(): Promise<Storing>;
  /** Calls back when it changes later. */
  listen(changed: (now: Storing) => void): void;
  /** Asks the browser, once, never to clear it by itself. */
  persist(): void;
}

/** The hash part of the address. */
export interface Address {
  read(): string;
  /** Makes a new entry in the history, or replaces the present one. */
  write(hash: string, replace: boolean): void;
  /** Calls back when the person goes back, forward, or types an address. */
  listen(changed: () => void): void;
}

export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Resolves after so many milliseconds, and never before the page had a chance to draw. */
  wait(milliseconds: number): Promise<void>;
}

/** Which tab may play a game. */
export interface Locks {
  /** True if this tab now holds the game; then `release` gives it back. */
  claim(id: string): Promise<boolean>;
  release(id: string): void;
  /** Resolves to true once the game has become free and is now held here, false if given up by `release`. */
  await(id: string): Promise<boolean>;
  /** Storage says that another tab has the game: this one lets go of it, and `taken` is called back. */
  lose(id: string): void;
  /** Tells the other tabs that the game's log has grown. */
  announce(id: string): void;
  /** Calls back when another tab's game has grown, and when a game that was held here is another tab's now. */
  listen(on: LocksListener): void;
}

export interface LocksListener {
  readonly grown: (id: string) => void;
  readonly taken: (id: string) => void;
}

/** Where games are kept, and who may write them: the part of the outside world that is the browser's storage. */
export interface Keeping {
  readonly vault: Vault;
  readonly storage: Pick<Storage, 'state' | 'listen'>;
  readonly locks: Locks;
}

/** A log that comes with the game. */
export interface BundledLog {
  readonly summary: SaveSummary;
  load(): Promise<string>;
}

/** Everything of the outside world that the store touches: replaced in tests. */
export interface Deps {
  readonly vault: Vault;
  readonly storage: Storage;
  readonly preferences: { read(): string | null; write(text: string): void };
  readonly address: Address;
  readonly clock: Clock;
  readonly locks: Locks;
  readonly bundled: readonly BundledLog[];
  /** Whether the system asks for reduced motion. */
  readonly reducedMotion: () => boolean;
  readonly newId: () => string;
  readonly deliver: (name: string, content: string | Blob) => void;
  readonly knowsScenario: (id: string) => boolean;
  readonly negotiator: (setup: NegotiatorSetup) => Promise<Negotiator>;
}
