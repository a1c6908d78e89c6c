import type { GameEvent, Scenario, Side } from '../engine';
import { utteranceOf, type UTTERANCES } from './signs';
import { keepWay, WAYS_TO_SAY } from './spoken';

/** Something that is said at the table. */
export type SaidEvent = Extract<GameEvent, { readonly kind: keyof typeof UTTERANCES }>;

/** So many of its own last sentences a side does not say again. */
const LAST = 6;

/**
 * The manner of speaking of the sides of one game: nobody says again what it said among its last six, as long as there is
 * another way to say it. It is told of everything that happens, in order. Which way a thing was said follows from what was
 * said before it, so it stands in no log; it is kept with the event, as long as that is.
 */
export class Manner {
  /** By side, what it said, oldest first: the key of the sentence and its values. */
  private readonly said = new Map<Side, readonly string[]>();

  constructor(private readonly scenario: Scenario) {}

  hear(event: GameEvent): void {
    const told = utteranceOf(event, this.scenario);
    if (!told) return;
    const { side } = told;
    const way = this.wayFor(side, event);
    keepWay(event, way);
    this.said.set(side, [...(this.said.get(side) ?? []), this.words(event, way).join('')]);
  }

  /** How the side would say this now: the way that it has not said among its last, and whose like it said longest ago. */
  wayFor(side: Side, event: GameEvent): number {
    const said = this.said.get(side) ?? [];
    const rated = Array.from({ length: WAYS_TO_SAY }, (_, way) => {
      const [key, values] = this.words(event, way);
      const again = said.slice(-LAST).includes(key + values) ? said.length : 0;
      return again + said.findLastIndex((one) => one.startsWith(key));
    });
    return rated.indexOf(Math.min(...rated));
  }

  private words(event: GameEvent, way: number): readonly [key: string, values: string] {
    const spoken = utteranceOf(event, this.scenario, way)?.spoken;
    return [`${spoken?.key} `, JSON.stringify(spoken?.values)];
  }
}
