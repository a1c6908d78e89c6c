import { termsOf, type Side, type SideLens, type Terms } from '../../engine';
import { packageAt, type PackagePool } from './package-pool';
import type { Tally } from './tally';
import type { Appraisal, Utilities } from './utilities';
import { valueAt } from './columns';

/** A pool as one side looks at it: its own gain in each package, and what it guesses the other seats would gain. */
export interface Evaluation {
  readonly utilities: Utilities;
  readonly pool: PackagePool;
  readonly own: Float64Array;
  readonly others: readonly { readonly side: Side; readonly gains: Float64Array; readonly least: number }[];
  /** What the worst-off other seat is guessed to gain above the least for which it may sign. */
  readonly theirs: Float64Array;
}

type Gains = Pick<Evaluation, 'own' | 'theirs'>;

/** The first lens of the utilities is one's own. The pool's tally is made if it is not passed. */
export function evaluate(utilities: Utilities, pool: PackagePool, tally?: Tally): Evaluation {
  const [own = new Float64Array(pool.size), ...rest] = utilities.gains(pool, tally);
  const others = utilities.lenses.slice(1).map(({ side, minimumGain }, k) => ({
    side,
    gains: rest[k] as Float64Array,
    least: minimumGain,
  }));
  const theirs = new Float64Array(pool.size).fill(Infinity);
  for (const { gains, least } of others)
    for (let i = 0; i < pool.size; i++) theirs[i] = Math.min(valueAt(theirs, i), valueAt(gains, i) - least);
  return { utilities, pool, own, others, theirs };
}

/** What its own gain beyond what it asks for counts beside the others'. */
const CARE = 0.25;

/**
 * The package that gives the others most, as guessed, among those that give oneself at least `floor`: trade-off and
 * logrolling in one. -1 if there is none.
 */
export function bestTradeOff({ own, theirs }: Gains, floor: number): number {
  let best = -1;
  let most = -Infinity;
  for (let i = 0; i < own.length; i++) {
    if (valueAt(own, i) < floor) continue;
    const value = valueAt(theirs, i) + CARE * valueAt(own, i);
    if (value <= most) continue;
    most = value;
    best = i;
  }
  return best;
}

/** A guessed surplus of `certain` hundredths makes a signature certain, a shortfall of `hopeless` rules it out. */
const CERTAIN = 350;
const HOPELESS = 150;

function chanceOfAll({ others }: Evaluation, i: number): number {
  let chance = 1;
  for (const { gains, least } of others) chance *= chanceOf(valueAt(gains, i) - least);
  return chance;
}

const chanceOf = (surplus: number): number => Math.max(0, Math.min(1, (surplus + HOPELESS) / (CERTAIN + HOPELESS)));

/**
 * The package that promises most, among those that give oneself at least `floor`: the own gain above the `least`, times
 * the chance that all others sign, as guessed (after Nash 1950). -1 if there is none.
 */
export function bestBargain(evaluation: Evaluation, floor: number, least: number): number {
  const { own, theirs } = evaluation;
  let best = -1;
  let most = -Infinity;
  for (let i = 0; i < own.length; i++) {
    const gain = valueAt(own, i);
    if (gain < floor) continue;
    const chance = chanceOfAll(evaluation, i);
    const value = chance > 0 ? chance * (gain - least + 50) : valueAt(theirs, i) - 1_000_000;
    if (value > most) {
      most = value;
      best = i;
    }
  }
  return best;
}

/** The package that gives oneself most. */
export function bestOwn({ own }: Evaluation): number {
  let best = 0;
  for (let i = 1; i < own.length; i++) if (valueAt(own, i) > valueAt(own, best)) best = i;
  return best;
}

/** What one could still hope for: the best own gain among packages that leave the others no more than `short` of signing, as guessed. */
export function prospects({ own, theirs }: Evaluation, short = 0): number {
  let best = 0;
  for (let i = 0; i < own.length; i++)
    if (valueAt(own, i) > best && valueAt(theirs, i) >= -short) best = valueAt(own, i);
  return best;
}

/** What terms may bring, in hundredths: the best own gain, each as likely as all the others sign it. */
export function expected(evaluation: Evaluation): number {
  const { own } = evaluation;
  let best = 0;
  for (let i = 0; i < own.length; i++)
    if (valueAt(own, i) > best) best = Math.max(best, valueAt(own, i) * chanceOfAll(evaluation, i));
  return best;
}

/** The same, looked into no further than it needs: a package that cannot bring more than the best so far is left. */
export function expectedIn({ lenses }: Utilities, appraisal: Appraisal, size: number): number {
  let best = 0;
  for (let i = 0; i < size; i++) {
    const own = appraisal.gain(0, i);
    if (own <= best) continue;
    let chance = 1;
    for (let k = 1; k < lenses.length && own * chance > best; k++)
      chance *= chanceOf(appraisal.gain(k, i) - (lenses[k] as SideLens).minimumGain);
    best = Math.max(best, own * chance);
  }
  return best;
}

/** The package by which terms may bring most. */
export function hoped(evaluation: Evaluation): number {
  const { own } = evaluation;
  let [at, best] = [0, -Infinity];
  for (let i = 0; i < own.length; i++) {
    const worth = valueAt(own, i) * chanceOfAll(evaluation, i);
    if (worth > best) [at, best] = [i, worth];
  }
  return at;
}

/** The `most` packages that come nearest to suiting everybody, as far as one can guess. */
export function live({ own, theirs }: Evaluation, most: number): number[] {
  const worst = own.map((gain, i) => Math.min(gain, valueAt(theirs, i)));
  return Array.from(own.keys())
    .sort((a, b) => valueAt(worst, b) - valueAt(worst, a))
    .slice(0, most);
}

export const packageTerms = ({ utilities, pool }: Evaluation, i: number): Terms =>
  termsOf(utilities.position.table, [...packageAt(pool, i)]);
