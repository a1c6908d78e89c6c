import { canonicalJson, fail, hashState, ok, play, type Fault, type Result, type State } from '../engine';
import type { GameLog, LogAct } from './format';
import { startState } from './frames';
import { sealOf, sealOfHeader } from './seal';

export interface Verified {
  readonly acts: number;
  readonly finished: boolean;
  /** False for a log exported for one seat: its intents cannot be run again without the others' secrets. */
  readonly replayed: boolean;
}

/** Compares a log with what its intents do. See `verifyLog` in `reader.ts`. */
export function verify(log: GameLog): Result<Verified> {
  const start = startState(log.header);
  if (!start.ok) return start;
  const replayed = log.header.seenBy === undefined;
  let state = start.value;
  let seal = sealOfHeader(log.header);
  for (const act of log.acts) {
    if (replayed) {
      const next = again(state, act);
      if (!next.ok) return next;
      state = next.value;
    }
    seal = sealOf(seal, act);
    if (seal !== act.seal) return at(act, 'log.other-seal');
  }
  const line = log.acts.length + 2;
  if (replayed && log.result && canonicalJson(state.outcome) !== canonicalJson(log.result.result))
    return fail('log.other-result', `line ${line}`, { line });
  return ok({ acts: log.acts.length, finished: log.result !== null, replayed });
}

/** The state after an act that was run again, if everything came out as its line says. */
function again(state: State, act: LogAct): Result<State> {
  const played = play(state, act.intent);
  if (!played.ok) return at(act, 'log.refused-act', { code: played.fault.code });
  const { events, state: after } = played.value;
  const differs = Math.max(events.length, act.events.length);
  for (let i = 0; i < differs; i++)
    if (canonicalJson(events[i] ?? null) !== canonicalJson(act.events[i] ?? null))
      return at(act, 'log.other-event', { event: i + 1 });
  return hashState(after) === act.hash ? ok(after) : at(act, 'log.other-hash');
}

const at = (act: LogAct, code: `log.${string}`, values: Fault['values'] = {}) =>
  fail(code, `line ${act.act + 1}`, { line: act.act + 1, ...values });
