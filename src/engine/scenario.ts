import type { SideSheet } from './sheet';
import type { Instrument, RoomSpec, SurfaceSpec } from './setting';
import { isSideId, type BySide, type Percent, type Side } from './sides';

/**
 * A scenario as programs hold it, whatever format its file has. Numbers are in points (at most two decimals) unless a
 * name says otherwise. `src/scenarios` reads it from a file and writes it back; `compile` turns it into the engine's
 * {@link CompiledScenario}.
 */
export interface Scenario<V = Vector> {
  readonly $schema?: string;
  /** The format of the file that it was read from, in which logs carry it. */
  readonly format: 1 | 2;
  readonly id: string;
  readonly version: number;
  /** BCP 47 tag of the language the texts are written in. */
  readonly language: string;
  readonly title: string;
  /** One line for the gallery. */
  readonly tagline: string;
  readonly summary: string;
  /** Playing time alone, in minutes. */
  readonly minutes: number;
  readonly place: string;
  /** ISO date of the day the table opens. */
  readonly date: string;
  /** Which of the drawn gallery pictures stands for it. */
  readonly picture: string;
  readonly article: { readonly title: string; readonly publication: string; readonly date: string };
  /** The general briefing, for every seat and for onlookers. */
  readonly briefing: readonly Cited[];
  readonly rounds: { readonly default: number; readonly choices: readonly number[] };
  readonly seats: { readonly default: readonly Side[]; readonly choices: readonly (readonly Side[])[] };
  /** Every side, in the order in which all vectors are written. */
  readonly sides: BySide<SideSheet>;
  /** What lies on the table; without it, a plain one. */
  readonly surface?: SurfaceSpec;
  readonly room?: RoomSpec;
  readonly tracks: readonly Track[];
  readonly issues: readonly Issue<V>[];
  /** Options that contradict each other: no terms hold both of a pair. */
  readonly excluded?: readonly ExcludedTerms[];
  /** Whose fault it is when goodwill wears out; absent where it is nobody's. */
  readonly frustration?: FrustrationSpec<V>;
  /** Whether relative gains are weighed against those of sides without a chair, too (Grieco 1988). */
  readonly enviesAbsent?: boolean;
  readonly meters: readonly MeterSpec[];
  readonly war: WarSpec<V>;
  readonly durability: DurabilitySpec<V>;
  /** What a signature loses if the terms do not hold, in points (¶23). */
  readonly brokenWord: V;
  readonly moves: readonly MoveSpec<V>[];
  readonly events: readonly EventSpec<V>[];
  /** Things a teacher may drop in between two rounds. */
  readonly injects: readonly InjectSpec<V>[];
  readonly backChannel: { readonly leakPercent: Percent; readonly leaked: Effect<V>; readonly why: Cited };
  readonly deadline: { readonly war: V; readonly lapse: Effect<V>; readonly why: Cited };
  readonly walkout: {
    /** Points of standing lost by the side that walks out, split among those who stayed: with two seats, with more. */
    readonly standing: { readonly two: number; readonly more: number };
    readonly effect: Partial<BySide<Effect<V>>>;
    readonly why: Cited;
  };
  /** What words cost that are not kept; without it, as {@link TALK_COSTS} has it. */
  readonly talk?: TalkSpec;
  readonly opening: { readonly effect: Effect<V>; readonly why: Cited };
  readonly ending: {
    readonly noTerms: { readonly standing: V; readonly why: Cited };
    readonly claimBroken: { readonly standing: V; readonly why: Cited };
    readonly claimRedeemed: { readonly standing: V; readonly why: Cited };
  };
  /** Durability from which a signed deal is a turning point. */
  readonly turningPointAt: Percent;
  /** Half-width of the uniform draw by which a game's delegations differ from the sheet. */
  readonly spread: {
    readonly believesWarCostPercent: number;
    readonly relativeGainsPercent: number;
    readonly minimumGain: number;
    readonly saliencePercent: number;
  };
  /** Bands in percent, by side and issue; only in a log for one seat, which has no other sheets to take them from. */
  readonly guessedSalience?: BySide<Readonly<Record<string, readonly [Percent, Percent]>>>;
  /** What the article says came of it, for the debrief. */
  readonly history: readonly HistoryLine[];
}

