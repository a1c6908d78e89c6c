import type { GameEvent, Intent, Legal, Question, Secret, Side, SideSheet, View, Way } from '../engine';
import type { ActReason, Difficulty } from '../log';

/** All that a delegation knows when it is its turn. Nothing of it is another seat's secret. */
export interface Seen {
  readonly view: View;
  /** Everything that happened so far, as this seat saw it, oldest first. */
  readonly history: readonly GameEvent[];
  readonly legal: Legal;
  /** A number in [0, n): the only source of chance. */
  readonly draw: (n: number) => number;
}

export interface Act {
  readonly intent: Intent;
  readonly reason: ActReason;
}

/** Whoever leads a seat, act by act. One that only tells what it does need not say why. */
export interface Leader {
  act(seen: Seen): { readonly intent: Intent; readonly reason?: ActReason };
  /** Absent where it answers no questions. */
  reply?(seen: Seen, question: Question): { readonly intent: Intent; readonly reason?: ActReason };
}

/** A delegation led by the computer. It may remember what it computed from `history`, and nothing else. */
export interface Negotiator {
  act(seen: Seen): Act;
  /** Its answer to a question that waits for it, whoever is on turn. */
  reply(seen: Seen, question: Question): Act;
}

export interface NegotiatorSetup {
  readonly side: View['viewer'];
  /** The holder's own sheet, persona included. */
  readonly sheet: SideSheet;
  readonly difficulty: Difficulty;
  /** The one of its persona's ways that the game's seed drew. */
  readonly way?: Way | null;
  /** A strategy whose parts it plays by instead of the persona's own. */
  readonly strategy?: string;
  /** Says nothing, and offers nothing; and puts nothing on paper for its word alone. For measuring what words are worth. */
  readonly silent?: boolean;
  readonly faithless?: boolean;
  /** What the others keep to themselves, for measuring what knowing it would be worth; never in a game. */
  readonly insight?: (rival: Side) => Secret;
}

/** An act with its reason. */
export const because = (intent: Intent, code: string, values: ActReason['values']): Act => ({
  intent,
  reason: { code, values },
});
