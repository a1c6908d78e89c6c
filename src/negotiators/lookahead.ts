import {
  effectOf,
  evolve,
  resolve,
  warToCome,
  type Evolving,
  type MoveSpec,
  type Position,
  type Side,
  type State,
} from '../engine';
import { lookOut, prospects, type Outlook } from './outlook';
import type { LensGuess } from './appraisal';

/**
 * How good a position is for a side, in hundredths of its lens: what it has, less the war it believes is coming, plus
 * part of what it can still hope to sign. A move is worth the difference it makes here: to the own walk-away value, and
 * by the others' walk-away values to what they would sign.
 */
export function standingOf(position: Position, own: LensGuess, outlook: Outlook, faith: number): number {
  return worthNow(position, own) + (faith * prospects(outlook)) / 100;
}

/** What a side has, less the war it believes is coming, in hundredths. */
export function worthNow(position: Position, own: LensGuess): number {
  const { standing, costs } = position.accounts[own.side];
  return standing - costs - (warToCome(position, own.side) * own.believesWarCostPercent) / 100;
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
export function worthOfMove(
  position: Position,
  move: MoveSpec,
  own: LensGuess,
  others: readonly LensGuess[],
  before: Outlook,
  faith: number,
): number {
  const next = afterMove(position, move);
  const after = lookOut(next, before.appraisal.pool, own, others, before.appraisal);
  const change = standingOf(next, own, after, faith) - standingOf(position, own, before, faith);
  return change + chanceWorth(move, own.side) + claimWorth(position, move);
}

const pointsFor = (vector: readonly number[] | undefined, side: Side): number =>
  100 * (vector?.[['us', 'ru', 'ua', 'eu'].indexOf(side)] ?? 0);

export function chanceWorth(move: MoveSpec, side: Side): number {
  if (!move.chance) return 0;
  const { percent, effect } = move.chance;
  return ((pointsFor(effect.standing, side) - pointsFor(effect.costs, side)) * percent) / 100;
}

/** A claim of progress is paid for if no terms come: taken as likely as not (¶16). */
function claimWorth(position: Position, move: MoveSpec): number {
  if (!move.claimsProgress) return 0;
  const { claimBroken, claimRedeemed } = position.table.ends.ending;
  return (pointsFor(claimBroken.standing, move.side) + pointsFor(claimRedeemed.standing, move.side)) / 2;
}
