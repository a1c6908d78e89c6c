import { fail, ok, type Result } from '../engine';
import { at, snap, type Agreement, type Domain, type Profile } from './model';

/**
 * A finite space of outcomes, numbered from 0 to size − 1: one option for each issue, the last issue runs fastest. It
 * says nothing of the issues but how many options each has, so that any table can be seen as one.
 */
export interface OutcomeSpace {
  readonly size: number;
  /** How many options each issue has. */
  readonly options: readonly number[];
  /** The option of an issue in an outcome. */
  option(outcome: number, issue: number): number;
}

/** More outcomes than this are not written out (two profiles then take about half a gigabyte). */
export const MOST_OUTCOMES = 20_000_000;

/** How many outcomes a domain has; exact up to 2^53. */
export const sizeOf = (domain: Domain): number => domain.issues.reduce((size, issue) => size * issue.values.length, 1);

/** The space with these numbers of options. */
export function spaceOf(options: readonly number[]): OutcomeSpace {
  const strides = options.map((_, issue) => options.slice(issue + 1).reduce((product, count) => product * count, 1));
  return {
    size: options.reduce((product, count) => product * count, 1),
    options,
    option: (outcome, issue) => Math.floor(outcome / at(strides, issue)) % at(options, issue),
  };
}

/** The space of a domain, unless it is too large to be written out (fault `domain.too-large`). */
export function spaceOfDomain(domain: Domain): Result<OutcomeSpace> {
  const size = sizeOf(domain);
  if (size > MOST_OUTCOMES) return fail('domain.too-large', domain.name, { size, most: MOST_OUTCOMES });
  return ok(spaceOf(domain.issues.map((issue) => issue.values.length)));
}

/** The utility of one outcome, given as the option of each issue. */
export function utilityOf(profile: Profile, options: ArrayLike<number>): number {
  let sum = 0;
  for (let issue = 0; issue < profile.weights.length; issue++) {
    sum += at(profile.weights, issue) * at(profile.evaluations[issue] ?? [], at(options, issue));
  }
  return snap(Math.min(1, sum));
}

/** The utilities of all outcomes of the domain's space, in the order of the space; O(size). */
export function utilitiesOf(profile: Profile): Float64Array {
  let sums: Float64Array = new Float64Array(1);
  profile.weights.forEach((weight, issue) => {
    const worths = (profile.evaluations[issue] ?? []).map((evaluation) => weight * evaluation);
    const next = new Float64Array(sums.length * worths.length);
    for (let before = 0, into = 0; before < sums.length; before++) {
      for (const worth of worths) next[into++] = at(sums, before) + worth;
    }
    sums = next;
  });
  return sums.map((sum) => snap(Math.min(1, sum)));
}

/** An outcome in words. */
export function describe(domain: Domain, space: OutcomeSpace, outcome: number): Agreement {
  return Object.fromEntries(
    domain.issues.map((issue, place) => [issue.name, issue.values[space.option(outcome, place)] ?? '']),
  );
}
