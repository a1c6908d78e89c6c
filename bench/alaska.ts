import { compile, type Scenario, type Side } from '../src/engine';
import { headerOf, type Difficulty, type GameLog } from '../src/log';
import { playGame, type ComputerGame, type PlayedGame } from '../src/negotiators';
import { loadScenario } from '../src/scenarios';
import { gameLog } from '../src/cli/game-log';
import { eu, ru, ua, us } from '../src/engine/testing/alaska';

const loaded = await loadScenario('alaska-summit');
if (!loaded.ok) throw new Error(loaded.fault.code);
const scenario: Scenario = loaded.value;
const table = compile(scenario);
const ALL: readonly Side[] = [us, ru, ua, eu];

export interface Wish {
  readonly difficulty?: Difficulty;
  readonly rounds?: number;
  readonly seats?: readonly Side[];
}

/** As headers have them: a log of a game that was played with others would not verify. */
const settingsFor = (rounds: number) =>
  ({ rounds, leaks: true, events: true, absentMoves: false, numbering: 'round' }) as const;

function options(seed: number, wish: Wish): ComputerGame {
  return {
    scenario,
    table,
    seed: String(seed),
    seats: wish.seats ?? scenario.seats.default,
    difficulty: () => wish.difficulty ?? 'middle',
    settings: settingsFor(wish.rounds ?? scenario.rounds.default),
  };
}

/** A whole game of the Alaska table led by computers; all that is not wished for is the scenario's own. */
export const game = (seed: number, wish: Wish = {}): PlayedGame => playGame(options(seed, wish));

/** The log of a game with all four seated. */
export function recorded(seed: number, rounds: number): GameLog {
  const given = options(seed, { rounds, seats: ALL });
  const { seats, settings } = given;
  const started = '2025-08-15T00:00:00.000Z';
  const header = headerOf({ scenario, seats, players: {}, seed: String(seed), settings, started });
  return gameLog(header, playGame(given));
}

/** A game as a class of fifty minutes plays it, all four seated and talking; it can be handed in as often as is wished. */
export function taught(seed: string): (table: number) => GameLog {
  const settings = { ...settingsFor(8), talk: true as const };
  const game = playGame({ scenario, table, seats: ALL, seed, difficulty: () => 'middle', settings });
  return (number) => {
    const player = (side: Side) => [side, { kind: 'person', name: `Table ${number}, ${side}` }] as const;
    const started = new Date(Date.UTC(2026, 10, 28, 8, 0, number)).toISOString();
    const players = Object.fromEntries(ALL.map(player));
    return gameLog(headerOf({ scenario, seats: ALL, players, seed, settings, started }), game);
  };
}

export const atTheStart = () => game(1, { seats: ALL }).start;
