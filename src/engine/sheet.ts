import type { PersonaParts } from './persona';
import type { Cited } from './scenario';
import type { Percent } from './sides';

/** The slots of presentation, from 1; `src/art` draws them. */
export const LOOK_SLOTS = [1, 2, 3, 4, 5, 6] as const;
export type LookSlot = (typeof LOOK_SLOTS)[number];

/** The neutral emblems, for sides that have no flag; `src/art` draws them. */
export const EMBLEMS = ['anchor', 'bridge', 'ear', 'mountain', 'sun', 'tower', 'tree', 'waves'] as const;
export type Emblem = (typeof EMBLEMS)[number];

export const SEAT_WISHES = ['far', 'left', 'right'] as const;
export type SeatWish = (typeof SEAT_WISHES)[number];

/** Everything about one side. `confidential` is for its holder alone until the debrief. */
export interface SideSheet {
  readonly name: string;
  /** The name on cards and in tables. */
  readonly shortName: string;
  /** The name inside a sentence: "the Europeans". */
  readonly inText: string;
  /** The drawing that stands for it: a flag, or one of {@link EMBLEMS}. */
  readonly emblem: string;
  /** Its slot of presentation (colour, hatch, mark and line), which no other side of the scenario has. */
  readonly look: LookSlot;
  /** Which of the drawn portraits it has, if not that of its look. */
  readonly portrait?: string;
  /** Where at the table it would rather sit, as the one at the near end sees it. */
  readonly seat?: SeatWish;
  /** One public line for the seat card. */
  readonly aim: Cited;
  /** What the others think it wants: public, so a guess and shown as one. */
  readonly seenFromOutside: readonly Cited[];
  readonly confidential: {
    readonly interests: readonly Cited[];
    readonly fears: readonly Cited[];
    readonly walkAway: Cited;
    readonly advice: readonly Cited[];
    readonly stances: Readonly<Record<string, Stance>>;
    readonly redLines: readonly RedLine[];
    readonly interestsLens: InterestsLens;
    readonly persona: Persona;
  };
}

/** What a side wants on one issue. */
export interface Stance {
  readonly opening: string;
  readonly target: string;
  /** Weight of the issue in the interests lens: 1 counts as the ledger does. */
  readonly salience: number;
  readonly why: Cited;
}

export interface RedLine {
  readonly issue: string;
  readonly option: string;
  /** Audience cost of signing it, in points (Fearon 1994). */
  readonly points: number;
  readonly why: Cited;
}

export interface InterestsLens {
  /** Share of the war cost that the side believes in (mutual optimism: Fearon 1995, Blainey 1973). */
  readonly believesWarCostPercent: number;
  /** Weight on the gap by which the largest gain of another exceeds the own (Grieco 1988). */
  readonly relativeGainsPercent: number;
  /** The least gain, in points of this lens, for which it signs. */
  readonly minimumGain: number;
  readonly why: Cited;
}

/** How a computer delegation of this side plays: which parts, with which settings. Read by `src/negotiators`. */
export interface Persona {
  /** Exponent e of the aspiration 1 − t^e (Faratin, Sierra and Jennings 1998): above 1 Boulware, below 1 Conceder. */
  readonly exponent: number;
  /** Points added to the worth of a move: habits, each with its ¶ in `why`. */
  readonly tastes: Readonly<Record<string, number>>;
  readonly walk: {
    readonly fromRound: number;
    readonly belowGain: number;
    readonly patience: number;
    readonly percent: Percent;
  };
  /** Without it: time, bayesian, ac-next. */
  readonly parts?: PersonaParts;
  /** How it talks; without it as the negotiators suppose. */
  readonly talk?: TalkHabits;
  /** Ways to lead it, one of which the game's seed draws; without them there is only the one. */
  readonly ways?: readonly Way[];
  readonly why: Cited;
}

/** How a delegation talks. */
export interface TalkHabits {
  /** How much it lets the others know of itself. */
  readonly candour: Percent;
  /** How much of what the others came up it comes down. */
  readonly reciprocity: Percent;
  /** So many promises it makes in a game where nothing moves; without it one. */
  readonly grit?: number;
}

/** A strategy with a story: what of the persona is otherwise in a game in which it is drawn. */
export interface Way {
  readonly id: string;
  /** As the debrief names it: "Fire first, then a freeze". */
  readonly name: string;
  /** In the place of the persona's. */
  readonly exponent?: number;
  /** Added to the persona's, in points. */
  readonly tastes?: Readonly<Record<string, number>>;
  /** Options that its first demand holds in the place of the sheet's, by issue. */
  readonly opening?: Readonly<Record<string, string>>;
  readonly why: Cited;
}
