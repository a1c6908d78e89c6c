import { fail, ok, see, type GameEvent, type Intent, type Outcome, type Result, type Side } from '../engine';
import { lastSeal, sealOf, type GameLog, type LogAct, type LogHeader, type LogResult } from '../formats';
import { startState } from './states';
import { sealedResult } from './record';
import { scenarioFor } from './seat-scenario';

/**
 * The log of one seat while its game goes on: events as that seat saw them, no seed, no hashes, no reasons of others,
 * the others' confidential parts emptied. Acts of which it saw nothing have no line, and the numbers do not show that.
 * Notes, which may hold anything, and the seal of a log from which this one branched off, which all that was secret
 * there has part in, are left out.
 */
export class SeatLog {
  readonly acts: LogAct[] = [];
  /** How many acts of the game it has been told of. */
  taken = 0;

  private constructor(
    readonly header: LogHeader,
    private readonly seat: Side,
  ) {}

  /** Faults: `log.not-seated`, `log.already-exported`. */
  static begin(header: LogHeader, seat: Side): Result<SeatLog> {
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
    return ok(new SeatLog(seen, seat));
  }

  /** The next act of the game, in the order of its log. */
  take(act: LogAct): void {
    const { seat, acts } = this;
    this.taken += 1;
    const events = act.events.flatMap((event) => see(event, seat) ?? []).map((event) => endFor(event, seat));
    if (events.length === 0) return;
    const mine = 'side' in act.intent && act.intent.side === seat;
    const unsealed = {
      act: acts.length + 1,
      intent: intentFor(act.intent, seat, events),
      events,
      ...(mine && act.reason ? { reason: act.reason } : {}),
    };
    acts.push({ ...unsealed, seal: sealOf(lastSeal(this.header, acts), unsealed) });
  }

  /** The last line, for a game that has come to this outcome. */
  end = (outcome: Outcome): LogResult => sealedResult(this, outcomeFor(outcome, this.seat));
}

/** A whole log as one seat may have it. Faults: `log.not-seated`, `log.already-exported`. */
export function exportFor(log: GameLog, seat: Side): Result<GameLog> {
  const begun = SeatLog.begin(log.header, seat);
  if (!begun.ok) return begun;
  const { header, acts } = begun.value;
  for (const act of log.acts) begun.value.take(act);
  return ok({ header, acts, result: log.result && begun.value.end(log.result.result) });
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
