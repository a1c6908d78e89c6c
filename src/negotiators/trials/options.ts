import type { Settings, Side } from '../../engine';

/** Where the games of a trial are played. */
export interface TableSetting {
  readonly seats: readonly Side[];
  readonly settings: Settings;
}

/** What every trial over many games is told: game i has the seed that `seedOfGame` gives it. */
interface Common {
  readonly games: number;
  readonly seed: string;
  /** Called after each game. */
  readonly progress?: (done: number, all: number) => void;
}

/** A trial at one table. */
export interface TrialOptions extends Common, TableSetting {}

/** A trial at several tables, one after the other. */
export interface TablesOptions extends Common {
  readonly tables: readonly TableSetting[];
}
