import { ok, type Intent, type Result, type State } from '../engine';
import {
  framesOfAct,
  record,
  sealedResult,
  writeAct,
  writeResult,
  type ActReason,
  type LogAct,
  type LogResult,
} from '../log';
import type { Session } from './app';
import { patch, type Context } from './context';
import { publicFrames } from './public';
import { isOver, summaryOf } from './session';
import { settleShown } from './show';

/** Carries an intent out, plays its events into frames, and writes its line. A refusal changes nothing. */
export function perform(context: Context, intent: Intent, reason?: ActReason): Result<null> {
  const { session } = context.store.getState();
  if (!session) return ok(null);
  const recorded = record(session, session.state, intent, reason);
  if (!recorded.ok) return recorded;
  const { act, state } = recorded.value;
  const { header } = session;
  const result = state.outcome && sealedResult({ header, acts: [...session.acts, act] }, state.outcome);
  patch(context, session.id, { ...shownAfter(session, act), state, result, over: isOver(state) });
  settleShown(context);
  write(context, session, act, state, result);
  return ok(null);
}

function shownAfter(session: Session, act: LogAct): Pick<Session, 'acts' | 'frames' | 'cursor'> {
  const played = framesOfAct(session.state, act, session.viewer, session.frames.length).frames;
  const all = [...session.frames, ...played];
  const frames = session.curtain ? publicFrames(all) : all;
  return { acts: [...session.acts, act], frames, cursor: frames.length - 1 };
}

function write(context: Context, session: Session, act: LogAct, after: State, result: LogResult | null): void {
  const lines = [writeAct(act)];
  if (result) lines.push(writeResult(result));
  context.keepers.get(session.id)?.add(lines, summaryOf(session.id, session.header, after, context.deps.clock.now()));
}
