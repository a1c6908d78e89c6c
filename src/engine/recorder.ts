import type { GameEvent } from './event';
import { clone, evolve, type Evolving } from './evolve';
import type { State } from './state';

/** Collects events; each is evolved at once on a private copy, so that the next is decided on what it left behind. */
export class Recorder {
  readonly events: GameEvent[] = [];
  readonly state: Evolving;

  constructor(state: State) {
    this.state = clone(state);
  }

  push(event: GameEvent): void {
    this.events.push(event);
    evolve(this.state, event);
  }
}
