import type { Hundredths } from '../../../engine';
import type { Key, Values } from '../../../text';
import type { Worth } from '../worth/worth';

/** Terms that hold with less than this many in 100 are worth a warning. */
const FRAGILE = 40;

/** A sentence of the tutor: its key, and its values. */
export interface Remark {
  readonly key: Key;
  readonly values: Values;
}

/**
 * The tutor's remark on terms, by what they are worth in the lens looked through and the least gain that counts in it:
 * the first that applies, from what speaks against them to what speaks for them.
 */
export function remarkOn(
  { gain, home, durability }: Pick<Worth, 'gain' | 'home' | 'durability'>,
  least: Hundredths,
): Remark {
  if (gain < 0) return { key: 'play.tutor-below', values: { gain } };
  if (gain < least) return { key: 'play.tutor-minimum', values: { gain, least } };
  if (gain === 0) return { key: 'play.tutor-even', values: {} };
  if (home >= gain)
    return { key: 'play.tutor-home', values: { gain, n: home / 100, same: home === gain ? 'yes' : 'no' } };
  if (durability < FRAGILE) return { key: 'play.tutor-fragile', values: { d: durability } };
  return { key: 'play.tutor-above', values: { gain } };
}
