import { turnRefusal } from './legal';
import type { Fault } from './result';
import type { Hundredths, Side } from './sides';
import { questionRefusal } from './speaking';
import type { Position } from './state';
import type { About, Bargain, Claim, Clause, Condition, Threat } from './talk';
import { purseOf, refusalOfWord, toldBy, wordRefusal } from './words';

/**
 * What a side may say before its act at the table. A refusal is null where the word is allowed, and else the fault that
 * `decide` would give; its sentence stands in the catalogue under the fault's code.
 */
export interface LegalWords {
  /** Why it may say no word at all now: not its turn, no talk, or its word of this turn is said. */
  readonly none: Fault | null;
  readonly ask: (to: Side, about: About) => Fault | null;
  readonly tell: (claim: Claim) => Fault | null;
  readonly withdraw: (clause: Clause) => Fault | null;
  readonly trade: (to: Side, bargain: Bargain) => Fault | null;
  readonly warn: (unless: Condition, by: number, then: Threat) => Fault | null;
  /** Soft and hard lines of its own that it could take back. */
  readonly lines: readonly Clause[];
  /** What it can still stake on words, in hundredths of standing, 0 or more. */
  readonly purse: Hundredths;
}

/** Which words a side may say at this moment; the same for a state and for any view of it. */
export function legalWords(position: Position, side: Side): LegalWords {
  const none = turnRefusal(position, side, 'tell') ?? wordRefusal(position, side);
  const unless = (of: () => Fault | null): Fault | null => none ?? of();
  return {
    none,
    ask: (to, about) => unless(() => questionRefusal(position, side, to, about)),
    tell: (claim) => unless(() => refusalOfWord(position, { kind: 'tell', side, claim })),
    withdraw: (clause) => unless(() => refusalOfWord(position, { kind: 'withdraw', side, ...clause })),
    trade: (to, bargain) => unless(() => refusalOfWord(position, { kind: 'trade', side, to, ...bargain })),
    warn: (condition, by, then) =>
      unless(() => refusalOfWord(position, { kind: 'warn', side, unless: condition, by, then })),
    lines: toldBy(position, side).flatMap(({ claim }) =>
      'line' in claim && claim.line !== 'never' ? [{ issue: claim.issue, option: claim.option }] : [],
    ),
    purse: purseOf(position, side),
  };
}