/** Points by side, in the scenario's order of sides; what is missing is 0. */
export type Vector = readonly number[];

/** The sides of a scenario in its order. Ids begin with a letter, so that objects keep it. */
export const sidesOf = ({ sides }: { readonly sides: BySide<unknown> }): readonly Side[] =>
  Object.keys(sides).filter(isSideId);

/** A paraphrased sentence and where it comes from: `¶11`, or a named work (`Fearon 1995`), or `inferred`. */
export interface Cited {
  readonly text: string;
  readonly sources: readonly string[];
}

export interface Track {
  readonly id: string;
  readonly name: string;
  readonly icon: string;
}

export interface Issue<V = Vector> {
  readonly id: string;
  readonly track: string;
  readonly name: string;
  readonly why: Cited;
  /** The region of the surface's map that this issue is about, if it is about one. */
  readonly region?: string;
  /** The first option is always `open`, with zero payoffs. */
  readonly options: readonly Option<V>[];
}

export interface Option<V = Vector> {
  readonly id: string;
  readonly name: string;
  /** The option as a clause of a draft, a whole sentence. */
  readonly clause: string;
  readonly payoffs: V;
  readonly durability: number;
  readonly performers: readonly Side[];
  /** Who would hold the region that the issue is about, as the map shows it; `split` along the line on the map. */
  readonly holder?: Side | 'split';
  /** Percent of the war that this option lets go on; only a ceasefire option has it. The terms' least value counts. */
  readonly warGoesOnPercent?: Percent;
  readonly why: Cited;
}

/** Two options of two issues that no draft may hold together, and why; `open` is never one of them. */
export interface ExcludedTerms {
  readonly terms: Readonly<Record<string, string>>;
  readonly why: Cited;
}

/**
 * Whose fault it is when goodwill wears out: in a round in which `side` is seen to block, each step by which the meter
 * drifts down changes the war as `war` says, on top of what the meter itself does (¶12).
 */
export interface FrustrationSpec<V = Vector> {
  readonly meter: string;
  readonly side: Side;
  /** Points of full-horizon war cost by side, for each step that the meter drifts. */
  readonly war: V;
  readonly why: Cited;
}

/** In points of standing: see `TalkCosts`. */
export interface TalkSpec {
  readonly never: number;
  readonly trade: number;
  readonly warning: number;
  readonly most: number;
  readonly why: Cited;
}

export interface MeterSpec {
  readonly id: string;
  readonly name: string;
  readonly start: number;
  readonly min: number;
  readonly max: number;
  /** The object of the room that shows it; without one, the first free one ({@link instrumentsOf}). */
  readonly instrument?: Instrument;
  /** Steps taken by itself after every `every`-th round. */
  readonly drift?: { readonly every: number; readonly step: number; readonly why: Cited };
  readonly why: Cited;
}

export interface WarSpec<V = Vector> {
  /** Rounds over which the whole war would be paid; the summit is its first part. */
  readonly horizon: number;
  readonly base: V;
  readonly min: number;
  /** Points of full-horizon war cost for each step of the meter away from its start. */
  readonly perStep: Readonly<Record<string, V>>;
  readonly why: Cited;
}

export interface DurabilitySpec<V = Vector> {
  readonly base: number;
  readonly perAbsent: V;
  readonly missingPerformer: number;
  readonly missingPerformersCounted: number;
  /** The most that consultation can repair of one absent side's penalty. */
  readonly legitimacyCap: number;
  /**
   * Percent of an option's durability that is kept although one of its performers is absent, where the absent have been
   * consulted to the cap; less in proportion before. 0 where it is not named.
   */
  readonly consultedPerformersPercent?: Percent;
  readonly grievancePerPoint: number;
  readonly grievanceCap: number;
  readonly floor: Percent;
  readonly ceiling: Percent;
  readonly why: Cited;
}

