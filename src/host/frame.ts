import { see, view, type GameEvent, type Side, type State, type View } from '../engine';

/** Through whose eyes a game is looked at; `all` sees every secret, as after the end. */
export type Viewer = Side | 'all';

/** One event of a game, the act it belongs to, and the state after it. */
export interface Step {
  readonly act: number;
  readonly event: GameEvent;
  readonly state: State;
}

/** One thing that happened, as the one who looks on may see it, and the table after it. Frames are never changed. */
export interface Frame {
  /** 0, 1, 2… over the whole game. */
  readonly index: number;
  /** The act it belongs to: its number in the log. */
  readonly act: number;
  readonly event: GameEvent;
  readonly view: View;
}

/** Frame 0: the table before the opening. Nothing has happened, so its event is a turn that is nobody's. */
export const firstFrame = (start: State, viewer: Viewer): Frame => ({
  index: 0,
  act: 0,
  event: { kind: 'turn', queue: [] },
  view: view(start, viewer),
});

/** The step as a viewer sees it, or null if nothing of it can be noticed. */
export function frameOf({ act, event, state }: Step, viewer: Viewer, index: number): Frame | null {
  const seen = see(event, viewer);
  return seen && { index, act, event: seen, view: view(state, viewer) };
}
