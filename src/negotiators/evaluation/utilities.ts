import { MOST_SIDES, bitCount, spaceSeenBy, type Position, type SideLens, type Space } from '../../engine';
import type { PackagePool } from './package-pool';
import { tallied, type Tally } from './tally';

/**
 * One position and the lenses of those who look at it, made ready so that appraising a package takes a fraction of a
 * microsecond. Gains are those of `interestsGain`, unrounded.
 */
export class Utilities {
  readonly space: Space;

  constructor(
    readonly position: Position,
    readonly lenses: readonly SideLens[],
  ) {
    this.space = spaceSeenBy(position, lenses);
  }

  /** What the packages of a pool add up to here; see {@link tallied}. */
  tally(pool: PackagePool, before?: Tally): Tally {
    return tallied(this.space, pool, before);
  }

  /** Gain over walking away in hundredths: an array over the pool for each lens. */
  gains(pool: PackagePool, tally = this.tally(pool)): Float64Array[] {
    const appraisal = new Appraisal(this.space, tally);
    return this.space.signatories.map((_, k) => appraisal.column(k));
  }

  /** The same, worked out one by one as it is asked for. */
  appraised(tally: Tally): Appraisal {
    return new Appraisal(this.space, tally);
  }
}

/** What each package of a tally brings whom. Who wants to know little of it asks for single gains. */
export class Appraisal {
  private readonly lasts: Float64Array;
  private readonly publicly: Float64Array;

  constructor(
    private readonly space: Space,
    private readonly tally: Tally,
  ) {
    this.lasts = durabilities(space, tally);
    this.publicly = publicGains(space, tally, this.lasts);
  }

  /** Of the lens of that place, for every package. */
  column(k: number): Float64Array {
    const gains = new Float64Array(this.tally.pool.size);
    for (let i = 0; i < gains.length; i++) gains[i] = this.gain(k, i);
    return gains;
  }

  gain(k: number, i: number): number {
    const { space, tally, publicly } = this;
    const { index, war, anyTerms, brokenWord, relativeGains } = space.signatories[k] as Space['signatories'][number];
    const { worth, home } = tally.lenses[k] as Tally['lenses'][number];
    const row = i * space.sides.length;
    const own = at(publicly, row + index);
    let gap = 0;
    if (relativeGains > 0)
      for (const rival of space.rivalsAt) {
        const more = rival === index ? 0 : at(publicly, row + rival) - own;
        if (more > gap) gap = more;
      }
    const lasts = at(this.lasts, i);
    const cost = at(home, i);
    return (
      (lasts * (100 * at(worth, i) + war * at(tally.lasts.spared, i)) + anyTerms - relativeGains * gap) / 1_000_000 -
      (cost > 0 ? cost : 0) -
      (brokenWord * (100 - lasts)) / 100
    );
  }
}

/** One number of a column that is known to be there. */
const at = (column: Float64Array | Uint8Array, i: number): number => column[i] as number;

/** What all may compute of every side's gain, as `publicGains` does, unrounded: one entry a side for each package. */
function publicGains({ sides, war, anyTerms }: Space, { pool, lasts, stakes }: Tally, d: Float64Array): Float64Array {
  const width = sides.length;
  const gains = new Float64Array(width * pool.size);
  for (let side = 0; side < width; side++) {
    const toCome = war[side] as number;
    const any = anyTerms[side];
    const common = 10_000 * ((any?.war ?? 0) + (any?.standing ?? 0));
    for (let i = 0, k = side; i < pool.size; i++, k += width)
      gains[k] = at(d, i) * (100 * at(stakes.all, k) + toCome * at(lasts.spared, i)) + common;
  }
  return gains;
}

/** How many sides each mask of absent performers names. */
const NAMED = Uint8Array.from({ length: 1 << MOST_SIDES }, (_, bits) => bitCount(bits));

/** Durability of every package, in percent. */
function durabilities(space: Space, { pool, lasts, stakes }: Tally): Float64Array {
  const { rules, countedWar, base, trackDurability } = space;
  const { missingPerformer, missingPerformersCounted, grievancePerPoint, grievanceCap, floor, ceiling } = rules;
  const plain = trackDurability.every((points) => points === 0);
  const sides = countedWar.length;
  const all = new Float64Array(pool.size);
  for (let i = 0, row = 0; i < all.length; i++, row += sides) {
    const absentees = NAMED[at(lasts.missing, i)] as number;
    const spared = at(lasts.spared, i);
    let d = base + at(lasts.lasting, i) - missingPerformer * Math.min(missingPerformersCounted, absentees);
    if (!plain) d += trackBonus(space, pool, i);
    for (let side = 0; side < sides; side++) {
      const shortfall = -(at(stakes.all, row + side) * 100 + (countedWar[side] as number) * spared);
      if (shortfall > 0) d -= Math.min(grievanceCap, Math.floor((grievancePerPoint * shortfall) / 10_000));
    }
    all[i] = d < floor ? floor : d > ceiling ? ceiling : d;
  }
  return all;
}

/** Durability that settling anything on a track brings, each track once. */
function trackBonus({ issues, trackDurability }: Space, { options }: PackagePool, i: number): number {
  const from = i * issues.length;
  let settled = 0;
  let bonus = 0;
  for (let j = 0; j < issues.length; j++) {
    const { first, track } = issues[j] as Space['issues'][number];
    const bit = 1 << track;
    if (options[from + j] === first || settled & bit) continue;
    settled |= bit;
    bonus += trackDurability[track] ?? 0;
  }
  return bonus;
}
