import type { Hundredths, Side } from '../../../engine';

/** One side's part of a half of the beam. `share` is its percent of that half, not rounded. */
export interface Segment {
  readonly side: Side;
  readonly value: Hundredths;
  readonly share: number;
}

/** The balance of transfers: who pays on the left, who gains on the right. Both halves weigh the same. */
export interface Beam {
  readonly pays: readonly Segment[];
  readonly gains: readonly Segment[];
  /** The weight of either half, in hundredths. */
  readonly total: Hundredths;
}

/**
 * Splits transfers (stakes plus standing, hundredths, summing to zero) into payers and gainers. The heaviest lie next
 * to the pivot, so that who paid most and who gained most face each other.
 */
export function beamOf(transfers: readonly { readonly side: Side; readonly value: Hundredths }[]): Beam {
  const total = transfers.reduce((sum, { value }) => sum + Math.max(0, value), 0);
  const segment = ({ side, value }: { side: Side; value: Hundredths }): Segment => ({
    side,
    value: Math.abs(value),
    share: total === 0 ? 0 : (Math.abs(value) * 100) / total,
  });
  const pays = transfers.filter(({ value }) => value < 0).sort((a, b) => a.value - b.value);
  const gains = transfers.filter(({ value }) => value > 0).sort((a, b) => b.value - a.value);
  return { pays: pays.map(segment), gains: gains.map(segment), total };
}
