import { draw, mend, rateAtStart, type Space } from '../../engine';
import type { PackagePool } from './package-pool';
import type { Utilities } from './utilities';

/** Durabilities, in percent, that the packages of a sample are made for. */
const LASTING = [35, 55, 80];
/** What a percent of durability is worth to all together, in hundredths. */
const TRUST = [0, 8, 22];
/** Weightings of the lenses drawn beside the plain ones. */
const DRAWN = 14;

/**
 * Packages near the efficient frontier as the lenses have it: for many weightings of them and many durabilities the best
 * option of each issue. At a given durability the gains of the issues simply add up, so each takes a glance. The war is
 * counted as it stood at the start, so that a sample stays good for as long as payoffs, pledges and lenses do.
 */
export function sampled({ position, lenses, space }: Utilities): PackagePool {
  const { issues } = space;
  const wars = lenses.map(({ side, believesWarCostPercent }) => rateAtStart(position, side) * believesWarCostPercent);
  const weights = weightings(lenses.length);
  const options = new Uint16Array(LASTING.length * weights.length * TRUST.length * issues.length);
  const places = new Set<number>([0]);
  let size = 0;
  for (const lasts of LASTING) {
    const columns = wars.map((war, k) => worthAt(space, k, war, lasts));
    for (const weighting of weights) {
      const worth = mixed(columns, weighting);
      for (const trust of TRUST) {
        const place = fillBest(space, worth, trust, options, size * issues.length);
        if (places.has(place)) continue;
        places.add(place);
        size++;
      }
    }
  }
  return { size, issues: issues.length, options: options.subarray(0, size * issues.length) };
}

/** What each option brings to a lens in terms that last so well, in hundredths; the spared war counts to its clause. */
function worthAt({ signatories, warGoesOn }: Space, k: number, war: number, lasts: number): Float64Array {
  const { weighted, home } = signatories[k] as Space['signatories'][number];
  const worth = new Float64Array(weighted.length);
  for (let option = 0; option < worth.length; option++) {
    const peace = war * (100 - (warGoesOn[option] as number));
    worth[option] = (lasts * (100 * (weighted[option] as number) + peace)) / 1_000_000 - (home[option] as number);
  }
  return worth;
}

function mixed(columns: readonly Float64Array[], weighting: readonly number[]): Float64Array {
  const sum = new Float64Array(columns[0]?.length ?? 0);
  for (let k = 0; k < columns.length; k++) {
    const column = columns[k] as Float64Array;
    const weight = weighting[k] as number;
    for (let option = 0; option < sum.length; option++)
      sum[option] = (sum[option] as number) + weight * (column[option] as number);
  }
  return sum;
}

/**
 * Writes the best option of each issue into `options` from `at` on, and then what comes next best for those that may not
 * stand together. Gives the package's place among all; 0 is all open.
 */
function fillBest(space: Space, worth: Float64Array, trust: number, options: Uint16Array, at: number): number {
  const { issues, durability, excluded } = space;
  let place = 0;
  for (let i = 0; i < issues.length; i++) {
    const { first, count } = issues[i] as Space['issues'][number];
    let best = first;
    let most = -Infinity;
    for (let option = first; option < first + count; option++) {
      const value = (worth[option] as number) + trust * (durability[option] as number);
      if (value > most) {
        most = value;
        best = option;
      }
    }
    options[at + i] = best;
    place = place * count + best - first;
  }
  if (excluded.length === 0) return place;
  const package_ = options.subarray(at, at + issues.length);
  mend(space, (option) => (worth[option] ?? 0) + trust * (durability[option] ?? 0), package_);
  return placeOf(space, package_);
}

const placeOf = ({ issues }: Space, package_: Uint16Array): number =>
  issues.reduce((place, { first, count }, i) => place * count + (package_[i] ?? first) - first, 0);

const known = new Map<number, readonly (readonly number[])[]>();

/** Weightings of so many lenses, each adding up to 1; the same in every game. */
function weightings(count: number): readonly (readonly number[])[] {
  const made = known.get(count) ?? (count === 2 ? ofTwo() : ofMany(count));
  known.set(count, made);
  return made;
}

const ofTwo = (): number[][] => [0, 0.2, 0.35, 0.5, 0.65, 0.8, 1].map((share) => [share, 1 - share]);

function ofMany(count: number): number[][] {
  const seats = Array.from({ length: count }, (_, k) => k);
  const plain = [
    seats.map(() => 1),
    ...seats.flatMap((one) => [seats.map((k) => (k === one ? 2 : 1)), seats.map((k) => (k === one ? 1 : 3))]),
  ];
  let rng = 0x1a2b3c4d;
  const toss = (): number => {
    const drawn = draw(rng, 100);
    rng = drawn.state;
    return 10 + drawn.value;
  };
  const drawn = Array.from({ length: DRAWN }, () => seats.map(toss));
  return [...plain, ...drawn].map((weights) => {
    const sum = weights.reduce((all, weight) => all + weight, 0);
    return weights.map((weight) => weight / sum);
  });
}

/** Samples as long as what they are made of stays the same; most acts change none of it. */
export class Sampler {
  private last: { readonly utilities: Utilities; readonly pool: PackagePool } | undefined;

  sample(utilities: Utilities): PackagePool {
    if (this.last && alike(this.last.utilities, utilities)) return this.last.pool;
    this.last = { utilities, pool: sampled(utilities) };
    return this.last.pool;
  }
}

const alike = (a: Utilities, b: Utilities): boolean =>
  a.space.durability === b.space.durability &&
  a.space.signatories.every(({ weighted, home }, k) => {
    const other = b.space.signatories[k];
    return weighted === other?.weighted && home === other.home;
  });
