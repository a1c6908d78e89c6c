import type { GameEvent, View } from '../engine';

/** One thing that happened, as the one who looks on may see it, and the table after it. Frames are never changed. */
export interface Frame {
  /** 0, 1, 2… over the whole game. */
  readonly index: number;
  /** The act it belongs to: its number in the log. */
  readonly act: number;
  readonly event: GameEvent;
  readonly view: View;
}
