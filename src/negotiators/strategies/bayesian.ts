import type { OutcomeSpace } from '../../domains';
import type { OpponentModel } from './parts';

/** Below this probability a hypothesis no longer counts: 600 of them together move no utility by a thousandth of a percent. */
const RULED_OUT = 1e-8;

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
    const means = this.space.options.map(() => 0);
    this.#believed((odd, { weights }) => {
      for (let issue = 0; issue < means.length; issue++)
        means[issue] = (means[issue] ?? 0) + odd * (weights[issue] ?? 0);
    });
    return means;
  }

  worths(): number[][] {
    const worths = this.space.options.map((options) => new Array<number>(options).fill(0));
    this.#believed((odd, { weights, evaluations }) => {
      worths.forEach((row, issue) => {
        const share = odd * (weights[issue] ?? 0);
        const values = evaluations[issue] ?? [];
        for (let option = 0; option < row.length; option++) {
          row[option] = (row[option] ?? 0) + share * (values[option] ?? 0);
        }
      });
    });
    return worths;
  }

  private utilityUnder({ weights, evaluations }: Hypothesis, outcome: number): number {
    let sum = 0;
    for (let issue = 0; issue < weights.length; issue++) {
      sum += (weights[issue] ?? 0) * (evaluations[issue]?.[this.space.option(outcome, issue)] ?? 0);
    }
    return sum;
  }

  /** Goes over the hypotheses that are not as good as ruled out. */
  #believed(visit: (odd: number, hypothesis: Hypothesis) => void): void {
    const odds = this.probabilities();
    this.hypotheses.forEach((hypothesis, place) => {
      const odd = odds[place] ?? 0;
      if (odd > RULED_OUT) visit(odd, hypothesis);
    });
  }
}
