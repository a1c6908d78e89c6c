import {
  effectOf,
  evolve,
  resolve,
  warToCome,
  type Evolving,
  type MoveSpec,
  type Position,
  type Side,
  type SideLens,
  type State,
} from '../engine';
import { chanceOfTerms, lookOut, prospects, type Outlook } from './outlook';
import { Scales } from './scales';

/**
 * How good a position is for a side, in hundredths of its lens: what it has, less the war it believes is coming, plus
 * part of what it can still hope to sign. A move is worth the difference it makes here: to the own walk-away value, and
 * by the others' walk-away values to what they would sign.
 */
export function standingOf(position: Position, own: SideLens, outlook: Outlook, faith: number): number {
  return worthNow(position, own) + (faith * prospects(outlook)) / 100;
}

/** How often, in percent, a running deadline is expected to pass unused. */
const LAPSES = 75;

/** What a side has, less the war it believes is coming and what a running deadline may yet cost, in hundredths. */
export function worthNow(position: Position, own: SideLens): number {
  const { table, deadline, accounts } = position;
  const { standing, costs } = accounts[own.side];
  const lapse = deadline ? (LAPSES * pointsFor(table.ends.deadline.lapse.standing, own.side)) / 100 : 0;
  return standing - costs + lapse - (warToCome(position, own.side) * own.believesWarCostPercent) / 100;
}

/** What terms bring to a side that has claimed progress, in hundredths (¶16). */
export const redeemed = ({ table }: Position, side: Side): number =>
  pointsFor(table.ends.ending.claimRedeemed.standing, side);

/** The position after a move, chance left out. */
export function afterMove<T extends Position>(position: T, move: MoveSpec): T {
  const next = { ...position } as unknown as Evolving;
  const { startsDeadline, side } = move;
  evolve(next, {
    kind: 'moved',
    side,
    move: move.id,
    effect: resolve(position, effectOf(position, move)),
    ...(startsDeadline
      ? { deadline: { by: side, against: startsDeadline.against, roundsLeft: startsDeadline.rounds } }
      : {}),
    ...(move.endsDeadline ? { deadline: null } : {}),
    ...(move.escalates ? { escalates: true as const } : {}),
    ...(move.claimsProgress ? { claims: true as const } : {}),
  });
  return next as unknown as T & State;
}

/** Worth of a move in hundredths, the chance that rides on it and the price of a claim counted as expectations. */
export function worthOfMove(position: Position, move: MoveSpec, own: SideLens, before: Outlook, faith: number): number {
  const next = afterMove(position, move);
  const after = lookOut(new Scales(next, before.scales.lenses), before.pool);
  const change = standingOf(next, own, after, faith) - standingOf(position, own, before, faith);
  return change + chanceWorth(move, own.side) + claimWorth(position, move, chanceOfTerms(before, own.minimumGain));
}

const pointsFor = (vector: readonly number[] | undefined, side: Side): number =>
  100 * (vector?.[['us', 'ru', 'ua', 'eu'].indexOf(side)] ?? 0);

export function chanceWorth(move: MoveSpec, side: Side): number {
  if (!move.chance) return 0;
  const { percent, effect } = move.chance;
  return ((pointsFor(effect.standing, side) - pointsFor(effect.costs, side)) * percent) / 100;
}

/** A claim of progress is redeemed by terms, and paid for if none come (¶16). */
function claimWorth(position: Position, move: MoveSpec, chance: number): number {
  if (!move.claimsProgress) return 0;
  const { claimBroken, claimRedeemed } = position.table.ends.ending;
  const { standing } = claimRedeemed;
  return (1 - chance) * pointsFor(claimBroken.standing, move.side) + chance * pointsFor(standing, move.side);
}
