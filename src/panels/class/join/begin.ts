import type { Scenario, Side } from '../../../engine';
import { exerciseNote, roundsOf, surveyNote, type Exercise, type Surveyed } from '../../../classroom';
import type { Player } from '../../../log';
import { actions } from '../../../store';

/** Who leads a seat at this screen: somebody, with the name they like to be called by, or the computer. */
export interface Leader {
  readonly person: boolean;
  readonly name: string;
}

export interface Beginning {
  readonly exercise: Exercise;
  readonly shown: Scenario;
  readonly table: number;
  readonly seed: string;
  readonly leaderOf: (side: Side) => Leader;
}

/** Begins a table's game as the exercise has it; what its persons answered before is noted with it. */
export function begin({ exercise, shown, table, seed, leaderOf }: Beginning, answered: readonly Surveyed[] = []): void {
  const { seats, computers, minutes, lens, tutor, talk, backChannel, drawnLines } = exercise;
  actions.prefer({ lens, tutor });
  void actions.newGame({
    scenario: shown,
    seats,
    seed,
    players: Object.fromEntries(seats.map((side) => [side, playerOf(leaderOf(side), computers)])),
    settings: {
      rounds: roundsOf(shown, minutes),
      leaks: true,
      events: true,
      absentMoves: false,
      ...(talk ? { talk } : {}),
      ...(backChannel ? {} : { backChannel }),
      ...(drawnLines ? { drawnLines } : {}),
    },
    notes: [exerciseNote({ exercise, table }), ...answered.map(surveyNote)],
  });
}

function playerOf({ person, name }: Leader, difficulty: Exercise['computers']): Player {
  if (!person) return { kind: 'computer', difficulty };
  const called = name.trim();
  return called ? { kind: 'person', name: called } : { kind: 'person' };
}
