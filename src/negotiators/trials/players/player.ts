import type { Intent, Side } from '../../../engine';
import { Sampler } from '../../evaluation/frontier-sample';
import type { Leader, Seen } from '../../negotiator';
import { Seat } from './seat';

/** Something that a player does when its turn comes; null where it does not apply. */
export type Habit = (seat: Seat) => Intent | null;

/** Leads a seat by the first of its habits that applies. Where none does it holds, and refuses what is voted on. */
export class Player implements Leader {
  private readonly sampler = new Sampler();

  constructor(
    private readonly side: Side,
    private readonly habits: readonly Habit[],
  ) {}

  act(seen: Seen): { intent: Intent } {
    const seat = new Seat(this.side, seen, this.sampler);
    for (const habit of this.habits) {
      const intent = habit(seat);
      if (intent) return { intent };
    }
    const { side } = this;
    return { intent: seen.legal.vote === null ? { kind: 'hold', side } : { kind: 'vote', side, accept: false } };
  }
}
