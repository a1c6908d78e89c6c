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

function options(seed: number, wish: Wish): ComputerGame {
  return {
    scenario,
    table,
    seed: String(seed),
    seats: wish.seats ?? scenario.seats.default,
    difficulty: () => wish.difficulty ?? 'middle',
    settings: { rounds: wish.rounds ?? scenario.rounds.default, leaks: true, events: true, absentMoves: false },
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

export const atTheStart = () => game(1, { seats: ALL }).start;