/** What a move or event does. All of it optional; standing and payoffs are transfers and sum to zero. */
export interface Effect<V = Vector> {
  readonly standing?: V;
  /** Deadweight, each entry 0 or more. */
  readonly costs?: V;
  readonly meters?: Readonly<Record<string, number>>;
  /** Points added to the full-horizon war cost of each side. */
  readonly war?: V;
  /** Points taken off a side's audience cost. */
  readonly relief?: V;
  /** Points taken off each absent side's durability penalty. */
  readonly legitimacy?: number;
  /** Public pledges: points of audience cost on an option, by side. */
  readonly audience?: readonly {
    readonly side: Side;
    readonly issue: string;
    readonly option: string;
    readonly points: number;
  }[];
  readonly payoffs?: readonly { readonly issue: string; readonly option: string; readonly change: V }[];
  readonly durability?: readonly { readonly issue: string; readonly option: string; readonly points: number }[];
  /** Durability of every deal. */
  readonly durabilityOfAll?: number;
  /** Durability of any deal that settles an issue of the track. */
  readonly durabilityOfTrack?: { readonly track: string; readonly points: number };
}

export interface MoveSpec<V = Vector> {
  readonly id: string;
  readonly side: Side;
  readonly name: string;
  /** What it does, for the holder: one sentence. */
  readonly text: string;
  /** The record's line when it is made: a sentence in the past tense. */
  readonly report: string;
  readonly icon: string;
  readonly why: Cited;
  /** Uses a game. */
  readonly uses: number;
  readonly when?: {
    readonly deadlineRunning?: boolean;
    readonly meters?: Readonly<Record<string, readonly [number, number]>>;
  };
  readonly effect: Effect<V>;
  /** Replaces `effect` from the second use on. */
  readonly again?: Effect<V>;
  /** Replaces `effect` if somebody of the other sides escalated in this round or the one before… */
  readonly ifTheyEscalated?: Effect<V>;
  /** …or if the mover itself did. */
  readonly ifIEscalated?: Effect<V>;
  /** The nth use adds the nth of these. */
  readonly series?: readonly Effect<V>[];
  readonly chance?: { readonly percent: Percent; readonly effect: Effect<V>; readonly report: string };
  /** Starts a clock of so many rounds against the side named. */
  readonly startsDeadline?: { readonly rounds: number; readonly against: Side };
  readonly endsDeadline?: boolean;
  /** Added when the move is made by the side a running deadline is set against; it also ends the deadline. */
  readonly meetsDeadline?: Effect<V>;
  readonly escalates?: boolean;
  readonly claimsProgress?: boolean;
  /** The move carries a back-channel draft, with this chance of leaking instead of the table's. */
  readonly carriesWhisper?: { readonly leakPercent: Percent };
}

export interface EventSpec<V = Vector> {
  readonly id: string;
  readonly name: string;
  readonly report: string;
  readonly why: Cited;
  readonly percent: Percent;
  readonly uses: number;
  readonly effect: Effect<V>;
}

export interface InjectSpec<V = Vector> {
  readonly id: string;
  readonly name: string;
  readonly report: string;
  readonly why: Cited;
  readonly effect: Effect<V>;
}

export interface HistoryLine {
  readonly id: string;
  readonly text: string;
  readonly sources: readonly string[];
  /** A check on a finished game that tells whether it went the same way. */
  readonly same?: SameWay;
}

export type SameWay =
  | { readonly kind: 'no-terms' }
  | { readonly kind: 'move-made'; readonly move: string }
  | { readonly kind: 'whispered' }
  /** Whoever has no chair was heard before the end: consultation has repaired something. */
  | { readonly kind: 'consulted' }
  | { readonly kind: 'standing'; readonly side: Side; readonly direction: 'up' | 'down' }
  | { readonly kind: 'cost-share-below'; readonly side: Side; readonly than: Side };
