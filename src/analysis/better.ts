import {
  durability,
  isSeated,
  type BySide,
  type Hundredths,
  type Lens,
  type Percent,
  type State,
  type Terms,
} from '../engine';
import { placeOf } from './cloud';
import type { RoundState, WindowPoint } from './rounds';
import { solve, type Solution } from './solutions';

/** One clause of an amended draft; null is left open. */
export interface Change {
  readonly issue: string;
  readonly from: string | null;
  readonly to: string | null;
}

/** A package that was inside the window, written as an amendment of a draft that lay on the table. */
export interface Better {
  /** Which window it was found in: by each seat's own interests, or, if that was shut throughout, by the ledger alone. */
  readonly lens: Lens;
  /** Rounds finished when it would have suited; the number of the last one for the end. */
  readonly round: number;
  readonly atEnd: boolean;
  /** Whether it leaves no absent side worse off either. */
  readonly suitsAbsent: boolean;
  readonly terms: Terms;
  readonly durability: Percent;
  readonly ledger: BySide<Hundredths>;
  readonly interests: BySide<Hundredths>;
  /** The draft it amends: the last on the table then, or the signed one. */
  readonly base: { readonly number: number; readonly terms: Terms; readonly durability: Percent } | null;
  readonly baseLedger: BySide<Hundredths> | null;
  readonly changes: readonly Change[];
}

/** Why no package is shown: the signed terms suited every side already, or nothing ever would have. */
export type BetterResult =
  { readonly kind: 'found'; readonly better: Better } | { readonly kind: 'signed-suits' } | { readonly kind: 'none' };

/**
 * The package to print beside the verdict: as things stood at the end if the window was open, else as they stood after
 * the last round in which it was, first by the seats' own interests, then by the ledger. Among packages that suit all
 * sides the one with the fewest changes to the draft on the table. `windows[n]` is the count of `rounds[n]`.
 */
export function betterPackage(rounds: readonly RoundState[], windows: readonly WindowPoint[]): BetterResult {
  const end = rounds.findLast((round) => round.end);
  const outcome = end?.state.outcome;
  if (end && outcome?.terms && suitsEverybody(end.state, outcome.terms)) return { kind: 'signed-suits' };
  for (const lens of ['interests', 'ledger'] as const) {
    const found = rounds.findLast((_, n) => (windows[n]?.[lens] ?? 0) > 0);
    if (!found) continue;
    const base = baseOf(rounds, found);
    const solutions = solve(found.state, lens, base?.terms);
    const solution = solutions.nearestForAll ?? solutions.nearest;
    if (solution) return { kind: 'found', better: told(found, lens, base, solution, solutions.suitingAll > 0) };
  }
  return { kind: 'none' };
}

/** Every seat has its least gain by its own interests, and no absent side is worse off. */
function suitsEverybody(state: State, terms: Terms): boolean {
  const gains = placeOf(state, 'interests', terms);
  return state.table.sides.every(
    (side) => gains[side] >= (isSeated(state, side) ? state.secrets[side].minimumGain : 0),
  );
}

function baseOf(rounds: readonly RoundState[], { state }: RoundState): Better['base'] {
  const { outcome } = rounds.at(-1)?.state ?? state;
  if (outcome?.terms && outcome.draft !== null)
    return { number: outcome.draft, terms: outcome.terms, durability: durability(state, outcome.terms) };
  const last = state.drafts.reduce<State['drafts'][number] | null>(
    (latest, draft) => (latest && latest.number > draft.number ? latest : draft),
    null,
  );
  return last && { number: last.number, terms: last.terms, durability: durability(state, last.terms) };
}

function told(at: RoundState, lens: Lens, base: Better['base'], solution: Solution, suitsAbsent: boolean): Better {
  const { state } = at;
  return {
    lens,
    round: at.round,
    atEnd: at.end,
    suitsAbsent,
    terms: solution.terms,
    durability: solution.durability,
    ledger: placeOf(state, 'ledger', solution.terms),
    interests: placeOf(state, 'interests', solution.terms),
    base,
    baseLedger: base && placeOf(state, 'ledger', base.terms),
    changes: changesOf(state, base?.terms ?? {}, solution.terms),
  };
}

/** The clauses in which two packages differ, in the order of the issues. */
export const changesOf = (state: Pick<State, 'table'>, from: Terms, to: Terms): Change[] =>
  state.table.issues.flatMap(({ id }) =>
    from[id] === to[id] ? [] : [{ issue: id, from: from[id] ?? null, to: to[id] ?? null }],
  );
