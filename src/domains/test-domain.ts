import * as fc from 'fast-check';
import type { Domain, Profile } from './model';

/** A domain with these numbers of options and profiles with these weights and evaluations, for tests. */
export function domainOf(options: readonly number[]): Domain {
  const issues = options.map((count, issue) => ({
    name: `i${String(issue)}`,
    kind: 'discrete' as const,
    values: Array.from({ length: count }, (_, value) => `v${String(value)}`),
  }));
  return { name: 'test', issues };
}

export const profileOf = (
  weights: readonly number[],
  evaluations: readonly (readonly number[])[],
  reservation = 0,
): Profile => ({ name: 'test', weights, evaluations, reservation, discount: null });

const tenth = fc.integer({ min: 0, max: 10 }).map((tenths) => tenths / 10);

/** A small random domain with some profiles; few different numbers, so that there are many ties. */
export const smallDomains = (sides: number): fc.Arbitrary<{ domain: Domain; profiles: Profile[] }> =>
  fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 4 }).chain((options) => {
    const evaluations = fc.tuple(...options.map((count) => fc.array(tenth, { minLength: count, maxLength: count })));
    const weights = fc
      .array(fc.integer({ min: 1, max: 9 }), { minLength: options.length, maxLength: options.length })
      .map((parts) => parts.map((part) => part / parts.reduce((sum, one) => sum + one, 0)));
    const profile = fc
      .record({ weights, evaluations, reservation: tenth.map((value) => value / 2) })
      .map((drawn) => profileOf(drawn.weights, drawn.evaluations, drawn.reservation));
    return fc
      .array(profile, { minLength: sides, maxLength: sides })
      .map((profiles) => ({ domain: domainOf(options), profiles }));
  });
