import { immer } from 'zustand/middleware/immer';
import { subscribeWithSelector } from 'zustand/middleware';
import { createStore } from 'zustand/vanilla';
import type { Fault, Side } from '../engine';
import type { Game } from '../host';
import type { GameLog, LogNote } from '../log';
import type { Negotiator } from '../negotiators';
import type { Actions, App, DraftEditor, Notice, Screen, Session } from './app';
import type { Deps } from './deps';
import type { Keeper } from './saves/keeper';

export const makeStore = (initial: App) => createStore<App>()(subscribeWithSelector(immer(() => initial)));
export type AppStore = ReturnType<typeof makeStore>;

/** A screen that shows the session. */
export type SessionScreen = Extract<Screen, { readonly name: 'table' | 'debrief' | 'replay' }>;

/** What plays and shows logs: the part of the store that needs the engine. See `play.ts`. */
export interface Play extends Pick<
  Actions,
  'newGame' | 'act' | 'lead' | 'note' | 'liftCurtain' | 'setViewer' | 'goTo' | 'togglePlaying'
> {
  openSave(id: string, mode: Session['mode'], how: 'push' | 'replace'): Promise<void>;
  /** Opens a log to be watched from its beginning. */
  watch(id: string, log: GameLog): void;
  /** Goes on with a game from its log. */
  goOnWith(log: GameLog): Promise<void>;
  /** Makes the session ready for a screen, and shows it there. */
  show(session: Session, screen: SessionScreen, how: 'push' | 'replace'): void;
  /** Leaves nothing secret open of the session. */
  veil(): void;
  /** Lets go of the game in progress. */
  leave(): void;
  /** Another tab has written to the game. */
  grown(id: string): void;
  /** Another tab has the game now. */
  taken(id: string): void;
}

/** What the actions share beside the state that is shown. */
export interface Context {
  readonly store: AppStore;
  readonly deps: Deps;
  /** Null until it is fetched. Without it there is no session: only it makes one. */
  play: Play | null;
  /** Writes the game in progress, by its id; and games left behind with lines that could not be written yet. */
  readonly keepers: Map<string, Keeper>;
  /** The game of the session on the screen. What may be shown of it stands in the session. */
  game: Game | null;
  /** The computers of the game in progress. */
  readonly negotiators: Map<Side, Negotiator>;
  /** The half-built drafts of those who have handed the screen on, for when it comes back to them. */
  readonly editors: Map<Side, DraftEditor>;
  /** Texts of scenarios that could not be kept, by id: they last as long as the page. */
  readonly unkept: Map<string, string>;
  /** What is to be noted in the log of a game as soon as it is open. */
  notes: { readonly id: string; readonly notes: readonly LogNote['note'][] } | null;
  /** Number of the notice shown last. */
  notices: number;
  /** Number of the running replay; a new one ends those before it. */
  runs: number;
  /** Number of the last wish to go somewhere: what was still loading for an earlier one is dropped. */
  wishes: number;
}

/** Replaces parts of the session, if it still is the one named. */
export function patch(context: Context, id: string, change: Partial<Session>): void {
  const { session } = context.store.getState();
  if (session?.id === id) context.store.setState({ session: { ...session, ...change } });
}

export type Telling = { tone: Notice['tone'] } & (
  { key: string; values?: Readonly<Record<string, string | number>> } | { fault: Fault }
);

/** Shows a sentence to the person; the same sentence is not shown twice at a time. */
export function notify(context: Context, telling: Telling): void {
  const { notices } = context.store.getState();
  const same = (notice: Notice): boolean =>
    'fault' in telling
      ? 'fault' in notice && notice.fault.code === telling.fault.code && notice.fault.place === telling.fault.place
      : 'key' in notice && notice.key === telling.key;
  const kept = notices.filter((notice) => !same(notice));
  context.store.setState({ notices: [...kept, { id: ++context.notices, ...telling }] });
}

export const refuse = (context: Context, fault: Fault): void => notify(context, { tone: 'error', fault });
