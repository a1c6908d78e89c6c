import { play, setup, view, type Scenario, type Side, type View } from '../../../engine';
import {
  cardOf,
  roundsOf,
  seatClass,
  seedOfTable,
  type ClassTable,
  type Exercise,
  type Prepared,
} from '../../../classroom';

/** What can be printed, in the order of the pile. */
export const PAPERS = ['guide', 'cards', 'briefing', 'sheets', 'worksheets', 'outcomes', 'observers'] as const;
export type PaperKind = (typeof PAPERS)[number];

/** A table with the code on its card, and what each of its seats may see of the game that the code draws. */
export interface DrawnTable extends ClassTable {
  readonly code: string;
  /** By side: nobody else's secrets are in it. */
  readonly views: ReadonlyMap<Side, View>;
}

/** The settings of a class's games. */
export const settingsOf = (exercise: Exercise, scenario: Scenario) => ({
  rounds: roundsOf(scenario, exercise.minutes),
  leaks: true,
  events: true,
  absentMoves: false,
  numbering: 'round' as const,
  ...(exercise.talk ? { talk: true as const } : {}),
  ...(exercise.backChannel ? {} : { backChannel: false as const }),
  ...(exercise.drawnLines ? { drawnLines: true as const } : {}),
});

/**
 * Draws every table as its first machine will when its code is typed, one after the other, for that takes half a second
 * each; `drawn` is told each table. Ends early once `left` says so.
 */
export async function drawTables(
  { exercise, cards }: Prepared,
  scenario: Scenario,
  drawn: (table: DrawnTable) => void,
  left: () => boolean,
): Promise<void> {
  for (const table of seatClass(exercise.seats, exercise.seating)) {
    const code = cardOf(cards, exercise, table.number);
    const seed = await seedOfTable(code, exercise, table.number);
    if (left()) return;
    drawn({ ...table, code, views: viewsOf(exercise, scenario, seed) });
    await new Promise((resolve) => setTimeout(resolve));
  }
}

/** The table as it stands when it has just been opened, as each of its seats sees it. */
export function viewsOf(exercise: Exercise, scenario: Scenario, seed: string): ReadonlyMap<Side, View> {
  const begun = setup(scenario, { seats: exercise.seats, seed, settings: settingsOf(exercise, scenario) });
  const opened = begun.ok ? play(begun.value, { kind: 'open' }) : begun;
  return new Map(opened.ok ? exercise.seats.map((side) => [side, view(opened.value.state, side)]) : []);
}
