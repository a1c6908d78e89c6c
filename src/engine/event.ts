import type { ResolvedEffect } from './effect';
import type { Rng } from './rng';
import type { BySide, Hundredths, Side } from './sides';
import type { Outcome, Terms } from './state';

/**
 * What happened, resolved: `evolve` needs nothing else, and a log viewer neither. An event that drew on chance
 * carries the generator's next state in `rng`.
 */
export type GameEvent =
  | { readonly kind: 'opened'; readonly effect: ResolvedEffect }
  | { readonly kind: 'round-opened'; readonly round: number; readonly queue: readonly Side[] }
  | {
      readonly kind: 'moved';
      readonly side: Side;
      readonly move: string;
      readonly effect: ResolvedEffect;
      readonly deadline?: DeadlineChange;
      readonly escalates?: true;
      readonly claims?: true;
      readonly rng?: Rng;
    }
  /** The chance that rides on a move came up. */
  | { readonly kind: 'backfired'; readonly side: Side; readonly move: string; readonly effect: ResolvedEffect }
  | {
      readonly kind: 'whispered';
      readonly side: Side;
      readonly to: Side;
      readonly number: number;
      readonly terms: Terms;
      readonly through?: string;
      readonly rng?: Rng;
    }
  | {
      readonly kind: 'leaked';
      readonly number: number;
      readonly from: Side;
      readonly to: Side;
      readonly terms: Terms;
      readonly effect: ResolvedEffect;
    }
  | {
      readonly kind: 'answered';
      readonly side: Side;
      readonly from: Side;
      readonly number: number;
      readonly accept: boolean;
      readonly draft?: { readonly number: number; readonly terms: Terms };
    }
  | { readonly kind: 'lapsed'; readonly number: number; readonly from: Side; readonly to: Side }
  | { readonly kind: 'drafted'; readonly side: Side; readonly number: number; readonly terms: Terms }
  | { readonly kind: 'signed'; readonly side: Side; readonly drafts: readonly number[] }
  | { readonly kind: 'held'; readonly side: Side }
  | { readonly kind: 'walked'; readonly side: Side; readonly effect: ResolvedEffect }
  /** The turn passes to the first of the queue. */
  | { readonly kind: 'turn'; readonly queue: readonly Side[] }
  | { readonly kind: 'deadline-lapsed'; readonly effect: ResolvedEffect }
  | { readonly kind: 'deadline-ticked'; readonly roundsLeft: number }
  /** The round's part of the war is booked; meters drift. */
  | {
      readonly kind: 'round-closed';
      readonly round: number;
      readonly war: BySide<Hundredths>;
      readonly effect: ResolvedEffect;
      readonly rng?: Rng;
    }
  | { readonly kind: 'happened'; readonly event: string; readonly effect: ResolvedEffect }
  | { readonly kind: 'inject-queued'; readonly inject: string }
  | { readonly kind: 'injected'; readonly inject: string; readonly effect: ResolvedEffect }
  | { readonly kind: 'closing-opened'; readonly votes: readonly number[]; readonly queue: readonly Side[] }
  | { readonly kind: 'voted'; readonly side: Side; readonly draft: number; readonly accept: boolean }
  | {
      readonly kind: 'vote-failed';
      readonly draft: number;
      readonly votes: readonly number[];
      readonly queue: readonly Side[];
    }
  /** Standing moved by the end itself: claims redeemed or broken, hands empty. */
  | {
      readonly kind: 'reckoned';
      readonly cause: 'no-terms' | 'claim-broken' | 'claim-redeemed';
      readonly side?: Side;
      readonly effect: ResolvedEffect;
    }
  | { readonly kind: 'ended'; readonly outcome: Outcome; readonly rng?: Rng };

export type EventKind = GameEvent['kind'];

/** A deadline that a move starts, meets or ends; null ends it. */
export type DeadlineChange = { readonly by: Side; readonly against: Side; readonly roundsLeft: number } | null;
