import type { BySide, Hundredths, Side } from './sides';

/*
 * What is said at the table. Talk is structured, public, and part of the game: people and computers say it by the same
 * acts. Nothing here is free text, and no answer is a rule: what somebody answers is an act of its own.
 */

/** One option of one issue; in what is told, traded or warned of never `open`. */
export interface Clause {
  readonly issue: string;
  readonly option: string;
}

/** How hard a side says that a line of its own is: 1 to 3 points, 4 to 8, 9 or more. */
export const LINES = ['soft', 'hard', 'never'] as const;
export type Line = (typeof LINES)[number];

/** From these costs at home on, in hundredths, a line is called soft, hard, or one never to be crossed. */
const LINE_FROM: Readonly<Record<Line, Hundredths>> = { soft: 100, hard: 400, never: 900 };

/** How hard a line is that costs so much at home to cross, in hundredths; null where that is too little for one. */
export function lineOfCost(points: Hundredths): Line | null {
  if (points >= LINE_FROM.never) return 'never';
  if (points >= LINE_FROM.hard) return 'hard';
  return points >= LINE_FROM.soft ? 'soft' : null;
}

/**
 * Why terms do not suit. The first five follow from what all may see: they would not hold, who would carry them out is not
 * there, one's own pledge stands against them, the ledger has a loss, an insult. The others are private: a line, the
 * other's greater gain, a war that presses less than others think, or that it is simply not enough yet.
 */
export const GROUNDS = [
  'fragile',
  'absent',
  'pledge',
  'loss',
  'insult',
  'line',
  'gap',
  'waits',
  'enough',
  'short',
] as const;
export type Ground = (typeof GROUNDS)[number];

/** How far a draft is from what a side asks for now. */
export const NEARNESS = ['far', 'apart', 'close'] as const;
export type Near = (typeof NEARNESS)[number];

/** What a side says of a draft. */
export interface Stand {
  readonly ground: Ground;
  readonly near: Near;
  /** The issue on which the draft suits it best. */
  readonly likes?: string;
  /** The clause that stands in its way most. */
  readonly blocks?: Clause;
  /** With the ground `line`: how hard. */
  readonly line?: Line;
  /** An issue on which it could move. */
  readonly move?: string;
}

/** What can be asked: which issues matter, how one stands to a clause, why one does not sign a draft. */
export type About = 'priorities' | Clause | { readonly draft: number };

/** How much an issue matters to a side, as it says. */
export const WEIGHTS = ['high', 'middle', 'low'] as const;
export type Weight = (typeof WEIGHTS)[number];

/** What a side tells of itself: how much an issue matters, or a line at a clause. */
export type Claim = { readonly issue: string; readonly weight: Weight } | (Clause & { readonly line: Line });

/** What is offered: this for that, or, without `want`, this for nothing. Each side delivers by its own drafts and signatures. */
export interface Bargain {
  readonly give: Clause;
  readonly want?: Clause;
}

/** What a warning makes depend on it: that somebody else puts its name to a clause, or to a draft. */
export type Condition = Clause | { readonly sign: number };

/** What a warning threatens with: a move of the side's own, or that it leaves. */
export type Threat = 'walk' | { readonly move: string };

/** A word that turned out kept or broken. */
export type Word =
  { readonly never: Clause } | { readonly trade: number; readonly clause: Clause } | { readonly warning: Threat };

export const STANDS = ['welcome', 'bearable', 'price', 'line'] as const;

/** What can be answered. Who is asked why it does not sign answers as it would remark. */
export type Answer =
  | { readonly first: string; readonly last: string }
  | { readonly stand: (typeof STANDS)[number]; readonly line?: Line }
  | Stand
  | { readonly trade: 'agree' | 'decline' }
  | { readonly withheld: 'you-first' | 'not-now' };

