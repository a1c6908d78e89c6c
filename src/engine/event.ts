import type { ResolvedEffect } from './effect';
import type { Rng } from './rng';
import type { BySide, Hundredths, Side } from './sides';
import type { Outcome, Terms } from './state';
import type { About, Answer, Bargain, Claim, Clause, Stand, Warning, Word } from './talk';

/**
 * Everything that can happen, by kind: one entry an event. Whoever tells, shows, reads or carries out events has a table
 * of its own by {@link EventKind}, so that the compiler asks there for what a new entry needs: `evolve`, the schema of
 * its line, the names and the sides that stand in it (src/log), its sentence, its picture.
 *
 * Events are resolved: `evolve` needs nothing else, and a log viewer neither. One that drew on chance carries the
 * generator's next state in `rng`.
 */
export interface Events {
  /** `opener` speaks first in every round. Games from before it was drawn have none: there the first place went round. */
  opened: { readonly effect: ResolvedEffect; readonly opener?: Side; readonly rng?: Rng };
  'round-opened': { readonly round: number; readonly queue: readonly Side[] };
  moved: {
    readonly side: Side;
    readonly move: string;
    readonly effect: ResolvedEffect;
    readonly deadline?: DeadlineChange;
    readonly escalates?: true;
    readonly claims?: true;
    readonly rng?: Rng;
  };
  /** The chance that rides on a move came up. */
  backfired: { readonly side: Side; readonly move: string; readonly effect: ResolvedEffect };
  whispered: {
    readonly side: Side;
    readonly to: Side;
    readonly number: number;
    readonly terms: Terms;
    readonly through?: string;
    readonly rng?: Rng;
  };
  leaked: {
    readonly number: number;
    readonly from: Side;
    readonly to: Side;
    readonly terms: Terms;
    readonly effect: ResolvedEffect;
  };
  answered: {
    readonly side: Side;
    readonly from: Side;
    readonly number: number;
    readonly accept: boolean;
    readonly draft?: { readonly number: number; readonly terms: Terms };
  };
  lapsed: { readonly number: number; readonly from: Side; readonly to: Side };
  drafted: { readonly side: Side; readonly number: number; readonly terms: Terms; readonly base?: number };
  asked: { readonly side: Side; readonly to: Side; readonly number: number; readonly about: About };
  /** `to` is who asked. */
  replied: {
    readonly side: Side;
    readonly to: Side;
    readonly number: number;
    readonly about: About | Bargain;
    readonly answer: Answer;
  };
  /** Who says never says it to those at home, too: `effect` pledges it. */
  told: { readonly side: Side; readonly claim: Claim; readonly effect?: ResolvedEffect };
  withdrew: { readonly side: Side; readonly effect: ResolvedEffect } & Clause;
  /** A trade is offered, and numbered with the questions; one without `want` is a promise, due by the end of the side's turn in that round. */
  offered: { readonly side: Side; readonly to: Side; readonly number: number; readonly due?: number } & Bargain;
  warned: Warning;
  /** Somebody did what the warning of the side asked for. */
  heeded: { readonly side: Side; readonly by: Side };
  /** A word kept. Of a trade of which the other part is open, who `owes` it, and by the end of its turn in which round. */
  kept: { readonly side: Side; readonly word: Word; readonly owes?: Side; readonly due?: number };
  /** A word broken, and what that costs. */
  contradicted: { readonly side: Side; readonly word: Word; readonly effect: ResolvedEffect };
  remarked: { readonly side: Side; readonly draft: number } & Stand;
  signed: { readonly side: Side; readonly drafts: readonly number[] };
  held: { readonly side: Side };
  walked: { readonly side: Side; readonly effect: ResolvedEffect };
  /** The turn passes to the first of the queue. */
  turn: { readonly queue: readonly Side[] };
  'deadline-lapsed': { readonly effect: ResolvedEffect };
  'deadline-ticked': { readonly roundsLeft: number };
  /** The round's part of the war is booked; meters drift. */
  'round-closed': {
    readonly round: number;
    readonly war: BySide<Hundredths>;
    readonly effect: ResolvedEffect;
    readonly rng?: Rng;
  };
  happened: { readonly event: string; readonly effect: ResolvedEffect };
  'inject-queued': { readonly inject: string };
  injected: { readonly inject: string; readonly effect: ResolvedEffect };
  'closing-opened': { readonly votes: readonly number[]; readonly queue: readonly Side[] };
  voted: { readonly side: Side; readonly draft: number; readonly accept: boolean };
  'vote-failed': { readonly draft: number; readonly votes: readonly number[]; readonly queue: readonly Side[] };
  /** Standing moved by the end itself: claims redeemed or broken, hands empty. */
  reckoned: {
    readonly cause: 'no-terms' | 'claim-broken' | 'claim-redeemed';
    readonly side?: Side;
    readonly effect: ResolvedEffect;
  };
  ended: { readonly outcome: Outcome; readonly rng?: Rng };
}

export type EventKind = keyof Events;

/** An event of one kind. */
export type EventOf<K extends EventKind> = { readonly kind: K } & Events[K];

/** What happened. */
export type GameEvent = { [K in EventKind]: EventOf<K> }[EventKind];

/** A table with an entry for every kind of event. */
export type ByEvent<Context extends readonly unknown[], T> = {
  readonly [K in EventKind]: (event: EventOf<K>, ...context: Context) => T;
};

/** What a table by kind has for an event. */
export function ofEvent<Context extends readonly unknown[], T>(
  table: ByEvent<Context, T>,
  event: GameEvent,
  ...context: Context
): T {
  const entry = table[event.kind] as (event: GameEvent, ...context: Context) => T;
  return entry(event, ...context);
}

/** The same of a table that has no entry for some kinds: null for those. */
export function ofSomeEvent<Context extends readonly unknown[], T>(
  table: Partial<ByEvent<Context, T>>,
  event: GameEvent,
  ...context: Context
): T | null {
  const entry = table[event.kind] as ((event: GameEvent, ...context: Context) => T) | undefined;
  return entry ? entry(event, ...context) : null;
}

/** A deadline that a move starts, meets or ends; null ends it. */
export type DeadlineChange = { readonly by: Side; readonly against: Side; readonly roundsLeft: number } | null;
