import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Draft, Legal, Scenario, Secret, Side, Terms, View } from '../../engine';
import type { Frame, Preferences, Session } from '../../store';
import type { Word } from '../../guide';
import type { Lens } from './worth/worth';

/** Which draft the builder shows: the person's own, or one that lies on the table, by its number. */
export type Looking = 'yours' | number;

/** Which ledger is shown: what is booked, or as if a draft were signed. */
export type LedgerOf = 'now' | Looking;

/** The confirmations and lists that open above the table. */
export type DialogOpen = 'sign' | 'walk' | 'keys' | 'clear' | 'reckoning' | 'menu' | 'class' | null;

/** The kinds of words, in the order of their keys. */
export const SAY_KINDS = ['ask', 'tell', 'trade', 'warn', 'remark'] as const;
export type SayKind = (typeof SAY_KINDS)[number];

/** What is open, chosen or unfolded on the play screen. None of it belongs to the game. */
export interface Ui {
  readonly track: string;
  /** The unfolded issue of the track. */
  readonly issue: string | null;
  /** The issue whose clause is pressed on a paper: below it stands what can be said of it. */
  readonly clause: string | null;
  /** What kind of word is being chosen; null while nothing is to be said. */
  readonly say: SayKind | null;
  readonly looking: Looking;
  readonly guessFor: Side;
  /** Null until it is chosen: then it follows what is being built. */
  readonly ledger: LedgerOf | null;
  readonly dialog: DialogOpen;
  /** The issue whose bar of the arithmetic is pressed. */
  readonly lit: string | null;
  /** In a first game: somebody asked for all clauses before they come. */
  readonly allClauses: boolean;
  /** What the guide has said and the person has put away, by its words. */
  readonly guided: readonly Word[];
  /** The unfolded move, or `whisper` for the back-channel form. */
  readonly act: string | null;
}

/** Everything the parts of the play screen read: the table as it is shown, and what the person may do at it. */
export interface Play {
  readonly session: Session;
  readonly scenario: Scenario;
  readonly view: View;
  /** What has been shown so far, the present frame last. */
  readonly frames: readonly Frame[];
  /** The side the person leads; null for an onlooker. */
  readonly me: Side | null;
  readonly secret: Secret | null;
  /** What the person may do; null for an onlooker. */
  readonly legal: Legal | null;
  /** The person's turn has come, and everything before it has been shown. */
  readonly myTurn: boolean;
  /** Events wait to be shown. */
  readonly playing: boolean;
  /** The terms of the own, half-built draft. */
  readonly ownTerms: Terms;
  /** The number of the draft that they were begun from. */
  readonly from: number | null;
  /** The draft on the table that was tabled last. */
  readonly latest: Draft | null;
  /** The draft on the table that the picture turns to. */
  readonly turned: Draft | null;
  readonly preferences: Preferences;
  readonly wide: boolean;
  readonly ui: Ui;
  readonly set: (change: Partial<Ui>) => void;
}

export const PlayContext = createContext<Play | null>(null);

/** The game on the screen. A part of the play screen used outside it is a bug. */
export function usePlay(): Play {
  const play = useContext(PlayContext);
  if (!play) throw new Error('A part of the play screen was used outside of it');
  return play;
}

/** The rounds are over: nothing can be tabled any more, nor done away from the table. */
export const isClosed = ({ view }: Play): boolean => view.phase === 'closing' || view.phase === 'over';

export const lensOf = (play: Play): Lens => play.preferences.lens;

type Looker = Pick<Play, 'view'> & { readonly ui: Pick<Ui, 'looking'> };

/** What it takes to say something: the table as the person sees it, and what lies before them. */
export type Speaker = Looker & Pick<Play, 'scenario' | 'me' | 'frames' | 'ownTerms' | 'legal' | 'latest' | 'myTurn'>;

/** The draft that the builder shows, or null while it shows the person's own. */
export const lookedAt = (play: Looker): Draft | null =>
  play.view.drafts.find(({ number }) => number === play.ui.looking) ?? null;

/** The terms that the builder shows. */
export const termsLooked = (play: Looker & Pick<Play, 'ownTerms'>): Terms => lookedAt(play)?.terms ?? play.ownTerms;

/** The newest draft of a side, if it lies on the table. */
export const latestOf = ({ view }: Pick<Play, 'view'>, side: Side): Draft | undefined =>
  view.drafts.findLast(({ by }) => by === side);
