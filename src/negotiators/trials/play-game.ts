import {
  legal,
  questionsOf,
  play,
  see,
  setup,
  view,
  type GameEvent,
  type Intent,
  type Scenario,
  type Seed,
  type Settings,
  type Side,
  type SideSheet,
  type State,
  type CompiledScenario,
} from '../../engine';
import { drawsFor, wayOf, type ActReason, type Difficulty } from '../../log';
import { Delegation } from '../deciding/delegation';
import type { Leader } from '../negotiator';

export interface ComputerGame {
  readonly scenario: Scenario;
  /** The scenario compiled before, when many games are played of it. */
  readonly table?: CompiledScenario;
  readonly seats: readonly Side[];
  readonly seed: Seed;
  readonly settings: Settings;
  readonly difficulty: (side: Side) => Difficulty;
  /** Sheets to lead by, if not those of the scenario: other personas for the same interests. */
  readonly sheet?: (side: Side) => SideSheet;
  /** Who leads a side in place of a delegation of its level; null leaves it to the delegation. Made anew for each game. */
  readonly lead?: (side: Side) => Leader | null;
  /** Whether the delegations are told what the others keep to themselves: the most that talk could bring. */
  readonly insight?: true;
}

export interface PlayedAct {
  readonly intent: Intent;
  readonly events: readonly GameEvent[];
  readonly reason?: ActReason;
  readonly state: State;
}

export interface PlayedGame {
  readonly start: State;
  readonly acts: readonly PlayedAct[];
  readonly end: State;
}

/** Far more acts than any table allows: a game that reaches it has a bug. */
const MOST_ACTS = 2_000;

/** A whole game among computer delegations; the same as the browser plays for the same seed. Throws on a bug only. */
export function playGame(game: ComputerGame): PlayedGame {
  const { scenario, seats, seed, settings, table } = game;
  const begun = setup(scenario, { seats, seed, settings, ...(table ? { table } : {}) });
  if (!begun.ok) throw new Error(`${begun.fault.code} at ${begun.fault.place}`);
  const acts: PlayedAct[] = [];
  const delegations = new Map<Side, { leader: Leader; history: GameEvent[] }>();
  const delegationOf = (side: Side): { leader: Leader; history: GameEvent[] } => {
    const known = delegations.get(side) ?? {
      leader:
        game.lead?.(side) ??
        new Delegation({
          side,
          sheet: game.sheet?.(side) ?? scenario.sides[side],
          difficulty: game.difficulty(side),
          way: wayOf(scenario, seed, side),
          ...(game.insight ? { insight: (rival: Side) => begun.value.secrets[rival] } : {}),
        }),
      history: acts.flatMap(({ events }) => seenBy(events, side)),
    };
    delegations.set(side, known);
    return known;
  };
  const carryOut = (state: State, intent: Intent, reason?: ActReason): State => {
    const played = play(state, intent);
    if (!played.ok) throw new Error(`${played.fault.code} at ${played.fault.place}: ${JSON.stringify(intent)}`);
    for (const [side, { history }] of delegations) history.push(...seenBy(played.value.events, side));
    acts.push({ intent, ...played.value, ...(reason ? { reason } : {}) });
    return played.value.state;
  };
  let state = carryOut(begun.value, { kind: 'open' });
  while (state.turn !== null && acts.length < MOST_ACTS) {
    const question = questionsOf(state).find(({ answered, to }) => !answered && delegationOf(to).leader.reply);
    const side = question?.to ?? state.turn;
    const { leader, history } = delegationOf(side);
    const seen = view(state, side);
    const before = {
      view: seen,
      history,
      legal: legal(seen, side),
      draw: drawsFor(state.table, seed, acts.length + 1, side),
    };
    const chosen = (question && leader.reply?.(before, question)) ?? leader.act(before);
    state = carryOut(state, chosen.intent, chosen.reason);
  }
  if (state.phase !== 'over') throw new Error('the game did not end');
  return { start: begun.value, acts, end: state };
}

const seenBy = (events: readonly GameEvent[], side: Side): GameEvent[] =>
  events.flatMap((event) => see(event, side) ?? []);
