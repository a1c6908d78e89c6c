import type { BySide, GameEvent, Intent, Outcome, Scenario, Settings, Side } from '../engine';

/** Who holds a seat. The engine never knows; the log does, so that a debrief can say it. */
export type Player =
  | { readonly kind: 'person'; readonly name?: string }
  | { readonly kind: 'computer'; readonly difficulty: Difficulty; readonly strategy?: string };

export const DIFFICULTIES = ['easy', 'middle', 'hard'] as const;
export type Difficulty = (typeof DIFFICULTIES)[number];

/** The version of the rules that this program plays by. */
export const RULES = 1;

/**
 * The version of the computer delegations: what they do for a seed. It grows whenever a delegation would act otherwise
 * in any game, so that a log says by which its computers were led.
 */
export const DELEGATIONS = 1;

/** First line of a log. The whole scenario is in it: a log must replay when the file has long changed. */
export interface LogHeader {
  readonly format: 'impasse-log';
  /** Version of this format. */
  readonly version: 1;
  /** Version of the rules by which the acts were decided; a log of others than {@link RULES} can be watched only. */
  readonly rules: number;
  readonly scenario: Scenario;
  readonly seats: readonly Side[];
  readonly players: Partial<BySide<Player>>;
  /** Unsigned 32-bit; left out of a log exported for one seat. */
  readonly seed?: number;
  readonly settings: Settings;
  /** Version of the computer delegations; absent where the program that wrote the log did not name it yet. */
  readonly delegations?: number;
  /** ISO time at which the game began. */
  readonly started: string;
  /** Set in a log exported for one seat: it holds what that seat saw, without hashes. */
  readonly seenBy?: Side;
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
}

/** Last line of a finished log. */
export interface LogResult {
  readonly result: Outcome;
  /** Ties the result to all lines before it; absent in logs from before results were sealed. */
  readonly seal?: string;
}

export interface GameLog {
  readonly header: LogHeader;
  readonly acts: readonly LogAct[];
  readonly result: LogResult | null;
}
