import { fail, ok, see, type GameEvent, type Intent, type Outcome, type Result, type Side } from '../engine';
import { sealOf, sealOfHeader, type GameLog, type LogAct, type LogHeader } from '../formats';
import { startState } from './frames';
import { sealedResult } from './record';
import { scenarioFor } from './seat-scenario';

/**
 * The log as one seat may have it: events as that seat saw them, no seed, no hashes, no reasons of others, the others'
 * confidential parts emptied. Acts of which it saw nothing have no line, and the numbers do not show that. Notes, which
 * may hold anything, and the seal of a log from which this one branched off, which all that was secret there has part
 * in, are left out.
 * Faults: `log.not-seated`, `log.already-exported`.
 */
export function exportFor(log: GameLog, seat: Side): Result<GameLog> {
  const { header } = log;
  if (header.seenBy) return fail('log.already-exported', 'line 1', { line: 1 });
  if (!header.seats.includes(seat)) return fail('log.not-seated', 'seat', { seat });
  const start = startState(header);
  if (!start.ok) return start;
  const { format, version, rules, seats, players, settings, delegations, started } = header;
  const scenario = scenarioFor(header.scenario, seat, start.value.secrets[seat]);
  const seen: LogHeader = {
    format,
    version,
    rules,
    scenario,
    seats,
    players,
    settings,
    ...(delegations === undefined ? {} : { delegations }),
    started,
    seenBy: seat,
  };
  const acts = actsFor(log, seat, sealOfHeader(seen));
  const result = log.result && sealedResult({ header: seen, acts }, outcomeFor(log.result.result, seat));
  return ok({ header: seen, acts, result });
}

function actsFor(log: GameLog, seat: Side, first: string): LogAct[] {
  const acts: LogAct[] = [];
  let before = first;
  for (const act of log.acts) {
    const events = act.events.flatMap((event) => see(event, seat) ?? []).map((event) => endFor(event, seat));
    if (events.length === 0) continue;
    const mine = 'side' in act.intent && act.intent.side === seat;
    const unsealed = {
      act: acts.length + 1,
      intent: intentFor(act.intent, seat, events),
      events,
      ...(mine && act.reason ? { reason: act.reason } : {}),
    };
    before = sealOf(before, unsealed);
    acts.push({ ...unsealed, seal: before });
  }
  return acts;
}

const endFor = (event: GameEvent, seat: Side): GameEvent =>
  event.kind === 'ended' ? { ...event, outcome: outcomeFor(event.outcome, seat) } : event;

/** By how much the package that was there suited the others is reckoned from their secrets: the seat has its own figure. */
function outcomeFor(outcome: Outcome, seat: Side): Outcome {
  const reasons = outcome.verdict.reasons.map((reason) => {
    const own = reason.values[seat];
    if (reason.code !== 'window-open') return reason;
    return { ...reason, values: own === undefined ? {} : { [seat]: own } };
  });
  return { ...outcome, verdict: { ...outcome.verdict, reasons } };
}

/** A whisper between two others that leaked: what leaked is known, the way it took is not. */
function intentFor(intent: Intent, seat: Side, events: readonly GameEvent[]): Intent {
  if (intent.kind !== 'whisper' || intent.side === seat || intent.to === seat) return intent;
  const leak = events.find((event) => event.kind === 'leaked');
  return { kind: 'whisper', side: intent.side, to: intent.to, terms: leak?.terms ?? {} };
}
