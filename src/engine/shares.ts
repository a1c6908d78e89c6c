import type { Hundredths, Percent } from './sides';

/**
 * Expected stakes, `stakes·d/100` by side index, split so that they still sum to zero: rounded down, what is left over to
 * the largest remainders, ties in the order of the sides.
 */
export function shareOut(stakes: readonly Hundredths[], d: Percent): Hundredths[] {
  const shares = stakes.map((stake) => Math.floor((stake * d) / 100));
  let over = 0;
  for (const share of shares) over -= share;
  if (over === 0) return shares;
  const remainder = (i: number): number => (stakes[i] ?? 0) * d - 100 * Math.floor(((stakes[i] ?? 0) * d) / 100);
  const order = stakes.map((_, i) => i).sort((a, b) => remainder(b) - remainder(a));
  for (const i of order.slice(0, over)) shares[i] = (shares[i] ?? 0) + 1;
  return shares;
}

/** What of a war to come is spared by terms that let so much of it go on and hold with a chance of d; rounded down. */
export const sparedWar = (war: Hundredths, d: Percent, goesOn: Percent): Hundredths =>
  Math.floor((war * d * (100 - goesOn)) / 10_000);

/** What a signature costs on terms that may not hold (¶23), rounded once. */
export const wordBroken = (brokenWord: Hundredths, d: Percent): Hundredths =>
  Math.round((brokenWord * (100 - d)) / 100);
