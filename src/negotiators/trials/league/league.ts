import { Tally } from '../../../domains';
import { compile, type CompiledScenario, type Scenario, type Seed, type Side, type VerdictKind } from '../../../engine';
import { DIFFICULTIES, seedOfGame, type Difficulty } from '../../../log';
import type { Leader } from '../../negotiator';
import type { TableSetting, TablesOptions } from '../options';
import { playGame, type ComputerGame, type PlayedGame } from '../play-game';
import { leaderOf, SIMPLE_PLAYERS } from '../players';
import { Talker, TALKERS } from '../players/talkers';
import { Pairs, rounded, scoreOf, type Difference, type Score } from './score';

/** How somebody did from one seat, against delegations of one level in all the others. Points; shares 0..1. */
export interface LeagueRow {
  readonly seats: readonly Side[];
  readonly side: Side;
  readonly opponents: Difficulty;
  /** A simple player, or a level of the delegations. */
  readonly player: string;
  readonly games: number;
  readonly net: number;
  readonly own: number;
  readonly verdicts: Readonly<Record<VerdictKind, number>>;
  /** The player's points less those of the hard delegation in the same seat, over games with the same seeds. */
  readonly vsHard: Difference;
}

interface LeagueOptions extends TablesOptions {
  readonly opponents: readonly Difficulty[];
  /** Those who misuse talk in place of simple players and levels. */
  readonly talkers?: boolean;
  /** Only these beside the hard delegation, by name. */
  readonly players?: readonly string[];
}

/** Whoever plays in the league: a level, or somebody else in its place. */
interface Entrant {
  readonly name: string;
  readonly level: Difficulty | null;
  readonly lead: (side: Side, game: Pick<ComputerGame, 'scenario' | 'seed'>) => Leader | null;
  /** The next seat plays with it. */
  readonly allied?: true;
}

/** The one whom all are compared with comes first. */
const MEASURE: Entrant = { name: 'hard', level: 'hard', lead: () => null };
const ENTRANTS: readonly Entrant[] = [
  MEASURE,
  ...SIMPLE_PLAYERS.map((player): Entrant => ({
    name: player.name,
    level: null,
    lead: (side) => leaderOf(player, side),
  })),
  ...DIFFICULTIES.filter((level) => level !== 'hard').map((level): Entrant => ({
    name: level,
    level,
    lead: () => null,
  })),
];
/** Those who misuse talk, beside the hard delegation, which does not. */
const TALKING: readonly Entrant[] = [
  MEASURE,
  ...TALKERS.map(({ name, ruse, allied, level = 'hard' }): Entrant => ({
    name,
    level: null,
    lead: (side, game) => new Talker(side, ruse, { ...game, difficulty: level }),
    ...(allied ? { allied } : {}),
  })),
];
/** Rows in the order in which they are read: simple players, then levels from below. */
const ORDER = [...SIMPLE_PLAYERS.map(({ name }) => name), ...DIFFICULTIES];

/** Every simple player and every level from every seat of some tables, each game once for all, with the same chance. */
export function league(scenario: Scenario, options: LeagueOptions): LeagueRow[] {
  const { tables, games, seed, opponents, progress, talkers = false, players } = options;
  const all = talkers ? TALKING : ENTRANTS;
  const entrants = players ? all.filter((one) => one === MEASURE || players.includes(one.name)) : all;
  const table = compile(scenario);
  const groups = tables.flatMap((at) => opponents.map((level) => ({ at, level })));
  const most = groups.reduce((sum, { at }) => sum + at.seats.length, 0) * entrants.length * games;
  let done = 0;
  return groups.flatMap(({ at, level }) => {
    const cells = at.seats.map((side) => new Cell(scenario, table, at, level, side, entrants));
    for (let i = 0; i < games; i++) {
      const seedOf = seedOfGame(seed, i);
      // The game of the level against itself is the same from every seat.
      const alike = playGame({ scenario, table, ...at, seed: seedOf, difficulty: () => level });
      for (const cell of cells) {
        cell.play(seedOf, alike);
        progress?.((done += entrants.length), most);
      }
    }
    return cells.flatMap((cell) => cell.rows());
  });
}

/** One seat, against one level. */
class Cell {
  private readonly books: ReadonlyMap<string, Book>;

  constructor(
    private readonly scenario: Scenario,
    private readonly table: CompiledScenario,
    private readonly at: TableSetting,
    private readonly opponents: Difficulty,
    private readonly side: Side,
    private readonly entrants: readonly Entrant[],
  ) {
    this.books = new Map(entrants.map(({ name }) => [name, new Book()]));
  }

  /** `alike` is the game of this seed in which the seat is led like all the others. */
  play(seed: Seed, alike: PlayedGame): void {
    let hard: Score | null = null;
    for (const entrant of this.entrants) {
      const game = entrant.level === this.opponents ? alike : this.game(entrant, seed);
      const score = scoreOf(game, this.side);
      hard ??= score;
      this.books.get(entrant.name)?.enter(game, score, hard);
    }
  }

  rows(): LeagueRow[] {
    const { side, opponents, at, entrants } = this;
    const names = entrants.map(({ name }) => name);
    const order = [...ORDER.filter((name) => names.includes(name)), ...names.filter((name) => !ORDER.includes(name))];
    return order.flatMap((player) => {
      const book = this.books.get(player);
      return book ? [{ seats: at.seats, side, opponents, player, ...book.close() }] : [];
    });
  }

  private game({ level, lead, allied }: Entrant, seed: Seed): PlayedGame {
    const { scenario, table, at, opponents, side } = this;
    const { seats } = at;
    const ally = allied && seats.length > 2 ? seats[(seats.indexOf(side) + 1) % seats.length] : undefined;
    return playGame({
      scenario,
      table,
      ...at,
      seed,
      difficulty: (seat) => (seat === side ? (level ?? opponents) : opponents),
      lead: (seat) => (seat === side || seat === ally ? lead(seat, { scenario, seed }) : null),
    });
  }
}

/** The books of one player in one seat. */
class Book {
  private readonly net = new Tally();
  private readonly own = new Tally();
  private readonly vsHard = new Pairs();
  private readonly verdicts = new Map<VerdictKind, number>();

  enter({ end }: PlayedGame, score: Score, hard: Score): void {
    this.net.add(score.net);
    this.own.add(score.own);
    this.vsHard.add(score, hard);
    const kind = end.outcome?.verdict.kind;
    if (kind) this.verdicts.set(kind, (this.verdicts.get(kind) ?? 0) + 1);
  }

  close(): Pick<LeagueRow, 'games' | 'net' | 'own' | 'verdicts' | 'vsHard'> {
    const games = this.net.count;
    const share = (kind: VerdictKind): number => rounded((this.verdicts.get(kind) ?? 0) / games);
    return {
      games,
      net: rounded(this.net.mean),
      own: rounded(this.own.mean),
      verdicts: {
        'turning-point': share('turning-point'),
        'fragile-compromise': share('fragile-compromise'),
        'missed-opportunity': share('missed-opportunity'),
        'diplomatic-performance': share('diplomatic-performance'),
        breakdown: share('breakdown'),
      },
      vsHard: this.vsHard.difference,
    };
  }
}
