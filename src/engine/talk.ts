import type { Side } from './sides';

/*
 * What is said at the table. Talk is structured, public, and part of the game: people and computers say it by the same
 * acts. Nothing here is free text, and no answer is a rule: what somebody answers is an act of its own.
 */

/** One option of one issue. */
export interface Clause {
  readonly issue: string;
  readonly option: string;
}

/** How hard a side says that a line of its own is: 1 to 3 points, 4 to 8, 9 or more. */
export const LINES = ['soft', 'hard', 'never'] as const;
export type Line = (typeof LINES)[number];

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

export const STANDS = ['welcome', 'bearable', 'price', 'line'] as const;

/** What can be answered. Who is asked why it does not sign answers as it would remark. */
export type Answer =
  | { readonly first: string; readonly last: string }
  | { readonly stand: (typeof STANDS)[number]; readonly line?: Line }
  | Stand
  | { readonly withheld: 'you-first' | 'not-now' };

/** A question, and whether it has been answered. */
export interface Question {
  /** 1, 2, 3… in the order of asking. */
  readonly number: number;
  readonly side: Side;
  readonly to: Side;
  readonly about: About;
  readonly round: number;
  /** Number of the last draft tabled when it was asked. */
  readonly drafted: number;
  readonly answered: boolean;
}

/** What has been said, as far as the rules need it; absent before the first word. */
export interface Talk {
  readonly questions: readonly Question[];
  /** Who has remarked on which draft: `side:number`. */
  readonly remarks: readonly string[];
}

export const NO_TALK: Talk = { questions: [], remarks: [] };

/** So many questions may a side ask in a game of so many rounds: three for every four rounds, rounded up. */
export const mostQuestions = (rounds: number): number => Math.ceil((3 * rounds) / 4);

/** Whether two questions ask the same. */
export function sameAbout(one: About, other: About): boolean {
  if (one === 'priorities' || other === 'priorities') return one === other;
  if ('draft' in one || 'draft' in other) return 'draft' in one && 'draft' in other && one.draft === other.draft;
  return one.issue === other.issue && one.option === other.option;
}

/** Names a remark: nobody speaks of a draft twice. */
export const remarkKey = (side: Side, draft: number): string => `${side}:${draft}`;