/** A question, and whether it has been answered. */
export interface Question {
  /** 1, 2, 3… in the order of asking. */
  readonly number: number;
  readonly side: Side;
  readonly to: Side;
  /** A bargain is a trade that is offered; a promise, which asks for nothing, counts as answered. */
  readonly about: About | Bargain;
  readonly round: number;
  /** Number of the last draft tabled when it was asked. */
  readonly drafted: number;
  readonly answered: boolean;
}

/** What a side has told and not taken back. */
export interface Told {
  readonly side: Side;
  readonly claim: Claim;
  readonly round: number;
}

/** A trade that was agreed to, or a promise, until it is kept, broken or lapses. */
export interface Trade extends Bargain {
  /** Of the offer, in the row of questions. */
  readonly number: number;
  readonly side: Side;
  readonly to: Side;
  /** The round in which it was agreed; nobody having delivered, it lapses at the end of the next. */
  readonly agreed: number;
  /** Who must deliver, the other having done so, and by the end of its turn in which round. */
  readonly owes?: Side;
  readonly due?: number;
}

export interface Warning {
  readonly side: Side;
  readonly unless: Condition;
  /** The last round in which it can be heeded; what it threatens with is due in the side's turn of the next. */
  readonly by: number;
  readonly then: Threat;
}

/** How a side has kept its word. */
export interface WordRecord {
  readonly kept: number;
  /** Broken words, counted in halves: a line taken back is half a broken word. */
  readonly halves: number;
  /** Standing that it has paid for them, in hundredths. */
  readonly paid: Hundredths;
}

export const NO_RECORD: WordRecord = { kept: 0, halves: 0, paid: 0 };

/** What words cost at a table, in hundredths of standing. */
export interface TalkCosts {
  /** A clause that one said `never` to stands in one's own draft, or over one's signature. */
  readonly never: Hundredths;
  /** The other delivered, one did not; a promise not delivered. */
  readonly trade: Hundredths;
  /** What one warned of was not done. */
  readonly warning: Hundredths;
  /** The most that a side may stake on words in a game. */
  readonly most: Hundredths;
}

export const TALK_COSTS: TalkCosts = { never: 50, trade: 100, warning: 50, most: 200 };

/** What has been said, as far as the rules need it; absent before the first word. */
export interface Talk {
  readonly questions: readonly Question[];
  /** Who has remarked on which draft: `side:number`. */
  readonly remarks: readonly string[];
  /** The rest is absent while unused, so that hashes of games without it hold. */
  readonly told?: readonly Told[];
  readonly trades?: readonly Trade[];
  readonly warnings?: readonly Warning[];
  /** The last round in which a side used its word of the turn for anything but a question or a trade. */
  readonly words?: Partial<BySide<number>>;
  readonly record?: Partial<BySide<WordRecord>>;
}

export const NO_TALK: Talk = { questions: [], remarks: [] };

/** So many questions may a side ask in a game of so many rounds: three for every four rounds, rounded up. */
export const mostQuestions = (rounds: number): number => Math.ceil((3 * rounds) / 4);

/** Whether two clauses are the same; or neither is one. */
export const sameClause = (one: Clause | undefined, other: Clause | undefined): boolean =>
  one?.issue === other?.issue && one?.option === other?.option;

/** Whether terms settle the issue as the clause says. */
export const holdsClause = (terms: Readonly<Record<string, string>>, { issue, option }: Clause): boolean =>
  terms[issue] === option;

/** Whether two questions ask the same, or two bargains offer the same. */
export function sameAbout(one: About | Bargain, other: About | Bargain): boolean {
  if (one === 'priorities' || other === 'priorities') return one === other;
  if ('give' in one || 'give' in other)
    return 'give' in one && 'give' in other && sameClause(one.give, other.give) && sameClause(one.want, other.want);
  if ('draft' in one || 'draft' in other) return 'draft' in one && 'draft' in other && one.draft === other.draft;
  return sameClause(one, other);
}

/** Names a remark: nobody speaks of a draft twice. */
export const remarkKey = (side: Side, draft: number): string => `${side}:${draft}`;
