import type { GameEvent } from './event';
import { clone, evolve, type Evolving } from './evolve';
import type { State } from './state';

/** Told of each event with the state after it, which nothing changes any more. */
export type After = (event: GameEvent, state: State) => void;

/** Collects events; each is evolved at once on a private copy, so that the next is decided on what it left behind. */
export class Recorder {
  readonly events: GameEvent[] = [];
  readonly state: Evolving;

  constructor(
    state: State,
    private readonly after?: After,
  ) {
    this.state = clone(state);
  }

  push(event: GameEvent): void {
    this.events.push(event);
    evolve(this.state, event);
    this.after?.(event, clone(this.state));
  }
}
