import type { Condition } from './conditions';
import type { Space } from './space';

/** Steps by which prices are bettered; most bands are ruled out after a few. */
const STEPS = 10;

/** So many points below nothing a step aims at. */
const AIM = 0.5;

/** What options are worth once everything that a package must fulfil has its price. */
export interface Priced {
  readonly values: Float64Array;
  readonly constant: number;
  /** The most that any package comes to: below zero none fulfils all conditions. */
  readonly most: number;
}

/** One number of a column that is known to be there. */
const at = (numbers: ArrayLike<number>, i: number): number => numbers[i] as number;

/**
 * Looks for prices at which no package makes up for what it lacks (subgradients: Held, Wolfe and Crowder 1974). What
 * signatories need costs 1 together. Goes on from the prices that it found last: those of neighbours are alike.
 */
export class Prices {
  private prices: number[] = [];
  private readonly picked: number[];
  private readonly spare: number[] = [];

  constructor(
    private readonly issues: Space['issues'],
    private readonly signatories: number,
  ) {
    this.picked = issues.map(({ first }) => first);
  }

  /**
   * The signatories' conditions come first, a condition before its parts. `meet` is told of the package that comes to most
   * at each step, which is often as good as any; it returns true to end the search.
   */
  find(conditions: readonly Condition[], meet: (picked: readonly number[]) => boolean): Priced {
    const { signatories } = this;
    this.prices = conditions.map((_, c) => this.prices[c] ?? (c < signatories ? 1 / signatories : 0));
    this.cap(conditions);
    let now = this.valued(conditions);
    let best = now;
    for (let step = 1; step < STEPS && now.most >= 0; step++) {
      if (meet(this.picked) || !this.better(conditions, now.most)) break;
      now = this.valued(conditions);
      if (now.most < best.most) best = now;
    }
    return best;
  }

  /** Values at the present prices; leaves in `picked` the package that comes to most. */
  private valued(conditions: readonly Condition[]): Priced {
    const values = new Float64Array((conditions[0] as Condition).columns.length);
    let constant = 0;
    for (let c = 0; c < conditions.length; c++) {
      const price = at(this.prices, c);
      if (price === 0) continue;
      const { columns, constant: own } = conditions[c] as Condition;
      constant += price * own;
      for (let option = 0; option < values.length; option++)
        values[option] = at(values, option) + price * at(columns, option);
    }
    return { values, constant, most: constant + this.pick(values) };
  }

  /** Picks the best option of each issue; what they come to. */
  private pick(values: Float64Array): number {
    let sum = 0;
    for (let i = 0; i < this.issues.length; i++) {
      const { first, count } = this.issues[i] as Space['issues'][number];
      let best = first;
      for (let option = first + 1; option < first + count; option++)
        if (at(values, option) > at(values, best)) best = option;
      this.picked[i] = best;
      sum += at(values, best);
    }
    return sum;
  }

  /** A step against what the picked package has to spare, so long that it should come to `most` less; false if there is none. */
  private better(conditions: readonly Condition[], most: number): boolean {
    const { prices, spare } = this;
    let length = 0;
    for (let c = 0; c < conditions.length; c++) {
      const { columns, constant } = conditions[c] as Condition;
      let sum = constant;
      for (const option of this.picked) sum += at(columns, option);
      spare[c] = sum;
      length += sum * sum;
    }
    if (length === 0) return false;
    let total = 0;
    for (let c = 0; c < conditions.length; c++) {
      prices[c] = Math.max(0, at(prices, c) - ((most + AIM) * at(spare, c)) / length);
      if (c < this.signatories) total += at(prices, c);
    }
    if (total <= 0) return false;
    for (let c = 0; c < conditions.length; c++) prices[c] = at(prices, c) / total;
    this.cap(conditions);
    return true;
  }

  /** No part weighs more than its share. */
  private cap(conditions: readonly Condition[]): void {
    conditions.forEach(({ partOf }, c) => {
      if (partOf) this.prices[c] = Math.min(at(this.prices, c), partOf.share * at(this.prices, partOf.at));
    });
  }
}
