import { apply, see, setup, view, type GameEvent, type Result, type Side, type State, type View } from '../engine';
import { startSeed, type GameLog, type LogAct, type LogHeader } from '../formats';

/** One thing that happened, as the one who looks on may see it, and the table after it. Frames are never changed. */
export interface Frame {
  /** 0, 1, 2… over the whole game. */
  readonly index: number;
  /** The act it belongs to: its number in the log. */
  readonly act: number;
  readonly event: GameEvent;
  readonly view: View;
}

/** The state before the first act. */
export const startState = (header: LogHeader): Result<State> =>
  setup(header.scenario, { seats: header.seats, seed: startSeed(header), settings: header.settings });

/** Frame 0: the table before the opening. Nothing has happened, so its event is a turn that is nobody's. */
export const firstFrame = (start: State, viewer: Side | 'all'): Frame => ({
  index: 0,
  act: 0,
  event: { kind: 'turn', queue: [] },
  view: view(start, viewer),
});

/**
 * The frames of one act, from the state before it; `from` is the index of the first. An event of which the viewer
 * sees nothing has no frame. States share what did not change.
 */
export function framesOfAct(
  before: State,
  act: Pick<LogAct, 'act' | 'events'>,
  viewer: Side | 'all',
  from: number,
): { readonly state: State; readonly frames: readonly Frame[] } {
  const frames: Frame[] = [];
  let state = before;
  for (const event of act.events) {
    const seen = see(event, viewer);
    state = apply(state, [event]);
    if (seen) frames.push({ index: from + frames.length, act: act.act, event: seen, view: view(state, viewer) });
  }
  return { state, frames };
}

/** Everything that happened in a log, as one seat or an onlooker may see it. Needs the events alone, not the rules. */
export function framesOf(log: Pick<GameLog, 'header' | 'acts'>, viewer: Side | 'all'): Result<readonly Frame[]> {
  const start = startState(log.header);
  if (!start.ok) return start;
  let state = start.value;
  const frames: Frame[] = [firstFrame(state, viewer)];
  for (const act of log.acts) {
    const played = framesOfAct(state, act, viewer, frames.length);
    state = played.state;
    frames.push(...played.frames);
  }
  return { ok: true, value: frames };
}

/** The state before the first act and after each act, by the events alone. */
export function replayStates(log: Pick<GameLog, 'header' | 'acts'>): Result<readonly State[]> {
  const start = startState(log.header);
  if (!start.ok) return start;
  const states = [start.value];
  let state = start.value;
  for (const act of log.acts) {
    state = apply(state, act.events);
    states.push(state);
  }
  return { ok: true, value: states };
}
