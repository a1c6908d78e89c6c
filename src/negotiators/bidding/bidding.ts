import type { BiddingName, Persona, View } from '../../engine';
import { exponential, steady, type Aspiration } from '../strategies/aspiration';

/** What an aspiration is made from: the time, and what the others' drafts were worth to oneself so far. */
export interface BiddingContext {
  /** 0 in the first round, 1 in the last. */
  readonly time: number;
  /** Own gain of the drafts heard, oldest first, as a share of the range between its least gain and its hope. */
  readonly heard: readonly number[];
  /** Different drafts of one's own so far. */
  readonly made: number;
}

/** How much of its range, 0..1, a delegation still asks for. */
type Bidding = (context: BiddingContext) => number;

const timed =
  (of: Aspiration): Bidding =>
  ({ time }) =>
    of(time);

/** The step down for each new draft of a delegation that counts drafts, not rounds (MiCRO). */
const RUNG = 0.12;

const risen = (heard: readonly number[]): number => {
  let best = heard[0] ?? 0;
  let sum = 0;
  for (const worth of heard) {
    sum += Math.max(0, worth - best);
    best = Math.max(best, worth);
  }
  return sum;
};

const BIDDINGS: Readonly<Record<Exclude<BiddingName, 'time'>, Bidding>> = {
  boulware: timed(steady(4)),
  linear: timed(steady(1)),
  conceder: timed(steady(0.25)),
  'hard-headed': ({ time }) => (time < 1 ? 1 : 0),
  'exp-boulware': timed(exponential(0.125)),
  'exp-linear': timed(exponential(0.725)),
  'exp-conceder': timed(exponential(4)),
  'tit-for-tat': ({ heard }) => 1 - risen(heard),
  mirror: ({ heard }) => 1 - Math.max(0, (heard[heard.length - 1] ?? 0) - (heard[0] ?? 0)),
  micro: ({ heard, made }) => 1 - RUNG * Math.min(made, new Set(heard).size),
  hybrid: ({ time, heard }) => (1 - time * time) * (1 - 0.5 * (1 + time) * risen(heard)) + time * time * 0.7,
};

/** How much of its range a persona asks for, 0..1. */
export function shareAsked({ parts, exponent }: Persona, context: BiddingContext): number {
  const name = parts?.bidding ?? 'time';
  const share = name === 'time' ? steady(exponent)(context.time) : BIDDINGS[name](context);
  return Math.max(0, Math.min(1, share));
}

/** 0 in the first round, 1 in the last. */
export const timeOf = ({ round, settings }: Pick<View, 'round' | 'settings'>): number =>
  settings.rounds <= 1 ? 1 : (round - 1) / (settings.rounds - 1);
