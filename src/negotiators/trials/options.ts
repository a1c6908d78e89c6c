import type { Settings, Side } from '../../engine';

/** What a trial over many games is told: game i has the seed that `seedOfGame` gives it. */
export interface TrialOptions {
  readonly seats: readonly Side[];
  readonly games: number;
  readonly seed: string;
  readonly settings: Settings;
  /** Called after each game. */
  readonly progress?: (done: number, all: number) => void;
}
