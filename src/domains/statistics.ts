/** A running weighted mean and how much of it has gathered (West 1979). */
class Mean {
  weight = 0;
  mean = 0;
  /** Σ weight · (value − mean)². */
  squares = 0;

  add(value: number, weight: number): void {
    this.weight += weight;
    const difference = value - this.mean;
    this.mean += (difference * weight) / this.weight;
    this.squares += weight * difference * (value - this.mean);
  }
}

/** A mean with its standard error; memory does not grow with the number of values. */
export class Tally {
  readonly #values = new Mean();
  /** The same with squared weights, for the spread of a weighted mean. */
  readonly #squared = new Mean();

  /**
   * Adds an independent observation. A game without chance that stands for a hundred equal ones is one observation with
   * the weight 100: it moves the mean like a hundred, and does not make the error smaller as a hundred would.
   */
  add(value: number, weight = 1): void {
    this.#values.add(value, weight);
    this.#squared.add(value, weight * weight);
  }

  /** Sum of the weights. */
  get count(): number {
    return this.#values.weight;
  }

  /** NaN if nothing was added. */
  get mean(): number {
    return this.count === 0 ? Number.NaN : this.#values.mean;
  }

  /**
   * Standard error of the weighted mean, √(Σ w² (x − mean)²) / Σ w, corrected for small numbers as the usual one, which it
   * is for equal weights. NaN for a single observation.
   */
  get error(): number {
    const independent = this.count ** 2 / this.#squared.weight;
    if (!(independent > 1 + 1e-9)) return Number.NaN;
    const off = this.#squared.mean - this.#values.mean;
    const spread = this.#squared.squares + this.#squared.weight * off * off;
    return (Math.sqrt(Math.max(0, spread)) / this.count) * Math.sqrt(independent / (independent - 1));
  }
}
