import type { Briefing } from '../../domains';
import type { Bidding } from './parts';

/**
 * MiCRO (de Jonge 2022): goes down its outcomes from the best, one at a time, and takes the next step only if it has
 * heard at least as many different offers as it has made; else it repeats a random offer of its own. It never goes
 * below walking away. Equal outcomes come in the reverse order of the space.
 */
export function micro({ own, draw }: Briefing): Bidding {
  const heard = new Set<number>();
  let made = 0;
  const rung = (place: number): number | null => {
    const outcome = own.order[own.size - 1 - place];
    if (outcome === undefined) return null;
    return (own.utility[outcome] ?? 0) >= own.reservation || place === 0 ? outcome : null;
  };
  const next = (): number | null => (made <= heard.size ? rung(made) : null);
  const worth = (outcome: number | null): number => (outcome === null ? own.best : (own.utility[outcome] ?? 0));
  return {
    hear: (offer) => heard.add(offer),
    target: () => Math.max(own.reservation, worth(next() ?? rung(made - 1))),
    plan: () => next() ?? rung(draw(made)) ?? 0,
    made: (offer) => {
      if (offer === next()) made++;
    },
  };
}
