import type { GameEvent, Scenario, Side } from '../engine';
import { utteranceOf, type UTTERANCES } from './signs';
import { keepWay, WAYS_TO_SAY, type Spoken } from './spoken';

/** Something that is said at the table. */
export type SaidEvent = Extract<GameEvent, { readonly kind: keyof typeof UTTERANCES }>;

/** So many of its own last sentences a side does not say again. */
const LAST = 6;

interface SaidBefore {
  readonly key: string;
  readonly words: string;
}

/**
 * The manner of speaking of the sides of one game: nobody says again what it said among its last six, as long as there is
 * another way to say it. It is told of everything that happens, in order. Which way a thing was said follows from what was
 * said before it, so it stands in no log; it is kept with the event, as long as that is.
 */
export class Manner {
  private readonly said = new Map<Side, SaidBefore[]>();

  constructor(private readonly scenario: Scenario) {}

  hear(event: GameEvent): void {
    const told = utteranceOf(event, this.scenario);
    if (!told) return;
    const way = this.wayFor(told.side, event);
    keepWay(event, way);
    const { spoken } = utteranceOf(event, this.scenario, way) ?? told;
    this.said.set(told.side, [...this.before(told.side), wordsOf(spoken)]);
  }

  /** How the side would say this now. */
  saying(event: SaidEvent): Spoken {
    const way = this.wayFor(event.side, event);
    const told = utteranceOf(event, this.scenario, way);
    if (!told) throw new Error(`${event.kind} is nothing that is said`);
    return told.spoken;
  }

  private before(side: Side): SaidBefore[] {
    return this.said.get(side) ?? [];
  }

  /** The way that it has not said among its last, and of these the one whose like it said longest ago. */
  private wayFor(side: Side, event: GameEvent): number {
    const said = this.before(side);
    const last = said.slice(-LAST);
    const rated = Array.from({ length: WAYS_TO_SAY }, (_, way) => {
      const spoken = utteranceOf(event, this.scenario, way)?.spoken;
      const { key, words } = spoken ? wordsOf(spoken) : { key: '', words: '' };
      const again = last.some((one) => one.words === words) ? 1 : 0;
      return { way, again, at: said.findLastIndex((one) => one.key === key) };
    });
    rated.sort((a, b) => a.again - b.again || a.at - b.at || a.way - b.way);
    return rated[0]?.way ?? 0;
  }
}

const wordsOf = ({ key, values }: Spoken): SaidBefore => ({ key, words: JSON.stringify([key, values]) });
