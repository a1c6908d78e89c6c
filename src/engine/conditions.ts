import { ROUNDED } from './package';
import type { Space } from './space';

/**
 * What every package that suits all must fulfil, as sums over its options: `constant + Σ columns[option] >= 0`. In points
 * and percent, each bound on the generous side: no package that fulfils what it must is ruled out by any of them.
 */
export interface Condition {
  readonly columns: Float64Array;
  readonly constant: number;
  /**
   * A part of another condition that the package may leave out, as home costs may not fall below nothing: it weighs no
   * more than `share` of what the condition at that place weighs.
   */
  readonly partOf?: { readonly at: number; readonly share: number };
}

/** Percent of durability, both ends included. */
export interface Lasting {
  readonly from: number;
  readonly to: number;
  /** Whether terms come to the floor by lasting less: then nothing is known of what their options add. */
  readonly floor: boolean;
}

/** Ten-thousandths of a hundredth in a point. */
const POINT = 100_000_000;

/** One number of a column that is known to be there. */
const at = (numbers: ArrayLike<number>, i: number): number => numbers[i] as number;

/** Conditions that are the same at any durability, and what those need that are not. */
export class Conditions {
  /** Payoff and spared war of an option to each signatory, in points at a durability of one percent. */
  private readonly slopes: readonly Float64Array[];
  private readonly homes: readonly Condition[];
  private readonly pairs: readonly Condition[];
  private readonly grievances: readonly Float64Array[];
  /** The durability of everything but options and grievances, at most; and with the best of the options. */
  private readonly spare: number;
  readonly most: number;

  constructor(private readonly space: Space) {
    const { signatories, sides, issues, durability, base, trackDurability } = space;
    this.slopes = signatories.map((s) =>
      this.column((option) => (100 * at(s.weighted, option) + s.war * this.spared(option)) / POINT),
    );
    this.homes = signatories.map(({ home, relief }, i) => ({
      columns: this.column((option) => -at(home, option) / 100),
      constant: relief / 100,
      partOf: { at: i, share: 1 },
    }));
    this.pairs = space.excluded.map((pair) => ({
      columns: this.column((option) => (pair.includes(option) ? -1 : 0)),
      constant: 1,
    }));
    this.grievances = sides.map((_, side) => this.column((option) => this.grievance(side, option)));
    this.spare = trackDurability.reduce((sum, points) => sum + Math.max(0, points), base);
    this.most = issues.reduce((sum, issue) => sum + bestOf(issue, durability), this.spare);
  }

  /** Those of packages that last between two percentages; the signatories' come first. */
  of({ from, to, floor }: Lasting): readonly Condition[] {
    const { signatories } = this.space;
    const gains = signatories.map(({ least, brokenWord, anyTerms }, i): Condition => {
      const slopes = this.slopes[i] as Float64Array;
      return {
        columns: this.column((option) => at(slopes, option) * (at(slopes, option) > 0 ? to : from)),
        constant: (anyTerms + ROUNDED - 1_000_000 * (least + brokenWord) + to * 10_000 * brokenWord) / POINT,
      };
    });
    const common = [...gains, ...this.homes, ...this.pairs];
    if (floor) return common;
    const lasting = { columns: this.space.durability, constant: this.spare - from };
    const place = common.length;
    const grieved = this.grievances.map((columns): Condition => ({
      columns,
      constant: 1,
      partOf: { at: place, share: this.share(columns, from) },
    }));
    return [...common, lasting, ...grieved];
  }

  /**
   * How much of a side's grievance, counted as if there were no cap on it, is taken from durability for certain. All of it
   * where a grievance at its cap would leave too little; else so much of it as stays below the cap at the worst.
   */
  private share(columns: Float64Array, from: number): number {
    const { issues, rules } = this.space;
    if (rules.grievanceCap > this.most - from) return 1;
    const worst = issues.reduce(
      (sum, { first, count }) => sum - Math.min(...columns.subarray(first, first + count)),
      0,
    );
    return worst > rules.grievanceCap ? rules.grievanceCap / worst : 1;
  }

  /** What an option adds to a side's content, in percent of durability; below zero it adds to its grievance. */
  private grievance(side: number, option: number): number {
    const { payoffs, sides, countedWar, rules } = this.space;
    const worth = 100 * at(payoffs, option * sides.length + side) + at(countedWar, side) * this.spared(option);
    return (rules.grievancePerPoint * worth) / 10_000;
  }

  private spared(option: number): number {
    return 100 - at(this.space.warGoesOn, option);
  }

  private column(of: (option: number) => number): Float64Array {
    const column = new Float64Array(this.space.warGoesOn.length);
    for (let option = 0; option < column.length; option++) column[option] = of(option);
    return column;
  }
}

const bestOf = ({ first, count }: Space['issues'][number], column: Float64Array): number =>
  Math.max(...column.subarray(first, first + count));
