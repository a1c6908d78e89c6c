import { placeOf, type OutcomeSpace, type Ranking } from '../../domains';
import type { Bidding, OpponentModel } from './parts';

/**
 * Asks for as much as another bidding, but of all outcomes that give so much offers the one that the model thinks the
 * other side likes best: a trade-off along the iso-utility line (Faratin, Sierra and Jennings 2002). Equal ones: the
 * one that is better for itself.
 */
export function considerate(space: OutcomeSpace, own: Ranking, asking: Bidding, model: OpponentModel): Bidding {
  return {
    hear: (offer, turn) => {
      model.hear(offer, turn);
      asking.hear?.(offer, turn);
    },
    target: (turn) => asking.target(turn),
    plan: (turn) => kindest(space, own, asking.target(turn), model),
    made: (offer, turn) => asking.made?.(offer, turn),
  };
}

function kindest(space: OutcomeSpace, own: Ranking, target: number, model: OpponentModel): number {
  const worths = model.worths();
  const start = Math.min(placeOf(own, target), own.size - 1);
  let found = own.order[own.size - 1] ?? 0;
  let most = Number.NEGATIVE_INFINITY;
  for (let place = own.size - 1; place >= start; place--) {
    const outcome = own.order[place] ?? 0;
    const worth = worthOf(worths, space, outcome);
    if (worth <= most) continue;
    most = worth;
    found = outcome;
  }
  return found;
}

/** The utility of an outcome by what its options add. */
export function worthOf(worths: readonly (readonly number[])[], space: OutcomeSpace, outcome: number): number {
  let sum = 0;
  for (let issue = 0; issue < worths.length; issue++) sum += worths[issue]?.[space.option(outcome, issue)] ?? 0;
  return sum;
}
