import type { OutcomeSpace } from '../../domains';
import type { OpponentModel } from './parts';

/** One thing the other side might want: what a stance in a scenario says, or a guess. */
export interface Hypothesis {
  /** By issue; they sum to 1. */
  readonly weights: readonly number[];
  /** By issue and option, 0 to 1. */
  readonly evaluations: readonly (readonly number[])[];
  /** How likely it is before the first offer; 1 if not given. They need not sum to 1. */
  readonly prior?: number;
}

export interface BayesianOptions {
  /** The utility that the other side is thought to ask for itself at a time; 1 − 0.3 t if not given. */
  readonly expected?: (time: number) => number;
  /** Spread of its offers around that; 0.15 if not given. */
  readonly spread?: number;
}

/**
 * Bayesian model over a list of hypotheses (after Hindriks and Tykhonov 2008): whoever concedes slowly from its best
 * makes an offer the more likely under a hypothesis the nearer its utility there is to what it would be asking for at
 * that time (normal density). What it believes is the mean over all hypotheses, weighted by their probability.
 */
export class Bayesian implements OpponentModel {
  readonly #logs: Float64Array;
  readonly #expected: (time: number) => number;
  readonly #spread: number;

  constructor(
    private readonly space: OutcomeSpace,
    readonly hypotheses: readonly Hypothesis[],
    options: BayesianOptions = {},
  ) {
    this.#logs = Float64Array.from(hypotheses, (hypothesis) => Math.log(hypothesis.prior ?? 1));
    this.#expected = options.expected ?? ((time) => 1 - 0.3 * time);
    this.#spread = options.spread ?? 0.15;
  }

  hear(offer: number, turn: { readonly time: number }): void {
    const expected = this.#expected(turn.time);
    this.hypotheses.forEach((hypothesis, place) => {
      const off = (this.utilityUnder(hypothesis, offer) - expected) / this.#spread;
      this.#logs[place] = (this.#logs[place] ?? 0) - (off * off) / 2;
    });
  }

  /** How likely each hypothesis is now, in their order; they sum to 1. */
  probabilities(): Float64Array {
    const most = this.#logs.reduce((high, log) => Math.max(high, log), Number.NEGATIVE_INFINITY);
    const odds = this.#logs.map((log) => Math.exp(log - most));
    const sum = odds.reduce((all, odd) => all + odd, 0);
    return odds.map((odd) => odd / sum);
  }

  weights(): readonly number[] {
    return this.#mean((hypothesis, issue) => hypothesis.weights[issue] ?? 0);
  }

  worths(): number[][] {
    const odds = this.probabilities();
    return this.space.options.map((options, issue) =>
      Array.from({ length: options }, (_, option) =>
        this.hypotheses.reduce(
          (sum, { weights, evaluations }, place) =>
            sum + (odds[place] ?? 0) * (weights[issue] ?? 0) * (evaluations[issue]?.[option] ?? 0),
          0,
        ),
      ),
    );
  }

  private utilityUnder({ weights, evaluations }: Hypothesis, outcome: number): number {
    let sum = 0;
    for (let issue = 0; issue < weights.length; issue++) {
      sum += (weights[issue] ?? 0) * (evaluations[issue]?.[this.space.option(outcome, issue)] ?? 0);
    }
    return sum;
  }

  #mean(value: (hypothesis: Hypothesis, issue: number) => number): number[] {
    const odds = this.probabilities();
    return this.space.options.map((_, issue) =>
      this.hypotheses.reduce((sum, hypothesis, place) => sum + (odds[place] ?? 0) * value(hypothesis, issue), 0),
    );
  }
}
