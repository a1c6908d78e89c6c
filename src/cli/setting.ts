import type { Scenario, Settings, Side } from '../engine';

/** Where and how the games of a command are played. */
export interface Setting {
  readonly seats: readonly Side[];
  readonly settings: Settings;
}

interface Wishes {
  readonly seats?: readonly Side[];
  readonly rounds?: number;
  readonly absentMoves?: true;
}

/** The scenario's own seats and rounds where nothing else is wished for. */
export const settingOf = (scenario: Scenario, { seats, rounds, absentMoves }: Wishes): Setting => ({
  seats: seats ?? scenario.seats.default,
  settings: {
    rounds: rounds ?? scenario.rounds.default,
    leaks: true,
    events: true,
    absentMoves: absentMoves ?? false,
    numbering: 'round',
  },
});
