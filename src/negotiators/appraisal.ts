import {
  absentBits,
  audienceOfOption,
  countedWar,
  durabilityBase,
  isSeated,
  optionDurability,
  sidesOf,
  warToCome,
  SIDES,
  SIDE_INDEX,
  type Position,
  type Side,
  type Table,
} from '../engine';
import { packageAt, type Pool } from './packed';

/** What a side's lens needs: its own is known to it, another's is guessed. */
export interface LensGuess {
  readonly side: Side;
  /** Percent, an entry an issue. */
  readonly salience: readonly number[];
  readonly believesWarCostPercent: number;
  readonly relativeGainsPercent: number;
  /** Hundredths, an entry an option; empty where nothing is known of red lines. */
  readonly redLines: readonly number[];
  /** The least gain for which it signs, in hundredths. */
  readonly least: number;
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
    const rivals = lens.relativeGainsPercent > 0 ? position.seats.filter((side) => side !== lens.side) : [];
    const rivalAt = rivals.map((side) => SIDE_INDEX[side]);
    const rivalWar = rivals.map((side) => warToCome(position, side));
    const gains = new Float64Array(pool.size);
    for (let i = 0; i < pool.size; i++) {
      const d = durability[i] as number;
      const s = spared[i] as number;
      let envied = 0;
      for (let r = 0; r < rivalAt.length; r++) {
        const stakes = sums.stakes[i * 4 + (rivalAt[r] as number)] as number;
        envied = Math.max(envied, (d * (100 * stakes + (rivalWar[r] as number) * s)) / 10_000);
      }
      const atHome = Math.max(0, (home[i] as number) - relief);
      gains[i] =
        (d * (100 * (weighted[i] as number) + war * s)) / 1_000_000 -
        atHome -
        (word * (100 - d)) / 100 -
        (lens.relativeGainsPercent * envied) / 100;
    }
    return gains;
  }

  /** Kept for as long as the arrays they are made of, since most turns change neither payoffs nor pledges. */
  private lensSums(lens: LensGuess): LensSums {
    const { position, sums } = this;
    const known = sums.lenses.get(lens.salience);
    if (known?.pledges === position.pledges) return known;
    const { table, payoffs } = position;
    const at = SIDE_INDEX[lens.side];
    const worth = table.options.map(({ issue }, o) => (payoffs[o * 4 + at] ?? 0) * (lens.salience[issue] ?? 100));
    const secret = { redLines: lens.redLines };
    const cost = table.options.map((_, o) => audienceOfOption(position, secret, lens.side, o));
    const made = {
      pledges: position.pledges,
      weighted: known?.weighted ?? this.total(worth),
      home: this.total(cost),
    };
    sums.lenses.set(lens.salience, made);
    return made;
  }

  private total(byOption: readonly number[]): Float64Array {
    const { size, issues, options } = this.pool;
    const total = new Float64Array(size);
    for (let i = 0, k = 0; i < size; i++) {
      let sum = 0;
      for (let j = 0; j < issues; j++, k++) sum += byOption[options[k] as number] as number;
      total[i] = sum;
    }
    return total;
  }
}

interface LensSums {
  readonly pledges: readonly number[];
  readonly weighted: Float64Array;
  readonly home: Float64Array;
}

interface PoolSums {
  /** Four a package. */
  readonly stakes: Float64Array;
  /** Options, tracks and missing performers together. */
  readonly lasting: Float64Array;
  /** 100 − the percent of the war that goes on. */
  readonly spared: Float64Array;
  /** What a lens makes of the packages, by its salience. */
  readonly lenses: WeakMap<readonly number[], LensSums>;
}

function sumUp(position: Position, pool: Pool): PoolSums {
  const { table, payoffs } = position;
  const { size, issues } = pool;
  const absent = absentBits(position);
  const lastingOf = table.options.map((_, option) => optionDurability(position, option, absent));
  const bonusOf = table.issues.map(({ track }) => position.durabilityOfTrack[track] ?? 0);
  const plain = bonusOf.every((bonus) => bonus === 0);
  const sums = {
    stakes: new Float64Array(size * 4),
    lasting: new Float64Array(size),
    spared: new Float64Array(size),
    lenses: new WeakMap<readonly number[], LensSums>(),
  };
  for (let i = 0; i < size; i++) {
    let missing = 0;
    let lasting = 0;
    let goesOn = 100;
    for (let j = 0; j < issues; j++) {
      const at = pool.options[i * issues + j] as number;
      const option = table.options[at] as Table['options'][number];
      for (let side = 0; side < 4; side++)
        sums.stakes[i * 4 + side] = (sums.stakes[i * 4 + side] as number) + (payoffs[at * 4 + side] as number);
      lasting += lastingOf[at] as number;
      missing |= option.performers & absent;
      goesOn = Math.min(goesOn, option.warGoesOn);
    }
    const { missingPerformer, missingPerformersCounted } = table.durability;
    const absentees = Math.min(missingPerformersCounted, sidesOf(missing).length);
    const bonus = plain ? 0 : trackBonus(table, packageAt(pool, i), bonusOf);
    sums.lasting[i] = lasting + bonus - missingPerformer * absentees;
    sums.spared[i] = 100 - goesOn;
  }
  return sums;
}

/** Durability that settling anything on a track brings, each track once. */
function trackBonus(table: Table, options: Uint16Array, bonusOf: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < options.length; i++) {
    const { track } = table.issues[i] as Table['issues'][number];
    if (bonusOf[i] === 0 || options[i] === table.issues[i]?.first) continue;
    const before = table.issues.findIndex((issue, j) => issue.track === track && options[j] !== issue.first);
    if (before === i) sum += bonusOf[i] as number;
  }
  return sum;
}

function durabilities(position: Position, pool: Pool, sums: PoolSums): Float64Array {
  const rules = position.table.durability;
  const base = durabilityBase(position);
  const war = SIDES.map((side) => countedWar(position, side));
  const result = new Float64Array(pool.size);
  for (let i = 0; i < pool.size; i++) {
    let d = base + (sums.lasting[i] as number);
    for (let side = 0; side < 4; side++) {
      const spared = (war[side] as number) * (sums.spared[i] as number);
      const shortfall = -((sums.stakes[i * 4 + side] as number) * 100 + spared);
      if (shortfall > 0) d -= Math.min(rules.grievanceCap, Math.floor((rules.grievancePerPoint * shortfall) / 10_000));
    }
    result[i] = Math.max(rules.floor, Math.min(rules.ceiling, d));
  }
  return result;
}
