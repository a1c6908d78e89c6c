import type { Profile } from '../../domains';

/** Utilities as a file states them: u = Σ worths[issue][value], in any scale. */
interface Stated {
  readonly name: string;
  /** Weight times value, by issue and value. */
  readonly worths: readonly (readonly number[])[];
  /** What walking away is worth in the same scale; null where nothing is said, or less than any outcome. */
  readonly reservation: number | null;
  readonly discount: number | null;
}

/**
 * A profile of these utilities: the same numbers where none can be above 1, else all of them divided by one number,
 * which changes nobody's choices. Without a reservation value every outcome is better than none: it is the least
 * utility, or 0 where that is less.
 * @returns the profile, and what its utilities were divided by (1 if by nothing).
 */
export function scaled({ name, worths, reservation, discount }: Stated): { profile: Profile; over: number } {
  const reach = worths.map((ofIssue) => ofIssue.reduce((most, worth) => Math.max(most, Math.abs(worth)), 0));
  const whole = reach.reduce((sum, one) => sum + one, 0);
  const over = whole > 1 + 1e-9 ? whole : 1;
  const weights = reach.map((one) => (whole > 0 ? one / whole : 1 / reach.length));
  const least = worths.reduce((sum, ofIssue) => sum + ofIssue.reduce((a, b) => Math.min(a, b), Infinity), 0);
  const profile = {
    name,
    weights,
    evaluations: worths.map((ofIssue, i) =>
      ofIssue.map((worth) => (worth === 0 ? 0 : worth / over / (weights[i] ?? 1))),
    ),
    reservation: (reservation ?? Math.min(0, least)) / over,
    discount,
  };
  return { profile, over };
}
