import {
  effectOf,
  evolve,
  resolve,
  warToCome,
  type Evolving,
  type MoveSpec,
  type Position,
  type SideLens,
  type State,
} from '../../engine';
import { broken, broughtByTerms, pointsFor, redeemed } from './claims';
import { chanceOfTerms, evaluate, expected, type Evaluation } from './evaluation';
import type { PackagePool } from './package-pool';
import { Utilities } from './utilities';

/** How often, in percent, a deadline that can lapse before the end passes unused. */
const LAPSES = 75;

/**
 * How good a position is for the side of the first lens, in hundredths of it: what it has, less the war it believes is
 * coming, plus part of what terms may bring it. A move is worth the difference it makes here: to the own walk-away value,
 * and by the others' walk-away values to what they would sign. The pressure of a deadline is gone once it has lapsed.
 */
function standingOf(position: Position, lenses: readonly SideLens[], pool: PackagePool, faith: number): number {
  const [own] = lenses;
  if (!own) return 0;
  const { deadline, table, round, settings } = position;
  const terms = expected(evaluate(new Utilities(position, lenses), pool), broughtByTerms(position, own.side));
  const asItIs = worthNow(position, own) + (faith * terms) / 100;
  if (!deadline || round + deadline.roundsLeft > settings.rounds) return asItIs;
  const lapsed = standingOf({ ...position, deadline: null }, lenses, pool, faith);
  const price = pointsFor(table, table.ends.deadline.lapse.standing, own.side);
  return ((100 - LAPSES) * asItIs + LAPSES * (lapsed + price)) / 100;
}

/** What a side has, less the war it believes is coming, in hundredths. */
export function worthNow(position: Position, own: SideLens): number {
  const { standing, costs } = position.accounts[own.side];
  return standing - costs - (warToCome(position, own.side) * own.believesWarCostPercent) / 100;
}

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

/** Worth of each move in hundredths, the chance that rides on it and the price of a claim counted as expectations. */
export function worthOfMoves(
  position: Position,
  moves: readonly MoveSpec[],
  { utilities: { lenses }, pool, own, theirs }: Evaluation,
  faith: number,
): number[] {
  const before = standingOf(position, lenses, pool, faith);
  const chance = chanceOfTerms({ own, theirs }, lenses[0]?.minimumGain ?? 0);
  return moves.map((move) => {
    const change = standingOf(afterMove(position, move), lenses, pool, faith) - before;
    return change + chanceWorth(position, move) + claimWorth(position, move, chance);
  });
}

export function chanceWorth({ table }: Position, { chance, side }: MoveSpec): number {
  if (!chance) return 0;
  const { percent, effect } = chance;
  return ((pointsFor(table, effect.standing, side) - pointsFor(table, effect.costs, side)) * percent) / 100;
}

/** A claim of progress is redeemed by terms, and paid for if none come (¶16). */
const claimWorth = (position: Position, { claimsProgress, side }: MoveSpec, chance: number): number =>
  claimsProgress ? (1 - chance) * broken(position, side) + chance * redeemed(position, side) : 0;
