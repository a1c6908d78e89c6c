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
import { expectedIn } from './evaluation';
import type { PackagePool } from './package-pool';
import type { Tally } from './tally';
import { Utilities } from './utilities';

/**
 * How good a position is for the side of the first lens, in hundredths of it: what it has if nobody signs, plus part of
 * what terms may bring it over that. A move is worth the difference it makes here: to the own walk-away value, and by the
 * others' walk-away values to what they would sign.
 */
export function standingOf(position: Position, { lenses, tally, faith }: Judge): number {
  const [own] = lenses;
  if (!own) return 0;
  const utilities = new Utilities(position, lenses);
  const appraisal = utilities.appraised(utilities.tally(tally.pool, tally));
  return worthOfHolding(position, own) + (faith * expectedIn(utilities, appraisal, tally.pool.size)) / 100;
}

/** By what positions after moves are judged. */
export interface Judge {
  readonly lenses: readonly SideLens[];
  /** The packages that may come about, added up as things stand. */
  readonly tally: Tally;
  /** Percent: how likely terms that it hopes for come true. */
  readonly faith: number;
}

/** Judges by the packages of a pool. */
export const judgeBy = (utilities: Utilities, pool: PackagePool, faith: number): Judge => ({
  lenses: utilities.lenses,
  tally: utilities.tally(pool),
  faith,
});

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
export function worthOfMoves(position: Position, moves: readonly MoveSpec[], judge: Judge): number[] {
  const before = standingOf(position, judge);
  return moves.map((move) => standingOf(afterMove(position, move), judge) - before + chanceWorth(position, move));
}

export function chanceWorth({ table }: Position, { chance, side }: MoveSpec): number {
  if (!chance) return 0;
  const { percent, effect } = chance;
  return ((pointsFor(table, effect.standing, side) - pointsFor(table, effect.costs, side)) * percent) / 100;
}

/** Points of a scenario's vector for one side, in hundredths. */
export const pointsFor = (table: CompiledScenario, vector: readonly number[] | undefined, side: Side): Hundredths =>
  100 * (vector?.[table.sideIndex[side]] ?? 0);
