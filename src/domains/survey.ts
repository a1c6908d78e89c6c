import { ok, type Result } from '../engine';
import { efficientOutcomes } from './additive';
import { sizeOf } from './space';
import { snap, type Domain, type Profile } from './model';
import { opposition, solutions, type Point, type Solutions } from './solutions';

/** What there is to know of a domain with the profiles of those who bargain over it. */
export interface Survey extends Solutions {
  /** Number of outcomes. */
  readonly size: number;
  /** The efficient points, the best for the first profile first. */
  readonly frontier: readonly Point[];
  readonly opposition: number;
}

/** The utilities of no agreement: the reservation values, or 0 for everybody where they are ignored. */
export const disagreementOf = (profiles: readonly Profile[], ignoreReservation = false): number[] =>
  profiles.map((profile) => (ignoreReservation ? 0 : profile.reservation));

/**
 * Surveys a domain of any size for any number of profiles, at least one. The frontier is over all outcomes (fault
 * `domain.too-many-efficient`).
 */
export function survey(domain: Domain, profiles: readonly Profile[], ignoreReservation = false): Result<Survey> {
  const efficient = efficientOutcomes(profiles, domain.name);
  if (!efficient.ok) return efficient;
  const frontier = efficient.value.map((outcome) => outcome.utilities);
  return ok({
    size: sizeOf(domain),
    frontier,
    ...solutions(frontier, disagreementOf(profiles, ignoreReservation)),
    opposition: snap(opposition(frontier)),
  });
}
