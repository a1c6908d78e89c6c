import type { Bargainer, Briefing, Ranking, Strategy, Turn } from '../../domains';

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
  /** Own utility of walking away. */
  readonly walkAway: number;
  /** Own utilities of all offers heard so far, this one too, and their times; oldest first. */
  readonly heard: readonly number[];
  readonly times: readonly number[];
  /** Own utility of what would be offered instead. */
  next(): number;
  /** The least own utility wanted at this turn. */
  target(): number;
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
      return new Assembled(briefing.own, bidding, acceptance);
    },
  };
}

class Assembled implements Bargainer, Question {
  readonly heard: number[] = [];
  readonly times: number[] = [];
  readonly walkAway: number;
  turn: Turn = { step: -1, steps: 0, time: 0 };
  worth = 0;
  /** The step for which `#planned` was planned. */
  #step = -1;
  #planned = 0;

  constructor(
    private readonly own: Ranking,
    private readonly bidding: Bidding,
    private readonly acceptance: Acceptance,
  ) {
    this.walkAway = own.reservation;
  }

  hear(offer: number, turn: Turn): void {
    this.heard.push(this.own.utility[offer] ?? 0);
    this.times.push(turn.time);
    this.bidding.hear?.(offer, turn);
  }

  accepts(offer: number, turn: Turn): boolean {
    this.turn = turn;
    this.worth = this.own.utility[offer] ?? 0;
    return this.acceptance(this);
  }

  propose(turn: Turn): number {
    this.turn = turn;
    const outcome = this.#plan();
    this.#step = -1;
    this.bidding.made?.(outcome, turn);
    return outcome;
  }

  next(): number {
    return this.own.utility[this.#plan()] ?? 0;
  }

  target(): number {
    return this.bidding.target(this.turn);
  }

  #plan(): number {
    if (this.#step !== this.turn.step) {
      this.#step = this.turn.step;
      this.#planned = this.bidding.plan(this.turn);
    }
    return this.#planned;
  }
}
