import { dice } from './chance';
import type { Result } from '../engine';
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

/** A small domain with some profiles, drawn from a seed; few different numbers, so that there are many ties. */
export function smallDomain(sides: number, seed: number): { domain: Domain; profiles: Profile[] } {
  const draw = dice(seed);
  const options = Array.from({ length: 1 + draw(4) }, () => 1 + draw(4));
  const profile = (): Profile => {
    const parts = options.map(() => 1 + draw(9));
    const sum = parts.reduce((all, part) => all + part, 0);
    const evaluations = options.map((count) => Array.from({ length: count }, () => draw(11) / 10));
    return profileOf(
      parts.map((part) => part / sum),
      evaluations,
      draw(11) / 20,
    );
  };
  return { domain: domainOf(options), profiles: Array.from({ length: sides }, profile) };
}

/** What a test expects to succeed. */
export function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.fault.code);
  return result.value;
}
