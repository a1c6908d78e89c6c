import { MOST_SIDES, bitCount, spaceSeenBy, type Position, type SideLens, type Space } from '../../engine';
import type { PackagePool } from './package-pool';

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

  /** Gain over walking away in hundredths: an array over the pool for each lens. */
  gains(pool: PackagePool): Float64Array[] {
    const { space } = this;
    const sums = this.sumUp(pool);
    return space.signatories.map((signatory) => {
      const rivalAt = signatory.relativeGains > 0 ? space.rivalsAt.filter((rival) => rival !== signatory.index) : [];
      return gainsBy(space, signatory, rivalAt, pool, sums);
    });
  }

  /** What every lens needs of a package: durability, percent of the war that is spared, the stakes of every side. */
  private sumUp(pool: PackagePool): Sums {
    const { space } = this;
    const { payoffs, durability, missing, warGoesOn } = space;
    const { size, issues, options } = pool;
    const width = space.sides.length;
    const plain = space.trackDurability.every((points) => points === 0);
    const stakes = new Float64Array(width * size);
    const sums = { d: new Float64Array(size), spared: new Float64Array(size), stakes };
    for (let i = 0, row = 0; i < size; i++, row += width) {
      const first = i * issues;
      let [lasting, absentees, goesOn] = [space.base, 0, 100];
      for (let k = first; k < first + issues; k++) {
        const option = options[k] ?? 0;
        lasting += at(durability, option);
        absentees |= missing[option] ?? 0;
        const most = warGoesOn[option] ?? 100;
        if (most < goesOn) goesOn = most;
      }
      // One side after the other, so that its sum need not be written down before it is whole.
      for (let side = 0; side < width; side++) {
        let stake = 0;
        for (let k = first; k < first + issues; k++) stake += at(payoffs, (options[k] ?? 0) * width + side);
        stakes[row + side] = stake;
      }
      if (!plain) lasting += trackBonus(space, options, first);
      sums.spared[i] = 100 - goesOn;
      sums.d[i] = lastingOf(space, lasting, absentees, 100 - goesOn, stakes, row);
    }
    return sums;
  }
}

/** One number of a column that is known to be there. */
const at = (column: Float64Array, i: number): number => column[i] ?? 0;

interface Sums {
  readonly d: Float64Array;
  readonly spared: Float64Array;
  readonly stakes: Float64Array;
}

function gainsBy(
  space: Space,
  { index, weighted, home, relief, war, anyTerms, brokenWord, relativeGains }: Space['signatories'][number],
  rivalAt: readonly number[],
  { size, issues, options }: PackagePool,
  { d, spared, stakes }: Sums,
): Float64Array {
  const width = space.sides.length;
  const any = space.anyTerms.map(({ war, standing }) => 10_000 * (war + standing));
  const gains = new Float64Array(size);
  for (let i = 0, k = 0; i < size; i++) {
    let worth = 0;
    let cost = -relief;
    for (let j = 0; j < issues; j++, k++) {
      const option = options[k] ?? 0;
      worth += at(weighted, option);
      cost += at(home, option);
    }
    const lasts = at(d, i);
    const peace = at(spared, i);
    let most = -Infinity;
    for (const rival of rivalAt)
      most = Math.max(
        most,
        lasts * (100 * at(stakes, width * i + rival) + (space.war[rival] ?? 0) * peace) + (any[rival] ?? 0),
      );
    const own = lasts * (100 * at(stakes, width * i + index) + (space.war[index] ?? 0) * peace) + (any[index] ?? 0);
    const gap = most > own ? most - own : 0;
    gains[i] =
      (lasts * (100 * worth + war * peace) + anyTerms - relativeGains * gap) / 1_000_000 -
      (cost > 0 ? cost : 0) -
      (brokenWord * (100 - lasts)) / 100;
  }
  return gains;
}

/** How many sides each mask of absent performers names. */
const NAMED = Uint8Array.from({ length: 1 << MOST_SIDES }, (_, bits) => bitCount(bits));

function lastingOf(
  { rules, countedWar }: Space,
  lasting: number,
  absentees: number,
  spared: number,
  stakes: Float64Array,
  row: number,
): number {
  const { missingPerformer, missingPerformersCounted, grievancePerPoint, grievanceCap, floor, ceiling } = rules;
  let d = lasting - missingPerformer * Math.min(missingPerformersCounted, NAMED[absentees] ?? 0);
  for (let side = 0; side < countedWar.length; side++) {
    const shortfall = -(at(stakes, row + side) * 100 + (countedWar[side] ?? 0) * spared);
    if (shortfall > 0) d -= Math.min(grievanceCap, Math.floor((grievancePerPoint * shortfall) / 10_000));
  }
  return d < floor ? floor : d > ceiling ? ceiling : d;
}

/** Durability that settling anything on a track brings, each track once. */
function trackBonus({ issues, trackDurability }: Space, options: Uint16Array, from: number): number {
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
