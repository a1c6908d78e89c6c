import {
  fail,
  hashState,
  ok,
  play,
  setup,
  type GameEvent,
  type Intent,
  type Result,
  type Scenario,
  type State,
} from '../../engine';
import { VERSION } from '../../formats';
import {
  logOf,
  RULES,
  sealOf,
  sealOfHeader,
  withNote,
  type ActReason,
  type GameLog,
  type LogAct,
  type LogHeader,
} from '../../log';
import { reasonsOf } from '../../negotiators';
import { tableOf, type Coded } from './code';

/** One act of a game that has been played again. */
export interface Step {
  readonly intent: Intent;
  readonly events: readonly GameEvent[];
  readonly state: State;
}

/** A game played again from its intents. */
export interface Replayed {
  readonly header: LogHeader;
  readonly start: State;
  readonly steps: readonly Step[];
  readonly end: State;
}

/**
 * Plays the game of a code again. Faults: `handed.other-rules`; `handed.refused`, where the rules refuse an act;
 * `handed.other-game`, where something else comes of the acts than when the code was made.
 */
export function replay(coded: Coded, scenario: Scenario): Result<Replayed> {
  const { rules } = coded;
  if (rules !== RULES) return fail('handed.other-rules', 'code', { rules, known: RULES });
  const header = headerFor(coded, scenario);
  const { seats, seed, settings } = coded;
  const start = setup(scenario, { seats, seed, settings, table: tableOf(scenario) });
  if (!start.ok) return fail('handed.damaged', 'code');
  const steps: Step[] = [];
  let state = start.value;
  for (const intent of coded.intents) {
    const played = play(state, intent);
    if (!played.ok) return fail('handed.refused', 'code', { act: steps.length + 1 });
    ({ state } = played.value);
    steps.push({ intent, ...played.value });
  }
  if (!hashState(state).startsWith(coded.hash)) return fail('handed.other-game', 'code');
  return ok({ header, start: start.value, steps, end: state });
}

function headerFor(coded: Coded, scenario: Scenario): LogHeader {
  const { rules, seats, players, seed, settings, delegations, started, parent } = coded;
  return {
    format: 'impasse-log',
    version: VERSION,
    rules,
    scenario,
    seats,
    players,
    seed,
    settings,
    ...(delegations === undefined ? {} : { delegations }),
    started,
    ...(parent ? { parent } : {}),
  };
}

/** The log of a code, and whether it is the very one that the code was made of. */
export interface Restored {
  readonly log: GameLog;
  /** False where only the reasons of its computers could not be had again: acts, events and hashes are the same. */
  readonly exact: boolean;
}

/**
 * The log that a code was made of. The reasons of computers come back where the delegations are those that played; that
 * takes as long as they took. Faults as those of {@link replay}.
 */
export function restore(coded: Coded, scenario: Scenario): Result<Restored> {
  const replayed = replay(coded, scenario);
  if (!replayed.ok) return replayed;
  const plain = logFrom(replayed.value, coded, []);
  if (plain.acts.at(-1)?.seal === coded.seal) return ok({ log: plain, exact: true });
  const reasons = reasonsOf(replayed.value.header, coded.intents);
  const told = logFrom(replayed.value, coded, reasons.ok ? reasons.value : []);
  const exact = told.acts.at(-1)?.seal === coded.seal;
  return ok({ log: exact ? told : plain, exact });
}

function logFrom({ header, steps, end }: Replayed, coded: Coded, reasons: readonly (ActReason | undefined)[]): GameLog {
  let log: GameLog = { header, acts: [], result: null };
  const acts: LogAct[] = [];
  let seal = sealOfHeader(header);
  for (const { intent, events, state } of steps) {
    const reason = reasons[acts.length];
    const line = { act: acts.length + 1, intent, events, hash: hashState(state), ...(reason ? { reason } : {}) };
    log = { ...log, acts: [...acts, { ...line, seal: sealOf(seal, line) }] };
    for (const { note } of coded.notes.filter(({ act }) => act === line.act)) log = withNote(log, note);
    const done = log.acts.at(-1);
    if (!done) continue;
    acts.push(done);
    seal = done.notes?.at(-1)?.seal ?? done.seal;
  }
  if (!coded.result) return { header, acts, result: null };
  log = logOf({ header, acts }, end);
  for (const { note } of coded.notes.filter(({ act }) => act > acts.length)) log = withNote(log, note);
  return log;
}
