import { apply, canonicalJson, fail, hashState, ok, play, type Fault, type Result, type State } from '../engine';
import { RULES, type GameLog, type LogAct } from './format';
import { startState } from './frames';
import { seatFault } from './seat-rules';
import { lastSeal, sealOf, sealOfHeader, sealOfResult } from './seal';

/**
 * By what a log was checked. `rules`: every act was carried out again. `seat`: the same for a log of one seat, as far
 * as that seat saw it. `events`: the log was played by other rules than this program has; its events add up to its
 * hashes, and whether those rules allowed its acts is left open.
 */
export type CheckedBy = 'rules' | 'seat' | 'events';

export interface Verified {
  readonly acts: number;
  readonly finished: boolean;
  /** Whether every act was carried out again by the rules, with all that was secret then. */
  readonly replayed: boolean;
  readonly by: CheckedBy;
}

/** Compares a log with what its intents do. See `verifyLog` in `reader.ts`. */
export function verify(log: GameLog): Result<Verified> {
  const start = startState(log.header);
  if (!start.ok) return start;
  const { seenBy, rules } = log.header;
  const by = rules !== RULES ? 'events' : seenBy === undefined ? 'rules' : 'seat';
  let state = start.value;
  let seal = sealOfHeader(log.header);
  for (const act of log.acts) {
    // Before the seal: what the rules say of a changed line says more.
    const next = STEPS[by](state, act, log);
    if (!next.ok) return next;
    seal = sealOf(seal, act);
    if (seal !== act.seal) return at(act, 'log.other-seal');
    state = next.value;
  }
  const fault = resultFault(log, state);
  return fault
    ? { ok: false, fault }
    : ok({ acts: log.acts.length, finished: log.result !== null, replayed: by === 'rules', by });
}

type Step = (before: State, act: LogAct, log: GameLog) => Result<State>;

/** The state after an act, if everything came out as its line says. */
const STEPS: Readonly<Record<CheckedBy, Step>> = {
  rules(before, act) {
    const played = play(before, act.intent);
    if (!played.ok) return at(act, 'log.refused-act', { code: played.fault.code });
    const { events, state } = played.value;
    const differs = Math.max(events.length, act.events.length);
    for (let i = 0; i < differs; i++)
      if (canonicalJson(events[i] ?? null) !== canonicalJson(act.events[i] ?? null))
        return at(act, 'log.other-event', { event: i + 1 });
    return hashed(state, act);
  },
  seat(before, act, { header }) {
    const wrong = header.seenBy && seatFault(before, act, header.seenBy);
    return wrong ? at(act, wrong.code, wrong.values) : ok(apply(before, act.events));
  },
  events: (before, act) => hashed(apply(before, act.events), act),
};

const hashed = (state: State, act: LogAct): Result<State> =>
  act.hash === undefined || hashState(state) === act.hash ? ok(state) : at(act, 'log.other-hash');

function resultFault({ header, acts, result }: GameLog, state: State): Fault | null {
  if (!result) return null;
  const line = acts.length + 2;
  const fault = (code: `log.${string}`): Fault => fail(code, `line ${line}`, { line }).fault;
  if (canonicalJson(state.outcome) !== canonicalJson(result.result)) return fault('log.other-result');
  const { seal } = result;
  return seal !== undefined && seal !== sealOfResult(lastSeal(header, acts), result) ? fault('log.other-seal') : null;
}

const at = (act: LogAct, code: `log.${string}`, values: Fault['values'] = {}) =>
  fail(code, `line ${act.act + 1}`, { line: act.act + 1, ...values });
