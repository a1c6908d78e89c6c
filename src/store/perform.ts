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
import { tell, write } from './keep';
import { publicFrames } from './public';
import { isOver } from './session';
import { settleShown } from './show';
import { summaryOf } from './summary';

/** An act that the rules allow, not yet done. */
export interface Decided {
  readonly session: Session;
  readonly act: LogAct;
  readonly state: State;
  /** The log's last line, if the act ends the game. */
  readonly result: LogResult | null;
}

/** What an intent leads to in the game in progress; null where there is none, or while another act is being written. */
export function decide(context: Context, intent: Intent, reason?: ActReason): Result<Decided | null> {
  const { session } = context.store.getState();
  if (!session || session.writing) return ok(null);
  const recorded = record(session, session.state, intent, reason);
  if (!recorded.ok) return recorded;
  const { act, state } = recorded.value;
  const { header } = session;
  const result = state.outcome && sealedResult({ header, acts: [...session.acts, act] }, state.outcome);
  return ok({ session, act, state, result });
}

/**
 * Writes an act's line, and shows the act once it is stored, so that nothing can be lost that was seen. Where storage
 * fails, it is shown all the same. False if it was not shown: the game is not played here any more.
 */
export async function carryOut(context: Context, { session, act, state, result }: Decided): Promise<boolean> {
  patch(context, session.id, { writing: true });
  const summary = summaryOf(session.id, { header: session.header, acts: [act] }, state, context.deps.clock.now());
  const kept = await write(context, session.id, linesOf(act, result), summary);
  const { session: now } = context.store.getState();
  // The person may have left, and even have come back: then the game was read from storage, with this act.
  if (now?.id !== session.id || now.acts !== session.acts || kept === 'taken') return false;
  patch(context, now.id, { ...shownAfter(now, act), state, result, over: isOver(state), writing: false });
  settleShown(context);
  if (kept === 'late') tell(context, now.id, kept);
  if (isOver(state)) context.deps.storage.persist();
  return true;
}

/** Carries an intent out, if the rules allow it. A refusal changes nothing. */
export async function perform(context: Context, intent: Intent, reason?: ActReason): Promise<Result<boolean>> {
  const decided = decide(context, intent, reason);
  if (!decided.ok) return decided;
  return ok(decided.value !== null && (await carryOut(context, decided.value)));
}

function shownAfter(session: Session, act: LogAct): Pick<Session, 'acts' | 'frames' | 'cursor'> {
  const played = framesOfAct(session.state, act, session.viewer, session.frames.length).frames;
  const all = [...session.frames, ...played];
  const frames = session.curtain ? publicFrames(all) : all;
  return {
    acts: [...session.acts, act],
    frames,
    cursor: session.mode === 'play' ? frames.length - 1 : session.cursor,
  };
}

function linesOf(act: LogAct, result: LogResult | null): readonly string[] {
  return result ? [writeAct(act), writeResult(result)] : [writeAct(act)];
}
