import { effectOf, type Intent, type MoveSpec } from '../../../engine';

import { afterMove, chanceWorth, pointsFor, worthOfHolding } from '../../evaluation/lookahead';
import { ownLens } from '../../opponent/lenses';
import type { Habit } from './player';
import type { Seat } from './seat';

/** The move that is worth most to it, if that is at least so much in hundredths. */
function best(seat: Seat, least: number, worth: (move: MoveSpec) => number): Intent | null {
  const { legal, side, view } = seat;
  let found: { readonly id: string; readonly worth: number } | null = null;
  for (const { id, refusal } of legal.moves) {
    const spec = view.table.moves[id];
    if (!spec || refusal !== null) continue;
    const brings = worth(spec);
    if (brings >= least && (!found || brings > found.worth)) found = { id, worth: brings };
  }
  return found && { kind: 'move', side, move: found.id };
}

/** The move that brings it the most standing at once; none that costs it standing. */
export const bestStanding: Habit = (seat) =>
  best(seat, 0, (move) => pointsFor(seat.view.table, effectOf(seat.view, move).standing, seat.side));

/** The move that leaves it best off as things stand, nothing else looked at: standing, costs, the war that it believes in. */
export const greedy: Habit = (seat) => {
  const { side, secret, view } = seat;
  const own = ownLens(side, secret);
  const now = worthOfHolding(view, own);
  return best(seat, 1, (move) => worthOfHolding(afterMove(view, move), own) - now + chanceWorth(view, move));
};
