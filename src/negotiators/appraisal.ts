import {
  audienceOfOption,
  isSeated,
  chosen,
  spaceOf,
  warToCome,
  SIDES,
  SIDE_INDEX,
  type Position,
  type Secret,
  type Side,
  type Space,
  type Terms,
} from '../engine';
import type { Pool } from './pool';

/** What a side's lens needs: its own is known to it, another's is guessed. */
export interface LensGuess {
  readonly side: Side;
  /** Percent, an entry an issue. */
  readonly salience: readonly number[];
  readonly believesWarCostPercent: number;
  readonly relativeGainsPercent: number;
  /** Hundredths, an entry an option; empty where nothing is known of red lines. */
  readonly redLines: readonly number[];
}

/**
 * The packages of a pool under one position: stakes, durability and what is spared of the war, each an array over the
 * pool. Sums are kept while payoffs and durabilities are the same arrays, since most turns change neither.
 */
export class Appraisal {
  readonly durability: Float64Array;
  private readonly spared: Float64Array;

  private constructor(
    readonly position: Position,
    readonly pool: Pool,
    private readonly sums: PoolSums,
  ) {
    this.spared = sums.spared;
    this.durability = durabilities(position, pool, sums);
  }

  /** Appraises a position; pass the last appraisal to reuse its sums. */
  static of(position: Position, pool: Pool, last?: Appraisal): Appraisal {
    const same =
      last?.pool === pool &&
      last.position.payoffs === position.payoffs &&
      last.position.durabilities === position.durabilities &&
      last.position.durabilityOfTrack === position.durabilityOfTrack;
    return new Appraisal(position, pool, same ? last.sums : sumUp(position, pool));
  }

  /** Gain over walking away by a lens, in hundredths, a package each; like `interestsGain`, unrounded. */
  gains(lens: LensGuess): Float64Array {
    const { position, pool, sums, durability, spared } = this;
    const { weighted, home } = this.lensSums(lens);
    const war = warToCome(position, lens.side) * lens.believesWarCostPercent;
    const word = isSeated(position, lens.side) ? position.table.brokenWord[lens.side] : 0;
    const relief = position.relief[lens.side];
    const rivals = position.seats.filter((side) => side !== lens.side);
    const gains = new Float64Array(pool.size);
    for (let i = 0; i < pool.size; i++) {
      const d = durability[i] ?? 0;
      const s = spared[i] ?? 0;
      let envied = 0;
      if (lens.relativeGainsPercent > 0)
        for (const rival of rivals) {
          const theirs =
            (d * (100 * (sums.stakes[i * 4 + SIDE_INDEX[rival]] ?? 0) + warToCome(position, rival) * s)) / 10_000;
          if (theirs > envied) envied = theirs;
        }
      const atHome = Math.max(0, (home[i] ?? 0) - relief);
      gains[i] =
        (d * (100 * (weighted[i] ?? 0) + war * s)) / 1_000_000 -
        atHome -
        (word * (100 - d)) / 100 -
        (lens.relativeGainsPercent * envied) / 100;
    }
    return gains;
  }

  private lensSums(lens: LensGuess): { weighted: Float64Array; home: Float64Array } {
    const { position, pool } = this;
    const { table, payoffs } = position;
    const at = SIDE_INDEX[lens.side];
    const worth = table.options.map(({ issue }, o) => (payoffs[o * 4 + at] ?? 0) * (lens.salience[issue] ?? 100));
    const secret = { redLines: lens.redLines } as Secret;
    const cost = table.options.map((_, o) => audienceOfOption(position, secret, lens.side, o));
    const weighted = new Float64Array(pool.size);
    const home = new Float64Array(pool.size);
    for (let i = 0, k = 0; i < pool.size; i++) {
      let sum = 0;
      let paid = 0;
      for (let j = 0; j < pool.issues; j++, k++) {
        const option = pool.options[k] ?? 0;
        sum += worth[option] ?? 0;
        paid += cost[option] ?? 0;
      }
      weighted[i] = sum;
      home[i] = paid;
    }
    return { weighted, home };
  }
}

interface PoolSums {
  /** Four a package. */
  readonly stakes: Float64Array;
  /** Options, tracks and missing performers together. */
  readonly lasting: Float64Array;
  /** 100 − the percent of the war that goes on. */
  readonly spared: Float64Array;
}

function sumUp(position: Position, pool: Pool): PoolSums {
  const space = spaceOf(position, {}, 'ledger');
  const sums = {
    stakes: new Float64Array(pool.size * 4),
    lasting: new Float64Array(pool.size),
    spared: new Float64Array(pool.size),
  };
  for (let i = 0; i < pool.size; i++) sumPackage(space, pool, sums, i);
  return sums;
}

function sumPackage(space: Space, pool: Pool, sums: PoolSums, i: number): void {
  let missing = 0;
  let lasting = 0;
  let goesOn = 100;
  let tracks = 0;
  for (let j = 0; j < pool.issues; j++) {
    const option = pool.options[i * pool.issues + j] ?? 0;
    const issue = space.issues[j];
    for (let side = 0; side < 4; side++)
      sums.stakes[i * 4 + side] = (sums.stakes[i * 4 + side] ?? 0) + (space.payoffs[option * 4 + side] ?? 0);
    lasting += space.durability[option] ?? 0;
    missing |= space.missing[option] ?? 0;
    goesOn = Math.min(goesOn, space.warGoesOn[option] ?? 100);
    if (issue && option !== issue.first) tracks |= 1 << issue.track;
  }
  space.trackDurability.forEach((points, track) => {
    if (tracks & (1 << track)) lasting += points;
  });
  const absentees = SIDES.filter((_, side) => missing & (1 << side)).length;
  sums.lasting[i] = lasting - space.rules.missingPerformer * Math.min(space.rules.missingPerformersCounted, absentees);
  sums.spared[i] = 100 - goesOn;
}

function durabilities(position: Position, pool: Pool, sums: PoolSums): Float64Array {
  const { base, countedWar, rules } = spaceOf(position, {}, 'ledger');
  const result = new Float64Array(pool.size);
  for (let i = 0; i < pool.size; i++) {
    let d = base + (sums.lasting[i] ?? 0);
    for (let side = 0; side < 4; side++) {
      const shortfall = -((sums.stakes[i * 4 + side] ?? 0) * 100 + (countedWar[side] ?? 0) * (sums.spared[i] ?? 0));
      if (shortfall > 0) d -= Math.min(rules.grievanceCap, Math.floor((rules.grievancePerPoint * shortfall) / 10_000));
    }
    result[i] = Math.max(rules.floor, Math.min(rules.ceiling, d));
  }
  return result;
}

/** Gain of any terms by a lens, in hundredths: what {@link Appraisal.gains} gives for a package of the pool. */
export function gainOfTerms(position: Position, lens: LensGuess, terms: Terms): number {
  const { table } = position;
  const options = Uint16Array.from(chosen(table, terms));
  const single: Pool = { size: 1, issues: table.issues.length, options };
  return Appraisal.of(position, single).gains(lens)[0] ?? 0;
}
