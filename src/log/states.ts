import { apply, setup, type Result, type State } from '../engine';
import { startSeed, type GameLog, type LogHeader } from '../formats';

/** The state before the first act. */
export const startState = (header: LogHeader): Result<State> =>
  setup(header.scenario, { seats: header.seats, seed: startSeed(header), settings: header.settings });

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
