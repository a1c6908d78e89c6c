import { SIDES, SIDE_INDEX, type Hundredths, type Position, type Side } from '../engine';

const pointsFor = (vector: readonly number[] | undefined, side: Side): Hundredths =>
  100 * (vector?.[SIDE_INDEX[side]] ?? 0);

/** What terms bring to a side that has claimed progress, in hundredths (¶16). */
export const redeemed = ({ table }: Position, side: Side): Hundredths =>
  pointsFor(table.ends.ending.claimRedeemed.standing, side);

/** What it costs a side, 0 or less, if a claim of progress is followed by nothing, in hundredths (¶16, ¶28). */
export const broken = ({ table }: Position, side: Side): Hundredths =>
  pointsFor(table.ends.ending.claimBroken.standing, side);

/**
 * What terms cost a side in standing, beside what they say, in hundredths, 0 or more: who gains when a claim of progress
 * comes to nothing loses that by terms which redeem it.
 */
export function lostByTerms(position: Position, side: Side): Hundredths {
  const open = SIDES.reduce((sum, claimant) => sum + position.claims[claimant], 0);
  return Math.max(0, open * (broken(position, side) - redeemed(position, side)));
}
