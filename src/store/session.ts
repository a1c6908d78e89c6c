import type { Side, State } from '../engine';
import { firstFrame, framesOfAct, startState, type Frame, type GameLog, type LogHeader } from '../log';
import type { Result } from '../engine';
import type { Session } from './app';
import { personsOf } from './players';
import { publicFrames } from './public';

/** What is shown of a log: its frames, and the engine's state at the end. */
export interface Shown {
  readonly state: State;
  readonly frames: readonly Frame[];
}

/** Plays a log's events for a viewer; `hidden` keeps everybody's secrets out, for a screen that is handed over. */
export function show(log: Pick<GameLog, 'header' | 'acts'>, viewer: Side | 'all', hidden = false): Result<Shown> {
  const start = startState(log.header);
  if (!start.ok) return start;
  const frames: Frame[] = [firstFrame(start.value, viewer)];
  let state = start.value;
  for (const act of log.acts) {
    const played = framesOfAct(state, act, viewer, frames.length);
    state = played.state;
    frames.push(...played.frames);
  }
  return { ok: true, value: { state, frames: hidden ? publicFrames(frames) : frames } };
}

export const isOver = (state: State): boolean => state.phase === 'over';

/**
 * Whose eyes a log may be opened with: anybody's once it is over or if no person plays, else those of the one person
 * at the table. A game of several that still goes on is opened with nobody's: one would see what another hides.
 */
export function viewersOf(header: LogHeader, over: boolean): readonly (Side | 'all')[] {
  if (header.seenBy) return [header.seenBy];
  const persons = personsOf(header);
  if (over || persons.length === 0) return ['all', ...header.seats];
  return persons.length === 1 ? persons : [];
}

/** A session at the end of a log (to play) or at its beginning (to replay). */
export function sessionOf(
  id: string,
  log: Pick<GameLog, 'header' | 'acts'> & Partial<Pick<GameLog, 'result'>>,
  mode: Session['mode'],
  viewer: Side | 'all',
  hidden = false,
): Result<Session> {
  const shown = show(log, viewer, hidden);
  if (!shown.ok) return shown;
  const { state, frames } = shown.value;
  const at = mode === 'play' ? frames.length - 1 : 0;
  return {
    ok: true,
    value: {
      id,
      mode,
      header: log.header,
      acts: log.acts,
      result: log.result ?? null,
      state,
      viewer,
      frames,
      cursor: at,
      shown: at,
      playing: false,
      thinking: null,
      curtain: null,
      over: isOver(state),
      writing: false,
      readOnly: false,
      unkept: null,
    },
  };
}

/** The log of a session, from what is in memory. */
export const logOf = ({ header, acts, result }: Session): GameLog => ({ header, acts, result });
