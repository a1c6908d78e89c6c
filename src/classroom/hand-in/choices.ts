/*
 * A row of choices as one large whole number. Each choice was one of several, which may be of different likelihood, and
 * takes little room where it was likely: the asymmetric numeral system of Duda (2009) with an unbounded state, so that
 * no bits are ever moved in or out. Whoever can divide large numbers can read it.
 */

/** One choice: it took `weight` parts of `total`, from the part `start` on. */
interface Choice {
  readonly start: bigint;
  readonly weight: bigint;
  readonly total: bigint;
}

/**
 * Writes or reads choices by one and the same description, so that what is read is what was written. Each method takes
 * what is to be written and gives what stands there; a reader does not look at what it is given.
 */
export interface Coder {
  /** One of `weights.length`, each in proportion to its weight, a whole number of 1 or more. */
  among(weights: readonly number[], given: number): number;
  /** One of `count`, all alike. */
  below(count: number, given: number): number;
}

/** The nearest of the values that there are: what does not fit is seen by what comes back. */
const within = (count: number, given: number): number =>
  Number.isInteger(given) && given >= 0 && given < count ? given : 0;

export class Writer implements Coder {
  private readonly choices: Choice[] = [];

  among(weights: readonly number[], given: number): number {
    const chosen = within(weights.length, given);
    const before = weights.slice(0, chosen).reduce((sum, weight) => sum + weight, 0);
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    this.choices.push({ start: BigInt(before), weight: BigInt(weights[chosen] ?? 1), total: BigInt(total) });
    return chosen;
  }

  below(count: number, given: number): number {
    const chosen = within(count, given);
    this.choices.push({ start: BigInt(chosen), weight: 1n, total: BigInt(count) });
    return chosen;
  }

  /** How many choices there are; {@link backTo} forgets those after so many. */
  get length(): number {
    return this.choices.length;
  }

  backTo(length: number): void {
    this.choices.length = length;
  }

  /** How many bits the choices from the given one on take, about. */
  bitsSince(length: number): number {
    return this.choices
      .slice(length)
      .reduce((sum, { weight, total }) => sum + Math.log2(Number(total) / Number(weight)), 0);
  }

  /** The number: the last choice goes in first, so that the first comes out first. */
  number(): bigint {
    return this.choices.reduceRight(
      (state, { start, weight, total }) => (state / weight) * total + (state % weight) + start,
      0n,
    );
  }
}

export class Reader implements Coder {
  constructor(private state: bigint) {}

  among(weights: readonly number[]): number {
    const total = BigInt(weights.reduce((sum, weight) => sum + weight, 0));
    const part = this.state % total;
    let start = 0n;
    for (const [chosen, each] of weights.entries()) {
      const weight = BigInt(each);
      if (part < start + weight) {
        this.state = weight * (this.state / total) + part - start;
        return chosen;
      }
      start += weight;
    }
    throw new Error('The parts of a choice add up to its total.');
  }

  below(count: number): number {
    const total = BigInt(count);
    const chosen = Number(this.state % total);
    this.state /= total;
    return chosen;
  }

  /** Nothing is left, as after the last of what was written. */
  get empty(): boolean {
    return this.state === 0n;
  }
}
