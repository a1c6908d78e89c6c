import { compile, type Scenario, type Side } from '../../../engine';
import { seedOfGame, wayOf, type Difficulty } from '../../../log';
import { ledIn } from '../../deciding/parts';
import type { TablesOptions, TableSetting } from '../options';
import { playGame } from '../play-game';
import { FAULTS, type FaultName } from './faults';
import type { Detector } from './finding';
import { Watched } from './watched';

/** How often delegations of one level did one thing that they never should, at one table. */
export interface MannersRow {
  readonly level: Difficulty;
  readonly seats: readonly Side[];
  readonly fault: FaultName;
  readonly games: number;
  readonly count: number;
  /** How many acts there were that could have been such a fault. */
  readonly of: number;
  /** Where it was first seen: the game by its seed, and the number of the act in its log. */
  readonly first: { readonly seed: string; readonly act: number } | null;
}

interface MannersOptions extends TablesOptions {
  readonly levels: readonly Difficulty[];
}

/** Lets delegations of each level play each other at each table, and looks on. */
export function manners(scenario: Scenario, { tables, levels, games, seed, progress }: MannersOptions): MannersRow[] {
  const table = compile(scenario);
  const groups = levels.flatMap((level) => tables.map((at) => ({ level, at })));
  let done = 0;
  return groups.flatMap(({ level, at }) => {
    const books = booksOf(level, at);
    for (let i = 0; i < games; i++) {
      const seedOf = seedOfGame(seed, i);
      const game = playGame({ scenario, table, ...at, seed: seedOf, difficulty: () => level });
      const watched = new Watched(game, (side) => ledIn(wayOf(scenario, seedOf, side), scenario.sides[side]));
      for (const book of books) book.look(watched, seedOf);
      progress?.(++done, groups.length * games);
    }
    return books.map((book) => book.close(games));
  });
}

const booksOf = (level: Difficulty, { seats }: TableSetting): Book[] =>
  FAULTS.map(({ name, detect }) => new Book(level, seats, name, detect));

class Book {
  private count = 0;
  private of = 0;
  private first: MannersRow['first'] = null;

  constructor(
    private readonly level: Difficulty,
    private readonly seats: readonly Side[],
    private readonly fault: FaultName,
    private readonly detect: Detector,
  ) {}

  look(watched: Watched, seed: string): void {
    const { found, of } = this.detect(watched);
    this.count += found.length;
    this.of += of;
    const [at] = found;
    if (at !== undefined) this.first ??= { seed, act: at + 1 };
  }

  close(games: number): MannersRow {
    const { level, seats, fault, count, of, first } = this;
    return { level, seats, fault, games, count, of, first };
  }
}
