import type { BySide, GameEvent, Intent, Outcome, Scenario, Seed, Settings, Side } from '../../engine';

/** Who holds a seat. The engine never knows; the log does, so that a debrief can say it. */
export type Player =
  | { readonly kind: 'person'; readonly name?: string }
  | { readonly kind: 'computer'; readonly difficulty: Difficulty; readonly strategy?: string };

export const DIFFICULTIES = ['easy', 'middle', 'hard'] as const;
export type Difficulty = (typeof DIFFICULTIES)[number];

/** The version of the rules that this program plays by. */
export const RULES = 2;

/**
 * The version of the computer delegations: what they do for a seed. It grows whenever a delegation would act otherwise
 * in any game, so that a log says by which its computers were led.
 */
export const DELEGATIONS = 5;

/** The version of the format that this program writes; those before it are read for good, and written on as they were begun. */
export const VERSION = 2;

export type LogVersion = 1 | typeof VERSION;

/** First line of a log. The whole scenario is in it: a log must replay when the file has long changed. */
export interface LogHeader {
  readonly format: 'impasse-log';
  /** Version of the format of the file that it came from, or will go to. */
  readonly version: LogVersion;
  /** Version of the rules by which the acts were decided; a log of others than {@link RULES} can be watched only. */
  readonly rules: number;
  readonly scenario: Scenario;
  readonly seats: readonly Side[];
  readonly players: Partial<BySide<Player>>;
  /** A text, or a number in version 1; left out of a log exported for one seat. */
  readonly seed?: Seed;
  readonly settings: Settings;
  /** Version of the computer delegations that played; absent where the program that wrote the log did not name it yet. */
  readonly delegations?: number;
  /** ISO time at which the game began. */
  readonly started: string;
  /** The log from which this one branched off: its first `act` acts are those of that log. */
  readonly parent?: Parent;
  /** Set in a log exported for one seat: it holds what that seat saw, without hashes. */
  readonly seenBy?: Side;
}

/**
 * From which seed a log's game is set up. One exported for a seat has none: what the seed drew for it stands in its
 * scenario, and with a spread of 0 any seed gives that.
 */
export const startSeed = ({ seed, version }: Pick<LogHeader, 'seed' | 'version'>): Seed =>
  seed ?? (version === 1 ? 0 : 'one seat');

/** Where a log branched off another. */
export interface Parent {
  /** The seal of that act in the other log: 16 hexadecimal digits. */
  readonly seal: string;
  readonly act: number;
}

/**
 * A line beside the game: what somebody, or a program, noted. What kinds there are is open; whoever does not know one
 * passes over it and keeps it. The seals cover it.
 */
export interface LogNote {
  readonly note: { readonly kind: string } & Readonly<Record<string, unknown>>;
  readonly seal: string;
}

/** Why a computer delegation did it: what was compared with what. The catalogue has a sentence for each code. */
export interface ActReason {
  readonly code: string;
  readonly values: Readonly<Record<string, string | number>>;
}

/** One act: line n+1 of the file is act n (the first act, `open`, is act 1). */
export interface LogAct {
  readonly act: number;
  readonly intent: Intent;
  readonly events: readonly GameEvent[];
  /** Hash of the state after the act, 16 hexadecimal digits; left out of a log exported for one seat. */
  readonly hash?: string;
  /** Ties this line to all before it: see {@link sealOf} in `seal.ts`. 16 hexadecimal digits. */
  readonly seal: string;
  readonly reason?: ActReason;
  /** The notes that stand in lines of their own after this one. No member of the act's line. */
  readonly notes?: readonly LogNote[];
}

/** Last line of a finished log. */
export interface LogResult {
  readonly result: Outcome;
  /** Ties the result to all lines before it; absent in logs from before results were sealed. */
  readonly seal?: string;
  /** As those after an act. */
  readonly notes?: readonly LogNote[];
}

export interface GameLog {
  readonly header: LogHeader;
  readonly acts: readonly LogAct[];
  readonly result: LogResult | null;
}
