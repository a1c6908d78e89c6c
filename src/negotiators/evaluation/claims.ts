import type { Hundredths, Position, Side, CompiledScenario } from '../../engine';

/** Points of a scenario's vector for one side, in hundredths. */
export const pointsFor = (table: CompiledScenario, vector: readonly number[] | undefined, side: Side): Hundredths =>
  100 * (vector?.[table.sideIndex[side]] ?? 0);

/** What terms bring to a side that has claimed progress, in hundredths (¶16). */
export const redeemed = ({ table }: Position, side: Side): Hundredths =>
  pointsFor(table, table.ends.ending.claimRedeemed.standing, side);

/** What it costs a side, 0 or less, if a claim of progress is followed by nothing, in hundredths (¶16, ¶28). */
export const broken = ({ table }: Position, side: Side): Hundredths =>
  pointsFor(table, table.ends.ending.claimBroken.standing, side);

const openClaims = ({ table, claims }: Position): number => table.sides.reduce((sum, side) => sum + claims[side], 0);

/**
 * What terms bring a side in standing, beside what they say, in hundredths: claims of progress are redeemed instead of
 * broken, and nobody comes home without a result (¶16, ¶28). Negative for those who gain where others fail.
 */
export const broughtByTerms = (position: Position, side: Side): Hundredths =>
  openClaims(position) * (redeemed(position, side) - broken(position, side)) -
  pointsFor(position.table, position.table.ends.ending.noTerms.standing, side);

/** What terms cost a side in standing by the claims of others that they redeem, in hundredths, 0 or more. */
export const lostByTerms = (position: Position, side: Side): Hundredths =>
  Math.max(0, openClaims(position) * (broken(position, side) - redeemed(position, side)));
