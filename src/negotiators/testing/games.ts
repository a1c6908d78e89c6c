import { compile, type Seed, type Side } from '../../engine';
import type { Difficulty } from '../../log';
import { fromFile, type ScenarioFile } from '../../formats';
import { playGame, type PlayedGame } from '../trials/play-game';
import alaska from '../../../scenarios/alaska-summit.json';
import { eu, ru, ua, us } from '../../engine/testing/alaska';

export const scenario = fromFile(alaska as unknown as ScenarioFile);
export const table = compile(scenario);
export const TWO: readonly Side[] = [us, ru];
export const FOUR: readonly Side[] = [us, ru, ua, eu];
export const SETTINGS = {
  rounds: 8,
  leaks: true,
  events: true,
  absentMoves: false,
  numbering: 'round',
  talk: true,
} as const;

/** A computer-only game of the Alaska table, as the terminal and the browser play it for the same seed, of today's logs if it is a text. */
export const game = (
  seats: readonly Side[],
  seed: Seed,
  difficulty: (side: Side) => Difficulty = () => 'middle',
): PlayedGame => playGame({ scenario, table, seats, seed, settings: SETTINGS, difficulty });

export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
