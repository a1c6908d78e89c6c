import { moveRefusal, type MoveSpec, type Position } from '../../engine';
import { afterMove, chanceWorth, standingOf, type Judge } from './lookahead';

/** How many turns ahead a plan looks, and how many beginnings it goes on with. */
const TURNS = 3;
const WIDTH = 4;

/** A row of own moves, one a turn, by its first, and what it brings in hundredths of the own lens. */
export interface Plan {
  readonly first: MoveSpec;
  readonly worth: number;
}

interface Step extends Plan {
  readonly position: Position;
  /** What the chances that ride on its moves bring, as expectations. */
  readonly chances: number;
}

/**
 * The row of up to three own moves that makes most of the position, if the others only held meanwhile; the best few
 * beginnings of each length are gone on with (beam search: Lowerre 1976). So it finds what pays only together: consulting
 * twice, or a deadline that is made good. Null if no move is free.
 */
export function bestPlan(position: Position, moves: readonly MoveSpec[], judge: Judge, turns: number): Plan | null {
  const before = standingOf(position, judge);
  let front: Step[] = [];
  let best: Step | null = null;
  for (let turn = 0; turn < Math.min(TURNS, turns); turn++) {
    const from = turn === 0 ? [null] : front;
    const next = from.flatMap((step) => followed(step, position, moves, judge, before));
    next.sort((a, b) => b.worth - a.worth);
    front = next.slice(0, WIDTH);
    // What comes to the same sooner is better: a move put off is a move that may never be made.
    if (front[0] && (!best || front[0].worth > best.worth + 1)) best = front[0];
  }
  return best;
}

function followed(
  step: Step | null,
  start: Position,
  moves: readonly MoveSpec[],
  judge: Judge,
  before: number,
): Step[] {
  const position = step?.position ?? start;
  return moves.flatMap((move) => {
    if (moveRefusal(position, move) !== null) return [];
    const after = afterMove(position, move);
    const chances = (step?.chances ?? 0) + chanceWorth(position, move);
    const worth = standingOf(after, judge) - before + chances;
    return [{ first: step?.first ?? move, worth, position: after, chances }];
  });
}
