import { spaceSeenBy, type Position, type SideLens, type Space } from '../engine';
import type { Pool } from './packed';

/**
 * One position and the lenses of those who look at it, made ready so that appraising a package takes a fraction of a
 * microsecond. Gains are those of `interestsGain`, unrounded.
 */
export class Scales {
  readonly space: Space;

  constructor(
    readonly position: Position,
    readonly lenses: readonly SideLens[],
  ) {
    this.space = spaceSeenBy(position, lenses);
  }

  /** Gain over walking away in hundredths: an array over the pool for each lens. */
  gains(pool: Pool): Float64Array[] {
    const { space } = this;
    const sums = this.sumUp(pool);
    return space.signatories.map((signatory) => {
      const rivalAt = signatory.relativeGains > 0 ? space.seatsAt.filter((seat) => seat !== signatory.index) : [];
      return gainsBy(space, signatory, rivalAt, pool, sums);
    });
  }

  /** What every lens needs of a package: durability, percent of the war that is spared, four stakes. */
  private sumUp(pool: Pool): Sums {
    const { space } = this;
    const { payoffs, durability, missing, warGoesOn } = space;
    const { size, issues, options } = pool;
    const plain = space.trackDurability.every((points) => points === 0);
    const sums = { d: new Float64Array(size), spared: new Float64Array(size), stakes: new Float64Array(4 * size) };
    for (let i = 0, k = 0; i < size; i++) {
      let [us, ru, ua, eu, lasting, absentees, goesOn] = [0, 0, 0, 0, space.base, 0, 100];
      for (let j = 0; j < issues; j++, k++) {
        const option = options[k] as number;
        const at = option * 4;
        us += payoffs[at] as number;
        ru += payoffs[at + 1] as number;
        ua += payoffs[at + 2] as number;
        eu += payoffs[at + 3] as number;
        lasting += durability[option] as number;
        absentees |= missing[option] as number;
        if ((warGoesOn[option] as number) < goesOn) goesOn = warGoesOn[option] as number;
      }
      if (!plain) lasting += trackBonus(space, options, i * issues);
      sums.spared[i] = 100 - goesOn;
      sums.stakes[4 * i] = us;
      sums.stakes[4 * i + 1] = ru;
      sums.stakes[4 * i + 2] = ua;
      sums.stakes[4 * i + 3] = eu;
      sums.d[i] = lastingOf(space, lasting, absentees, 100 - goesOn, us, ru, ua, eu);
    }
    return sums;
  }
}

interface Sums {
  readonly d: Float64Array;
  readonly spared: Float64Array;
  readonly stakes: Float64Array;
}

function gainsBy(
  space: Space,
  { weighted, home, relief, war, brokenWord, relativeGains }: Space['signatories'][number],
  rivalAt: readonly number[],
  { size, issues, options }: Pool,
  { d, spared, stakes }: Sums,
): Float64Array {
  const gains = new Float64Array(size);
  for (let i = 0, k = 0; i < size; i++) {
    let worth = 0;
    let cost = -relief;
    for (let j = 0; j < issues; j++, k++) {
      worth += weighted[options[k] as number] as number;
      cost += home[options[k] as number] as number;
    }
    const lasts = d[i] as number;
    const peace = spared[i] as number;
    let envied = 0;
    for (const rival of rivalAt)
      envied = Math.max(
        envied,
        lasts * (100 * (stakes[4 * i + rival] as number) + (space.war[rival] as number) * peace),
      );
    gains[i] =
      (lasts * (100 * worth + war * peace) - relativeGains * envied) / 1_000_000 -
      (cost > 0 ? cost : 0) -
      (brokenWord * (100 - lasts)) / 100;
  }
  return gains;
}

const BITS = [0, 1, 1, 2, 1, 2, 2, 3, 1, 2, 2, 3, 2, 3, 3, 4];

function lastingOf(
  { rules, countedWar }: Space,
  lasting: number,
  absentees: number,
  spared: number,
  us: number,
  ru: number,
  ua: number,
  eu: number,
): number {
  const { missingPerformer, missingPerformersCounted, grievancePerPoint, grievanceCap, floor, ceiling } = rules;
  const grievance = (stakes: number, war: number): number => {
    const shortfall = -(stakes * 100 + war * spared);
    return shortfall > 0 ? Math.min(grievanceCap, Math.floor((grievancePerPoint * shortfall) / 10_000)) : 0;
  };
  const d =
    lasting -
    missingPerformer * Math.min(missingPerformersCounted, BITS[absentees] as number) -
    grievance(us, countedWar[0] as number) -
    grievance(ru, countedWar[1] as number) -
    grievance(ua, countedWar[2] as number) -
    grievance(eu, countedWar[3] as number);
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
    bonus += trackDurability[track] as number;
  }
  return bonus;
}
