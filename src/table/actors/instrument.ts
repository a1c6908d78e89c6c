import type { Instrument } from '../../engine';
import { between, sineInOut } from '../easing';
import type { Box } from '../layout';
import type { Run } from '../motion';
import type { Actor } from '../room';
import type { Shown } from '../shown';
import { meterOf, type Reading } from './meters';
import { union, type Plaque } from './plaques';
import { readingText } from './reading';

/** An object of the room that shows a meter. */
export interface InstrumentActor extends Actor {
  readonly shows: Instrument;
  /** Moves needle, sand, curtain or lamps to the new value. */
  move(run: Run, shown: Shown): Promise<void>;
  /** Where it is pressed, in the design space; null where it is not drawn. */
  box(): Box | null;
  /** Whether it is pointed at, or has the keyboard's focus: then it says what it shows. */
  point(at: boolean): void;
}

interface Parts {
  /** Sets the object to a share 0..1. Called for every step of a movement. */
  readonly set: (share: number) => void;
  /** Paints what stays; called when it is drawn, before `set`. */
  readonly still: (reading: Reading, shown: Shown) => void;
  readonly box: () => Box | null;
  /** Its name and number: it hangs there while the meter stands otherwise than when the round opened, or is pointed at. */
  readonly plaque: Plaque;
  /** The plaque hangs elsewhere: while it does, it alone is pressed. */
  readonly apart?: true;
  /** Where no meter is shown by it: it is taken away, or rests as a piece of the room. */
  readonly hide: () => void;
}

/** As needle, sand, curtain and lamps share it. */
const MOVE_MS = 560;

/** What all instruments have in common: a share that they stand at and move to. */
export function createInstrument(shows: Instrument, { set, still, box, plaque, apart, hide }: Parts): InstrumentActor {
  let at = 0;
  let read: Reading | null = null;
  let pointed = false;
  const say = (): void => {
    if (read) plaque.draw(readingText(read), pointed || read.change !== 0);
    else plaque.hide();
  };
  return {
    shows,
    draw: (shown) => {
      const reading = meterOf(shown, shows);
      read = reading;
      say();
      if (!reading) return hide();
      still(reading, shown);
      at = reading.share;
      set(at);
    },
    move: async (run, shown) => {
      const reading = meterOf(shown, shows);
      if (!reading || reading.share === at) return;
      const from = at;
      at = reading.share;
      read = reading;
      say();
      await run.tween(MOVE_MS, (t) => set(between(from, reading.share, t)), sineInOut);
    },
    box: () => {
      if (!read) return null;
      return apart ? (plaque.box() ?? box()) : union(box(), plaque.box());
    },
    point: (now) => {
      if (now === pointed) return;
      pointed = now;
      say();
    },
  };
}
