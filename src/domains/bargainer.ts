import type { Ranking } from './ranking';
import type { OutcomeSpace } from './space';

/** When it is. The step k of n counts from 0; time = (k + 1) / (n + 1), so it is never 0 and never quite 1. */
export interface Turn {
  readonly step: number;
  readonly steps: number;
  readonly time: number;
}

/** All that a side knows before it starts: the outcomes, what they are worth to itself, and a source of chance. */
export interface Briefing {
  readonly space: OutcomeSpace;
  readonly own: Ranking;
  /** An integer in [0, n): the only source of chance. */
  readonly draw: (n: number) => number;
}

/** One side in one negotiation. Outcomes are the numbers of the space. */
export interface Bargainer {
  /** Somebody else put this outcome on the table. */
  hear?(offer: number, turn: Turn): void;
  /** Whether to take the offer that lies on the table. */
  accepts(offer: number, turn: Turn): boolean;
  /** The offer to make, asked for after everything that lies on the table was refused. */
  propose(turn: Turn): number;
}

/**
 * A way to negotiate. To add one, write one file that exports a Strategy and name it in
 * src/negotiators/strategies/catalogue.ts; docs/negotiators.md walks through an example.
 */
export interface Strategy {
  readonly name: string;
  /** True if it ever draws: the same game may then go differently for another seed. */
  readonly chance: boolean;
  /** Called once at the start of each negotiation; all that is to be remembered lives in the Bargainer it returns. */
  start(briefing: Briefing): Bargainer;
}
