import { termsOf, type Position, type Side, type Terms } from '../engine';
import { Appraisal, type LensGuess } from './appraisal';
import { packageAt, type Pool } from './packed';

/** The pool as one side looks at it: its own gain in each package, and what it guesses the other seats would gain. */
export interface Outlook {
  readonly appraisal: Appraisal;
  readonly own: Float64Array;
  readonly others: readonly { readonly side: Side; readonly gains: Float64Array; readonly least: number }[];
}

export function lookOut(
  position: Position,
  pool: Pool,
  own: LensGuess,
  others: readonly LensGuess[],
  last?: Appraisal,
): Outlook {
  const appraisal = Appraisal.of(position, pool, last);
  return {
    appraisal,
    own: appraisal.gains(own),
    others: others.map((lens) => ({ side: lens.side, gains: appraisal.gains(lens), least: lens.least })),
  };
}

/** What the worst-off other seat is guessed to gain by package `i` above the least for which it may sign. */
export function leastOfOthers({ others }: Outlook, i: number): number {
  let least = Infinity;
  for (const other of others) least = Math.min(least, (other.gains[i] as number) - other.least);
  return least;
}

/**
 * The package that gives the others most, as guessed, among those that give oneself at least `floor`: trade-off and
 * logrolling in one. -1 if there is none.
 */
export function bestTradeOff(outlook: Outlook, floor: number): number {
  let best = -1;
  let most = -Infinity;
  for (let i = 0; i < outlook.own.length; i++) {
    if ((outlook.own[i] as number) < floor) continue;
    const theirs = leastOfOthers(outlook, i);
    if (theirs > most) {
      most = theirs;
      best = i;
    }
  }
  return best;
}

/** A guessed surplus of `certain` hundredths makes a signature certain, a shortfall of `hopeless` rules it out. */
const CERTAIN = 350;
const HOPELESS = 150;

function chanceOfAll({ others }: Outlook, i: number): number {
  let chance = 1;
  for (const { gains, least } of others)
    chance *= Math.max(0, Math.min(1, ((gains[i] as number) - least + HOPELESS) / (CERTAIN + HOPELESS)));
  return chance;
}

/**
 * The package that promises most, among those that give oneself at least `floor`: the own gain above the `least`, times
 * the chance that all others sign, as guessed (after Nash 1950). -1 if there is none.
 */
export function bestBargain(outlook: Outlook, floor: number, least: number): number {
  let best = -1;
  let most = -Infinity;
  for (let i = 0; i < outlook.own.length; i++) {
    const own = outlook.own[i] as number;
    if (own < floor) continue;
    const chance = chanceOfAll(outlook, i);
    const value = chance > 0 ? chance * (own - least + 50) : leastOfOthers(outlook, i) - 1_000_000;
    if (value > most) {
      most = value;
      best = i;
    }
  }
  return best;
}

/** The package that gives oneself most. */
export function bestOwn({ own }: Outlook): number {
  let best = 0;
  for (let i = 1; i < own.length; i++) if ((own[i] as number) > (own[best] as number)) best = i;
  return best;
}

/** What one could still hope for: the best own gain among packages that the others are guessed to sign. */
export function prospects(outlook: Outlook): number {
  let best = 0;
  for (let i = 0; i < outlook.own.length; i++) {
    const own = outlook.own[i] as number;
    if (own > best && leastOfOthers(outlook, i) >= 0) best = own;
  }
  return best;
}

/** The `most` packages that come nearest to suiting everybody, as far as one can guess. */
export function live(outlook: Outlook, most: number): number[] {
  const worst = (i: number): number => Math.min(outlook.own[i] as number, leastOfOthers(outlook, i));
  const scored = Array.from(outlook.own, (_, i) => ({ i, worst: worst(i) }));
  return scored
    .sort((a, b) => b.worst - a.worst)
    .slice(0, most)
    .map(({ i }) => i);
}

export const packageTerms = ({ appraisal }: Outlook, i: number): Terms =>
  termsOf(appraisal.position.table, [...packageAt(appraisal.pool, i)]);
