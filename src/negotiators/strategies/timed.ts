import { worstAtLeast, type Ranking, type Turn } from '../../domains';
import type { Aspiration } from './aspiration';
import type { Bidding } from './parts';

/** Slack below the threshold, so that a rounding error does not shut out an outcome exactly on it (as in NegMAS). */
const SLACK = 1e-4;

/** The own utility asked for at an aspiration: a · (best − floor) + floor − 1e-4, between the floor and the best. */
export const threshold = (own: Ranking, aspiration: number): number =>
  Math.max(own.floor, Math.min(own.best, aspiration * (own.best - own.floor) + own.floor - SLACK));

/** Offers the worst outcome at or above a threshold that depends on the time alone (Faratin et al. 1998). */
export function timed(own: Ranking, aspiration: Aspiration): Bidding {
  const target = (turn: Turn): number => threshold(own, aspiration(turn.time));
  return { target, plan: (turn) => worstAtLeast(own, target(turn)) };
}
