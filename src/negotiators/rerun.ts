import {
  askedOf,
  canonicalJson,
  legal,
  ok,
  play,
  see,
  sidesOf,
  view,
  type GameEvent,
  type Intent,
  type Question,
  type Result,
  type Side,
  type State,
} from '../engine';
import { drawsFor, startSeed, startState, wayOf, type ActReason, type GameLog, type LogHeader } from '../log';
import { Delegation } from './deciding/delegation';
import type { Act, Negotiator } from './negotiator';

/** What came of leading a log's computers again. */
export interface Rerun {
  /** How many acts of computers were compared. */
  readonly compared: number;
  /** The first act that is not the one which this program's delegation does there. */
  readonly differs: {
    readonly act: number;
    readonly side: Side;
    readonly does: Intent;
    /** What would have come of it. */
    readonly events: readonly GameEvent[];
  } | null;
}

interface Led {
  readonly negotiator: Negotiator;
  readonly history: GameEvent[];
}

/**
 * Leads the computers of a log again, act by act, and compares what they do. For a log that verifies; one of one seat,
 * or of other rules, cannot be led again. `step` is told how many acts are done, and may take its time.
 */
export async function rerun(log: GameLog, step?: (done: number, all: number) => Promise<void>): Promise<Result<Rerun>> {
  const start = startState(log.header);
  if (!start.ok) return start;
  const led = computersOf(log.header);
  let state = start.value;
  let compared = 0;
  for (const [at, act] of log.acts.entries()) {
    const side = 'side' in act.intent ? act.intent.side : null;
    const mine = side && led.get(side);
    if (side && mine) {
      const does = choice(log.header, state, { act: act.act, done: act.intent, side, led: mine }).intent;
      compared++;
      if (!same(does, act.intent))
        return ok({ compared, differs: { act: act.act, side, does, ...eventsOf(state, does) } });
    }
    const played = play(state, act.intent);
    if (!played.ok) return played;
    state = played.value.state;
    tell(led, played.value.events);
    await step?.(at + 1, log.acts.length);
  }
  return ok({ compared, differs: null });
}

/**
 * Why the computers did each of these acts, as they say when they are led again; undefined for acts of others, and from
 * the first act on that they would not do. Faults: those of the rules, where they refuse one.
 */
export function reasonsOf(header: LogHeader, intents: readonly Intent[]): Result<readonly (ActReason | undefined)[]> {
  const start = startState(header);
  if (!start.ok) return start;
  const led = computersOf(header);
  const reasons: (ActReason | undefined)[] = [];
  let state = start.value;
  for (const done of intents) {
    const side = 'side' in done ? done.side : null;
    const mine = side && led.get(side);
    const does = side && mine ? choice(header, state, { act: reasons.length + 1, done, side, led: mine }) : null;
    if (does && !same(does.intent, done)) break;
    reasons.push(does?.reason);
    const played = play(state, done);
    if (!played.ok) return played;
    state = played.value.state;
    tell(led, played.value.events);
  }
  return ok(reasons);
}

function tell(led: ReadonlyMap<Side, Led>, events: readonly GameEvent[]): void {
  for (const [who, { history }] of led) history.push(...events.flatMap((event) => see(event, who) ?? []));
}

function computersOf(header: LogHeader): Map<Side, Led> {
  const { players, scenario } = header;
  const led = new Map<Side, Led>();
  for (const side of sidesOf(scenario)) {
    const player = players[side];
    if (player?.kind !== 'computer') continue;
    const { difficulty, strategy } = player;
    const way = wayOf(scenario, startSeed(header), side);
    const setup = {
      side,
      sheet: scenario.sides[side],
      difficulty,
      way,
      ...(strategy === undefined ? {} : { strategy }),
    };
    led.set(side, { negotiator: new Delegation(setup), history: [] });
  }
  return led;
}

/** The act of a log that a delegation is to do again. */
interface Again {
  readonly act: number;
  readonly done: Intent;
  readonly side: Side;
  readonly led: Led;
}

/** What the delegation does; where the rules refuse it, what is done in its place. */
function choice(header: LogHeader, state: State, { act, done, side, led: { negotiator, history } }: Again): Act {
  const seen = view(state, side);
  const before = {
    view: seen,
    history,
    legal: legal(seen, side),
    draw: drawsFor(state.table, startSeed(header), act, side),
  };
  const question = done.kind === 'reply' ? askedOf(state, side)[0] : undefined;
  const chosen = question ? negotiator.reply(before, question) : negotiator.act(before);
  const played = play(state, chosen.intent);
  if (played.ok) return chosen;
  const reason = { code: 'refused', values: { fault: played.fault.code } };
  return { intent: question ? silence(side, question) : instead(state, side), reason };
}

/** What a game does for a delegation that asked for what the rules refuse. */
const instead = ({ phase }: State, side: Side): Intent =>
  phase === 'closing' ? { kind: 'vote', side, accept: false } : { kind: 'hold', side };

const silence = (side: Side, { number }: Question): Intent => ({
  kind: 'reply',
  side,
  question: number,
  answer: { withheld: 'not-now' },
});

function eventsOf(state: State, does: Intent): { readonly events: readonly GameEvent[] } {
  const played = play(state, does);
  return { events: played.ok ? played.value.events : [] };
}

/** Older games did not write down from whom a whisper came that was answered. */
const same = (does: Intent, done: Intent): boolean =>
  canonicalJson(done.kind === 'answer' && done.from === undefined ? { ...does, from: undefined } : does) ===
  canonicalJson(done);
