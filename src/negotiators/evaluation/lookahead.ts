import {
  effectOf,
  evolve,
  resolve,
  holdOut,
  type CompiledScenario,
  type Evolving,
  type Hundredths,
  type MoveSpec,
  type Position,
  type Side,
  type SideLens,
  type State,
} from '../../engine';
import { evaluate, expected, type Evaluation } from './evaluation';
import type { PackagePool } from './package-pool';
import { Utilities } from './utilities';

/**
 * How good a position is for the side of the first lens, in hundredths of it: what it has if nobody signs, plus part of
 * what terms may bring it over that. A move is worth the difference it makes here: to the own walk-away value, and by the
 * others' walk-away values to what they would sign.
 */
export function standingOf(position: Position, lenses: readonly SideLens[], pool: PackagePool, faith: number): number {
  const [own] = lenses;
  if (!own) return 0;
  return worthOfHolding(position, own) + (faith * expected(evaluate(new Utilities(position, lenses), pool))) / 100;
}

/** What a side has in the end if nobody signs, as far as it believes in the war; in hundredths. */
export function worthOfHolding(position: Position, own: SideLens): number {
  const { side, believesWarCostPercent } = own;
  const { standing, costs } = position.accounts[side];
  const out = holdOut(position);
  return standing + out.standing[side] - costs - out.costs[side] - (out.war[side] * believesWarCostPercent) / 100;
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

/** Worth of each move in hundredths, the chance that rides on it counted as an expectation. */
export function worthOfMoves(
  position: Position,
  moves: readonly MoveSpec[],
  { utilities: { lenses }, pool }: Evaluation,
  faith: number,
): number[] {
  const before = standingOf(position, lenses, pool, faith);
  return moves.map(
    (move) => standingOf(afterMove(position, move), lenses, pool, faith) - before + chanceWorth(position, move),
  );
}

export function chanceWorth({ table }: Position, { chance, side }: MoveSpec): number {
  if (!chance) return 0;
  const { percent, effect } = chance;
  return ((pointsFor(table, effect.standing, side) - pointsFor(table, effect.costs, side)) * percent) / 100;
}

/** Points of a scenario's vector for one side, in hundredths. */
export const pointsFor = (table: CompiledScenario, vector: readonly number[] | undefined, side: Side): Hundredths =>
  100 * (vector?.[table.sideIndex[side]] ?? 0);
