import { worstAtLeast, type OutcomeSpace, type Ranking } from '../../domains';
import { worthOf } from './considerate';
import { nextWorse } from './ladder';
import type { Bidding, OpponentModel } from './parts';

/**
 * Tit for tat in utilities: where the other side, by the model of it, has given up a part c of its own utility since
 * its best, this side gives up the same part of its range. A selfish offer that happens to suit us is so not taken for
 * a concession, which the naive kind does (Baarslag, Hindriks and Jonker 2013). Begins with one small step.
 */
export function mirror(space: OutcomeSpace, own: Ranking, model: OpponentModel): Bidding {
  let last: number | null = null;
  let offers = 0;
  const conceded = (): number => (last === null ? 0 : Math.max(0, 1 - worthOf(model.worths(), space, last)));
  const target = (): number => {
    const mirrored = own.best - conceded() * (own.best - own.floor);
    return Math.max(own.floor, offers === 0 ? mirrored : Math.min(mirrored, nextWorse(own, own.best)));
  };
  return {
    hear: (offer) => {
      last = offer;
    },
    target,
    plan: () => worstAtLeast(own, target()),
    made: () => {
      offers++;
    },
  };
}
