import type { Bargainer, Turn } from './bargainer';

/** How a negotiation ended. */
export interface Ending {
  /** The outcome agreed on; null if the steps ran out. */
  readonly agreement: number | null;
  /** The step in which it was agreed, from 0; the number of steps if it was not. */
  readonly step: number;
}

/** Called for every offer made, in order. */
export type Listener = (offer: number, by: number, turn: Turn) => void;

/**
 * Stacked alternating offers (Aydoğan et al. 2017), with the steps and times of NegMAS: in each step every side has one
 * turn, the first side first. At its turn a side takes the offer on the table or puts its own in its place; an offer
 * that all the others take is the agreement. Whoever offers is bound by it.
 * @param sides two or more. @param steps at least 1.
 */
export function negotiate(sides: readonly Bargainer[], steps: number, listener?: Listener): Ending {
  let offer: number | null = null;
  let takers = 0;
  for (let step = 0; step < steps; step++) {
    const turn: Turn = { step, steps, time: (step + 1) / (steps + 1) };
    for (let seat = 0; seat < sides.length; seat++) {
      const side = sides[seat];
      if (!side) continue;
      if (offer !== null && side.accepts(offer, turn)) {
        takers++;
        if (takers === sides.length) return { agreement: offer, step };
        continue;
      }
      offer = side.propose(turn);
      takers = 1;
      listener?.(offer, seat, turn);
      for (let other = 0; other < sides.length; other++) if (other !== seat) sides[other]?.hear?.(offer, turn);
    }
  }
  return { agreement: null, step: steps };
}
