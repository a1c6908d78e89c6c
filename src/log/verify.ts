import { apply, canonicalJson, fail, hashState, ok, play, type Fault, type Result, type State } from '../engine';
import { brokenSealOf, lineOf, RULES, type GameLog, type LogAct } from '../formats';
import { startState } from './states';
import { seatFault } from './seat-rules';
import type { ParsedLog } from './parse';

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
export function verify(log: GameLog | ParsedLog): Result<Verified> {
  const start = startState(log.header);
  if (!start.ok) return start;
  const { seenBy, rules } = log.header;
  const by = rules !== RULES ? 'events' : seenBy === undefined ? 'rules' : 'seat';
  const broken = ('brokenSeal' in log ? log.brokenSeal : undefined) ?? brokenSealOf(log);
  let state = start.value;
  let line = 2;
  for (const act of log.acts) {
    if (broken !== null && broken < line) return at(broken, 'log.other-seal');
    // Before the seal: what the rules say of a changed line says more.
    const next = STEPS[by](state, act, log);
    if (!next.ok) return next;
    if (broken === line) return at(line, 'log.other-seal');
    state = next.value;
    line += 1 + (act.notes?.length ?? 0);
  }
  const fault = broken !== null && broken < line ? null : resultFault(log, state);
  if (fault) return { ok: false, fault };
  if (broken !== null) return at(broken, 'log.other-seal');
  return ok({ acts: log.acts.length, finished: log.result !== null, replayed: by === 'rules', by });
}

type Step = (before: State, act: LogAct, log: GameLog) => Result<State>;

/** The state after an act, if everything came out as its line says. */
const STEPS: Readonly<Record<CheckedBy, Step>> = {
  rules(before, act, log) {
    const played = play(before, act.intent);
    if (!played.ok) return at(lineOf(log, act.act), 'log.refused-act', { code: played.fault.code });
    const { events, state } = played.value;
    const differs = Math.max(events.length, act.events.length);
    for (let i = 0; i < differs; i++)
      if (canonicalJson(events[i] ?? null) !== canonicalJson(act.events[i] ?? null))
        return at(lineOf(log, act.act), 'log.other-event', { event: i + 1 });
    return hashed(state, act, log);
  },
  seat(before, act, log) {
    const { seenBy } = log.header;
    const wrong = seenBy && seatFault(before, act, seenBy);
    return wrong ? at(lineOf(log, act.act), wrong.code, wrong.values) : ok(apply(before, act.events));
  },
  events: (before, act, log) => hashed(apply(before, act.events), act, log),
};

const hashed = (state: State, act: LogAct, log: GameLog): Result<State> =>
  act.hash === undefined || hashState(state) === act.hash ? ok(state) : at(lineOf(log, act.act), 'log.other-hash');

const resultFault = (log: GameLog, state: State): Fault | null =>
  log.result && canonicalJson(state.outcome) !== canonicalJson(log.result.result)
    ? at(lineOf(log, log.acts.length + 1), 'log.other-result').fault
    : null;

const at = (line: number, code: `log.${string}`, values: Fault['values'] = {}) =>
  fail(code, `line ${line}`, { line, ...values });
