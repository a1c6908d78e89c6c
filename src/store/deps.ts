import type { Negotiator, NegotiatorSetup } from '../negotiators';
import type { SaveSummary } from './app';

/** Where games are kept. Lines are those of the log file, one record each, only ever added to. */
export interface Vault {
  list(): Promise<readonly SaveSummary[]>;
  /** The lines of a log in order, or null if there is none of that name. */
  read(id: string): Promise<readonly string[] | null>;
  /** Adds lines from number `from` on (0 is the header) and replaces the summary, both or neither. */
  append(id: string, from: number, lines: readonly string[], summary: SaveSummary): Promise<void>;
  describe(summary: SaveSummary): Promise<void>;
  remove(id: string): Promise<void>;
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
  /** Tells the other tabs that the game's log has grown, and is told by them. */
  announce(id: string): void;
  listen(grown: (id: string) => void): void;
}

/** A log that comes with the game. */
export interface BundledLog {
  readonly summary: SaveSummary;
  load(): Promise<string>;
}

/** Everything of the outside world that the store touches: replaced in tests. */
export interface Deps {
  readonly vault: Vault;
  /** False where the browser gives no storage: then games live as long as the tab. */
  readonly lasting: () => Promise<boolean>;
  readonly preferences: { read(): string | null; write(text: string): void };
  readonly address: Address;
  readonly clock: Clock;
  readonly locks: Locks;
  readonly bundled: readonly BundledLog[];
  /** Whether the system asks for reduced motion. */
  readonly reducedMotion: () => boolean;
  readonly newId: () => string;
  readonly deliver: (name: string, text: string) => void;
  readonly knowsScenario: (id: string) => boolean;
  readonly negotiator: (setup: NegotiatorSetup) => Promise<Negotiator>;
}
