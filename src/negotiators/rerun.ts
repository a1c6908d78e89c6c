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
  type Result,
  type Side,
  type State,
} from '../engine';
import { drawsFor, startSeed, startState, wayOf, type GameLog, type LogAct, type LogHeader } from '../log';
import { Delegation } from './deciding/delegation';
import type { Negotiator } from './negotiator';

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
      const does = choice(log.header, state, act, side, mine);
      compared++;
      if (!same(does, act.intent))
        return ok({ compared, differs: { act: act.act, side, does, ...eventsOf(state, does) } });
    }
    const played = play(state, act.intent);
    if (!played.ok) return played;
    state = played.value.state;
    for (const [who, { history }] of led)
      history.push(...played.value.events.flatMap((event) => see(event, who) ?? []));
    await step?.(at + 1, log.acts.length);
  }
  return ok({ compared, differs: null });
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

/** What the delegation does; where the rules refuse it, what is done in its place. */
function choice(header: LogHeader, state: State, done: LogAct, side: Side, { negotiator, history }: Led): Intent {
  const seen = view(state, side);
  const before = {
    view: seen,
    history,
    legal: legal(seen, side),
    draw: drawsFor(state.table, startSeed(header), done.act, side),
  };
  const question = done.intent.kind === 'reply' ? askedOf(state, side)[0] : undefined;
  const { intent } = question ? negotiator.reply(before, question) : negotiator.act(before);
  return play(state, intent).ok ? intent : instead(state, side);
}

/** What a game does for a delegation that asked for what the rules refuse. */
const instead = ({ phase }: State, side: Side): Intent =>
  phase === 'closing' ? { kind: 'vote', side, accept: false } : { kind: 'hold', side };

function eventsOf(state: State, does: Intent): { readonly events: readonly GameEvent[] } {
  const played = play(state, does);
  return { events: played.ok ? played.value.events : [] };
}

/** Older games did not write down from whom a whisper came that was answered. */
const same = (does: Intent, done: Intent): boolean =>
  canonicalJson(done.kind === 'answer' && done.from === undefined ? { ...does, from: undefined } : does) ===
  canonicalJson(done);
