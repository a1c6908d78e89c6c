import { worstAtLeast, type Ranking } from '../../domains';
import { nextWorse } from './ladder';
import type { Bidding } from './parts';

/**
 * Naive tit for tat (absolute, Faratin et al. 1998): gives way by as much as the other side's last offer rose above its
 * best offer before, counted in one's own utility, and takes nothing back. Its second offer is one step down the ladder
 * whatever the other did, or two of its kind would wait for each other for ever. It needs no model of the other side.
 */
export function titForTat(own: Ranking): Bidding {
  let asked = own.best;
  let bestHeard: number | null = null;
  let offers = 0;
  let given = 0;
  const target = (): number => {
    const polite = offers === 1 ? nextWorse(own, own.best) : own.best;
    return Math.max(own.floor, Math.min(asked - given, polite));
  };
  return {
    hear: (offer) => {
      const worth = own.utility[offer] ?? 0;
      if (bestHeard !== null) given += Math.max(0, worth - bestHeard);
      bestHeard = Math.max(bestHeard ?? worth, worth);
    },
    target,
    plan: () => worstAtLeast(own, target()),
    made: () => {
      asked = target();
      given = 0;
      offers++;
    },
  };
}
