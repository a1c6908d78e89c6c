import type { EventOf } from './event';
import { timesStanding } from './resolve';
import type { Position } from './state';

/** Standing that the end itself moves, in the order in which it is booked. */
type Reckoning = Omit<EventOf<'reckoned'>, 'kind'>;

/**
 * What the end books in standing: hands empty without terms (¶28); and each claim of progress, redeemed by terms or paid
 * for without them (¶16).
 */
export function reckonings(position: Position, signed: boolean): Reckoning[] {
  const { table, claims } = position;
  const { noTerms, claimBroken, claimRedeemed } = table.ends.ending;
  const cause = signed ? 'claim-redeemed' : 'claim-broken';
  const { standing } = signed ? claimRedeemed : claimBroken;
  const ofClaims = table.sides
    .filter((side) => claims[side] > 0)
    .map((side): Reckoning => ({ cause, side, effect: timesStanding(position, standing, claims[side]) }));
  if (signed) return ofClaims;
  return [{ cause: 'no-terms', effect: timesStanding(position, noTerms.standing, 1) }, ...ofClaims];
}
