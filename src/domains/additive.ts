import { fail, ok, type Result } from '../engine';
import { frontier } from './frontier';
import { at, TOLERANCE, type Profile } from './model';
import { utilityOf } from './space';

/** An efficient outcome of a domain: the option of each issue, and its utility for each profile. */
export interface EfficientOutcome {
  readonly options: readonly number[];
  readonly utilities: readonly number[];
}

interface Partial {
  readonly before: Partial | null;
  readonly option: number;
  readonly sums: readonly number[];
}

/** Far below the tolerance of the result: what is dropped on the way must not show in the end. */
const ON_THE_WAY = 1e-12;

/** Parts that are compared at one time. */
const MOST_PARTS = 300_000;

/**
 * The efficient outcomes of linear additive profiles without writing out the space: a part of an efficient outcome is
 * itself efficient among the parts over the same issues (or the better part would make a better whole), so the frontier
 * grows issue by issue and only efficient parts are carried on. Ten billion outcomes mostly take well under a second;
 * where what one gains another always loses, nearly all are efficient, and too many are refused (fault
 * `domain.too-many-efficient`). The best for the first profile comes first.
 */
export function efficientOutcomes(profiles: readonly Profile[], place: string): Result<EfficientOutcome[]> {
  const issues = profiles[0]?.weights.length ?? 0;
  let parts: Partial[] = [{ before: null, option: -1, sums: profiles.map(() => 0) }];
  for (let issue = 0; issue < issues; issue++) {
    const size = parts.length * (profiles[0]?.evaluations[issue]?.length ?? 0);
    if (size > MOST_PARTS) return fail('domain.too-many-efficient', place, { most: MOST_PARTS });
    parts = extend(parts, profiles, issue);
  }
  const outcomes = parts.map((part) => {
    const options = optionsOf(part);
    return { options, utilities: profiles.map((profile) => utilityOf(profile, options)) };
  });
  const points = profiles.map((_, side) => outcomes.map((outcome) => at(outcome.utilities, side)));
  return ok(frontier(points, TOLERANCE).flatMap((at) => outcomes[at] ?? []));
}

function extend(parts: readonly Partial[], profiles: readonly Profile[], issue: number): Partial[] {
  const worths = profiles.map((profile) =>
    (profile.evaluations[issue] ?? []).map((evaluation) => evaluation * at(profile.weights, issue)),
  );
  const options = worths[0]?.length ?? 0;
  const longer: Partial[] = [];
  for (const before of parts) {
    for (let option = 0; option < options; option++) {
      longer.push({ before, option, sums: worths.map((worth, side) => at(before.sums, side) + at(worth, option)) });
    }
  }
  const points = profiles.map((_, side) => Float64Array.from(longer, (part) => at(part.sums, side)));
  return frontier(points, ON_THE_WAY).flatMap((place) => longer[place] ?? []);
}

function optionsOf(part: Partial): number[] {
  const options: number[] = [];
  for (let here: Partial | null = part; here?.before; here = here.before) options.push(here.option);
  return options.reverse();
}
