import type { GameEvent, Hundredths, ResolvedEffect, Side } from '../../../engine';
import type { Frame } from '../../../store';

/** Where a part of a side's costs came from. */
export interface CostItem {
  readonly cause: Cause;
  readonly amount: Hundredths;
}

/** What a change of the accounts or the meters is to be put down to. */
export type Cause =
  | { readonly kind: 'war'; readonly rounds: number }
  | { readonly kind: 'settlement'; readonly part: 'rest' | 'audience' | 'word' }
  | { readonly kind: 'move'; readonly move: string; readonly by: Side }
  | { readonly kind: 'event'; readonly event: string }
  | { readonly kind: 'inject'; readonly inject: string }
  | { readonly kind: 'opening' | 'drift' | 'deadline' | 'leak' | 'walkout' | 'reckoning' | 'talk' };

/** Itemises a side's costs from what happened, the war first and summed over its rounds, the rest as it came. */
export function costItems(frames: readonly Frame[], side: Side): readonly CostItem[] {
  let war = 0;
  let rounds = 0;
  const items: CostItem[] = [];
  for (const { event } of frames) {
    if (event.kind === 'round-closed') {
      war += event.war[side];
      rounds += 1;
    }
    if (event.kind === 'ended') items.push(...settled(event, side));
    const cause = causeOf(event);
    const amount = effectIn(event)?.costs?.[side] ?? 0;
    if (cause && amount > 0) items.push({ cause, amount });
  }
  return war > 0 ? [{ cause: { kind: 'war', rounds }, amount: war }, ...items] : items;
}

function settled({ outcome }: GameEvent & { kind: 'ended' }, side: Side): CostItem[] {
  const line = outcome.settlement.lines[side];
  const parts: CostItem[] = [
    { cause: { kind: 'settlement', part: 'rest' }, amount: line.war },
    { cause: { kind: 'settlement', part: 'audience' }, amount: line.audience },
    { cause: { kind: 'settlement', part: 'word' }, amount: line.brokenWord },
  ];
  return parts.filter(({ amount }) => amount > 0);
}

/** The effect that an event carries, if it carries one. */
export const effectIn = (event: GameEvent): ResolvedEffect | null =>
  'effect' in event ? (event.effect ?? null) : null;

/** What an event's effect is to be put down to; null for an event without one. */
export function causeOf(event: GameEvent): Cause | null {
  switch (event.kind) {
    case 'moved':
    case 'backfired':
      return { kind: 'move', move: event.move, by: event.side };
    case 'happened':
      return { kind: 'event', event: event.event };
    case 'injected':
      return { kind: 'inject', inject: event.inject };
    case 'opened':
      return { kind: 'opening' };
    case 'round-closed':
      return { kind: 'drift' };
    case 'deadline-lapsed':
      return { kind: 'deadline' };
    case 'leaked':
      return { kind: 'leak' };
    case 'walked':
      return { kind: 'walkout' };
    case 'reckoned':
      return { kind: 'reckoning' };
    case 'withdrew':
    case 'contradicted':
      return { kind: 'talk' };
    default:
      return null;
  }
}
