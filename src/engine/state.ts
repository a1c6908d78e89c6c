import type { Rng } from './rng';
import type { BySide, Hundredths, Percent, Side } from './sides';
import type { CompiledScenario } from './compiled-scenario';
import type { ResolvedEffect } from './effect';
import type { Talk } from './talk';

/** One option for each settled issue, by id; an issue left out is open. At least one is settled in any draft. */
export type Terms = Readonly<Record<string, string>>;

/** A draft that lies on the table, seen by all. Each seat keeps one. */
export interface Draft {
  /** 1, 2, 3… in the order of tabling, over all seats. */
  readonly number: number;
  readonly by: Side;
  readonly terms: Terms;
  readonly round: number;
  /** The number of the draft that it answers: that paper with some clauses changed. */
  readonly base?: number;
  /** In the order of signing; the author's signature is on it from the start. */
  readonly signatures: readonly Side[];
}

/** A back-channel draft: known to its two ends, unless it leaks. */
export interface Whisper {
  /**
   * With its sender it names the whisper. Under `settings.numbering: 'round'` it is the round of sending, in which a
   * side whispers once at most; in older games whispers were counted over all sides: 1, 2, 3…
   */
  readonly number: number;
  readonly from: Side;
  readonly to: Side;
  readonly terms: Terms;
  readonly round: number;
  readonly leaked: boolean;
  readonly answer: 'waiting' | 'accepted' | 'declined' | 'lapsed';
}

export interface Account {
  readonly stakes: Hundredths;
  readonly standing: Hundredths;
  readonly costs: Hundredths;
}

/** What a side keeps to itself: red lines, and the lens by which it decides. */
export interface Secret {
  /** Audience cost of signing an option, one entry an option, in hundredths. */
  readonly redLines: readonly Hundredths[];
  /** Salience in percent, one entry an issue. */
  readonly salience: readonly Percent[];
  readonly believesWarCostPercent: Percent;
  readonly relativeGainsPercent: Percent;
  readonly minimumGain: Hundredths;
}

export type Phase = 'opening' | 'table' | 'closing' | 'over';

export type VerdictKind =
  'turning-point' | 'fragile-compromise' | 'missed-opportunity' | 'diplomatic-performance' | 'breakdown';

/** Everything that all may see, and that every formula of the ledger needs. States and views both are positions. */
export interface Position {
  readonly table: CompiledScenario;
  readonly settings: Settings;
  readonly seats: readonly Side[];
  readonly phase: Phase;
  /** 1..rounds while the table sits. */
  readonly round: number;
  /** Who speaks first in every round; absent before the opening. */
  readonly opener?: Side;
  /** Rounds whose part of the war has been booked: `round − 1` while the table sits. */
  readonly booked: number;
  /** Whose turn it is; null before the opening and after the end. */
  readonly turn: Side | null;
  /** Who still speaks in this round (or votes on this draft), the present turn first. */
  readonly queue: readonly Side[];
  /** What the side whose turn it is has used up. */
  readonly away: boolean;
  readonly accounts: BySide<Account>;
  readonly meters: Readonly<Record<string, number>>;
  /** Hundredths added by moves to the full-horizon war cost. */
  readonly war: BySide<Hundredths>;
  readonly relief: BySide<Hundredths>;
  readonly legitimacy: number;
  /** Present payoffs, one entry a side for each option, in hundredths. */
  readonly payoffs: readonly Hundredths[];
  /** Present durability, one entry an option. */
  readonly durabilities: readonly number[];
  readonly durabilityOfAll: number;
  readonly durabilityOfTrack: Readonly<Record<string, number>>;
  /** Public pledges, one entry a side for each option, in hundredths; may be negative (a condition dropped). */
  readonly pledges: readonly Hundredths[];
  readonly drafts: readonly Draft[];
  /** Number of the last draft tabled. */
  readonly drafted: number;
  /** How many whispers there were, as far as the viewer knows. */
  readonly whispered: number;
  readonly deadline: { readonly by: Side; readonly against: Side; readonly roundsLeft: number } | null;
  readonly uses: Readonly<Record<string, number>>;
  /** The move each side made in its last turn, if any. */
  readonly lastMove: BySide<string | null>;
  /** The last round in which each side escalated; 0 for never. */
  readonly escalated: BySide<number>;
  /** Claims of progress not yet redeemed. */
  readonly claims: BySide<number>;
  /** Events of the world that have happened, by id, and how often. */
  readonly happened: Readonly<Record<string, number>>;
  readonly injects: readonly string[];
  /** In the closing: the drafts still to be voted on, the present one first. */
  readonly votes: readonly number[];
  readonly walkedOut: Side | null;
  /** What was said; absent before the first word. */
  readonly talk?: Talk;
  readonly outcome: Outcome | null;
}

export interface Settings {
  readonly rounds: number;
  readonly leaks: boolean;
  readonly events: boolean;
  readonly absentMoves: boolean;
  /** The seat that speaks first; drawn if absent. */
  readonly opener?: Side;
  /**
   * How whispers are numbered: `round` by the round in which they were sent, which tells nobody anything. Absent in
   * games from before there was a choice: there a leaked whisper's number told how many others had been sent.
   */
  readonly numbering?: 'round';
  /** Whether the delegations may talk: ask, tell, offer, warn, answer and remark. Absent in games without talk. */
  readonly talk?: true;
  /** Set where nobody may send a back-channel draft. Absent in games with a back channel. */
  readonly backChannel?: false;
  /** Set where what crossing a red line costs is drawn as well. Absent where it is the sheet's, the same in every game. */
  readonly drawnLines?: true;
}

/** The whole state of a game. Plain JSON; `table` is shared and left out of hashes. */
export interface State extends Position {
  readonly secrets: BySide<Secret>;
  readonly whispers: readonly Whisper[];
  /** State of the seeded generator of what falls for all to see. */
  readonly rng: Rng;
}

/** What one seat may see: public matters, its own secret, its own whispers and those that leaked. */
export interface View extends Position {
  /** Whose view it is; `all` is the onlooker after the end, and the debrief. */
  readonly viewer: Side | 'all';
  /** The secrets it may see: one, or every side's for `all`. */
  readonly secrets: Partial<BySide<Secret>>;
  readonly whispers: readonly Whisper[];
}

export interface Settlement {
  readonly durability: Percent;
  readonly lines: BySide<{
    /** stakes·d/100, rounded. */
    readonly stakes: Hundredths;
    /** War still to come. */
    readonly war: Hundredths;
    readonly audience: Hundredths;
    readonly brokenWord: Hundredths;
  }>;
}

export interface Outcome {
  readonly kind: 'signed' | 'no-terms' | 'walk-out';
  readonly terms: Terms | null;
  readonly draft: number | null;
  readonly settlement: Settlement;
  readonly verdict: Verdict;
  /** Only for signed terms: what was drawn, for the story; it changes no score. */
  readonly aftermath: 'holds' | 'frays' | 'breaks' | null;
}

export interface Verdict {
  readonly kind: VerdictKind;
  readonly reasons: readonly Reason[];
}

/** One reason of a verdict, in numbers; the catalogue has a sentence for each code. */
export interface Reason {
  readonly code:
    | 'signed-by'
    | 'durability'
    | 'no-signature'
    | 'window-open'
    | 'window-shut'
    | 'walked-out'
    | 'war-hotter'
    | 'standing-moved'
    | 'costs-booked';
  readonly values: Readonly<Record<string, string | number>>;
}

export type { ResolvedEffect };
