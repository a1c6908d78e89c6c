/** What an issue can be settled on: a name, or a number for integer and real issues. */
export type IssueValue = string | number;

/**
 * An issue of the field's domains. An integer issue lists every value between its bounds, a real one the levels into
 * which its reader cut it: from here on every issue has a finite list of values.
 */
export interface DomainIssue {
  readonly name: string;
  readonly kind: 'discrete' | 'integer' | 'real';
  readonly values: readonly IssueValue[];
}

/** A negotiation domain: what is bargained over, without anybody's interests. */
export interface Domain {
  readonly name: string;
  readonly issues: readonly DomainIssue[];
}

/**
 * One side's linear additive utilities over a domain, normalised: u(outcome) = Σ weights[i] · evaluations[i][value],
 * at most 1. These are the field's own numbers (floating point), not the integers of the game's ledger.
 */
export interface Profile {
  readonly name: string;
  /** By issue, in the domain's order; they sum to 1. */
  readonly weights: readonly number[];
  /** By issue and value, in the domain's order; at most 1. */
  readonly evaluations: readonly (readonly number[])[];
  /** Utility of walking away. */
  readonly reservation: number;
  /** Between 0 and 1; null when time costs nothing. */
  readonly discount: number | null;
}

/** An outcome in words: the value of each issue by the issue's name. */
export type Agreement = Readonly<Record<string, IssueValue>>;

/** Two utilities nearer than this are the same. */
export const TOLERANCE = 1e-9;

/**
 * Rounds to twelve decimals, so that utilities which are equal but were added up in another order compare as equal,
 * and ties are decided by the order of the outcomes and not by the last bit.
 */
export const snap = (utility: number): number => Math.round(utility * 1e12) / 1e12;

/** An element of a list of numbers at an index that is known to be inside it. */
export const at = (values: ArrayLike<number>, index: number): number => values[index] ?? Number.NaN;
