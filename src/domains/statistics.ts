/** A running mean with its spread (Welford 1962); memory does not grow with the number of values. */
export class Tally {
  #weight = 0;
  #distinct = 0;
  #mean = 0;
  #squares = 0;

  /**
   * @param weight how many equal observations this stands for.
   * @param distinct how many of them were made independently: a game without chance that is repeated ten times says
   * no more than once, and must not make the standard error smaller.
   */
  add(value: number, weight = 1, distinct = weight): void {
    this.#weight += weight;
    this.#distinct += distinct;
    const difference = value - this.#mean;
    this.#mean += (difference * weight) / this.#weight;
    this.#squares += weight * difference * (value - this.#mean);
  }

  get count(): number {
    return this.#weight;
  }

  /** NaN if nothing was added. */
  get mean(): number {
    return this.#weight === 0 ? Number.NaN : this.#mean;
  }

  /** Standard error of the mean; NaN for fewer than two independent observations. */
  get error(): number {
    if (this.#distinct < 2) return Number.NaN;
    const variance = (this.#squares / this.#weight) * (this.#distinct / (this.#distinct - 1));
    return Math.sqrt(Math.max(0, variance) / this.#distinct);
  }
}
