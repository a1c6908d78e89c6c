import { hashState, ok, play, type After, type Intent, type Outcome, type Result, type State } from '../engine';
import { lastSeal, sealOf, sealOfResult, type ActReason, type GameLog, type LogAct, type LogResult } from '../formats';

/** An act that has been carried out, as its line in the log, and the state after it. */
export interface Recorded {
  readonly act: LogAct;
  readonly state: State;
}

/**
 * Carries an intent out and makes its line. Touches nothing; a refusal is the engine's fault. `each` is told of each
 * event with the state after it.
 */
export function record(
  log: Pick<GameLog, 'header' | 'acts'>,
  state: State,
  intent: Intent,
  reason?: ActReason,
  each?: After,
): Result<Recorded> {
  const played = play(state, intent, each);
  if (!played.ok) return played;
  const after = played.value.state;
  const unsealed = {
    act: log.acts.length + 1,
    intent,
    events: played.value.events,
    hash: hashState(after),
    ...(reason ? { reason } : {}),
  };
  return ok({ act: { ...unsealed, seal: sealOf(lastSeal(log.header, log.acts), unsealed) }, state: after });
}

/** The last line of a log whose game has come to this outcome. */
export const sealedResult = (log: Pick<GameLog, 'header' | 'acts'>, outcome: Outcome): LogResult => ({
  result: outcome,
  seal: sealOfResult(lastSeal(log.header, log.acts), { result: outcome }),
});

/** A log so far, with its result if the state is the end. */
export const logOf = (log: Pick<GameLog, 'header' | 'acts'>, state: State): GameLog => ({
  header: log.header,
  acts: log.acts,
  result: state.outcome ? sealedResult(log, state.outcome) : null,
});
