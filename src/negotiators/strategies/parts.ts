import type { Bargainer, Briefing, Strategy, Turn } from '../../domains';

/**
 * Negotiating taken apart (BOA: Baarslag 2014): a Bidding decides what to offer, an Acceptance what to take, and an
 * OpponentModel may guess what the offers heard say about the other side.
 */
export interface Bidding {
  /** Somebody else put this outcome on the table. */
  hear?(offer: number, turn: Turn): void;
  /** The least own utility that it wants at this turn. */
  target(turn: Turn): number;
  /** The outcome that it would offer at this turn; asking changes nothing. */
  plan(turn: Turn): number;
  /** This outcome of its plan was offered. */
  made?(offer: number, turn: Turn): void;
}

/** What an acceptance condition may look at. */
export interface Question {
  readonly turn: Turn;
  /** Own utility of the offer on the table. */
  readonly worth: number;
  /** Own utility of what would be offered instead. */
  readonly next: () => number;
  /** The least own utility wanted at this turn. */
  readonly target: () => number;
  /** Own utility of walking away. */
  readonly walkAway: number;
  /** Own utilities of all offers heard so far, this one too, with their times; oldest first. */
  readonly heard: readonly { readonly worth: number; readonly time: number }[];
}

export type Acceptance = (question: Question) => boolean;

/** A guess at another side's utilities, from its offers. */
export interface OpponentModel {
  hear(offer: number, turn: Turn): void;
  /** How much each issue matters to it; they sum to 1. */
  weights(): readonly number[];
  /** What each option adds to its utility, by issue and option: an outcome is worth the sum over its issues, 0 to 1. */
  worths(): readonly (readonly number[])[];
}

/** Puts the parts together. The plan of a turn is made once, whether the acceptance asks for it or not. */
export function assemble(
  name: string,
  chance: boolean,
  parts: (briefing: Briefing) => { readonly bidding: Bidding; readonly acceptance: Acceptance },
): Strategy {
  return {
    name,
    chance,
    start: (briefing) => {
      const { bidding, acceptance } = parts(briefing);
      return new Assembled(briefing, bidding, acceptance);
    },
  };
}

class Assembled implements Bargainer {
  readonly #heard: { worth: number; time: number }[] = [];
  #planned: { readonly step: number; readonly outcome: number } | null = null;

  constructor(
    private readonly briefing: Briefing,
    private readonly bidding: Bidding,
    private readonly acceptance: Acceptance,
  ) {}

  hear(offer: number, turn: Turn): void {
    this.#heard.push({ worth: this.worth(offer), time: turn.time });
    this.bidding.hear?.(offer, turn);
  }

  accepts(offer: number, turn: Turn): boolean {
    return this.acceptance({
      turn,
      worth: this.worth(offer),
      next: () => this.worth(this.plan(turn)),
      target: () => this.bidding.target(turn),
      walkAway: this.briefing.own.reservation,
      heard: this.#heard,
    });
  }

  propose(turn: Turn): number {
    const outcome = this.plan(turn);
    this.#planned = null;
    this.bidding.made?.(outcome, turn);
    return outcome;
  }

  private plan(turn: Turn): number {
    if (this.#planned?.step !== turn.step) this.#planned = { step: turn.step, outcome: this.bidding.plan(turn) };
    return this.#planned.outcome;
  }

  private worth(outcome: number): number {
    return this.briefing.own.utility[outcome] ?? 0;
  }
}
