import { kendall, spearman, Tally } from '../../domains';
import {
  compile,
  see,
  trustIn,
  type GameEvent,
  type Scenario,
  type Side,
  type SideLens,
  type State,
} from '../../engine';
import { believedLens } from '../opponent/belief';
import { evidenceOf, type Evidence } from '../opponent/evidence';
import { guessedLens, insistentLens, ownLens } from '../opponent/lenses';
import { sampled } from '../evaluation/frontier-sample';
import { Utilities } from '../evaluation/utilities';
import type { TrialOptions } from './options';
import { seedOfGame } from '../../log';
import { playGame, type ComputerGame, type PlayedGame } from './play-game';
import { INTERROGATOR, Talker } from './players/talkers';
import type { Leader } from '../negotiator';
import { heardOf, informed } from '../talk/heard';

/** What a model goes by: what another seat had seen of the side. */
interface Shown {
  readonly evidence: readonly Evidence[];
  readonly history: readonly GameEvent[];
}

/**
 * The opponent models of the summit, by the names that personas give them; and what one knows who asks whatever may be
 * asked, and adds what it is told to the bands.
 */
const MODELS = {
  bands: guessedLens,
  frequency: (state, side, { evidence }) => insistentLens(state, side, evidence),
  bayesian: (state, side, { evidence }) => believedLens(state, side, evidence),
  asked: (state, side, { history }) =>
    informed(state, guessedLens(state, side), heardOf(side, history), trustIn(state, side)),
} satisfies Record<string, (state: State, side: Side, shown: Shown) => SideLens>;

/** How near a model comes to the truth about one side by the last turn of a game; means over games. */
export interface ModelReport {
  readonly side: Side;
  readonly model: string;
  readonly games: number;
  /** Kendall's τ of the priorities, issue by issue; 1 is the true order, 0 no better than chance. */
  readonly priorities: number;
  /** Spearman's ρ of what packages near the frontier are worth to the side. */
  readonly packages: number;
  /** By how many points it is off, in the mean square, about what the side gains above its least. */
  readonly off: number;
}

/** Compares what the models make of each seat, as another seat saw the game, with what the side truly wants. */
export function modelTrial(scenario: Scenario, options: TrialOptions): ModelReport[] {
  const { seats, games, seed, settings, progress } = options;
  const table = compile(scenario);
  const books = seats.flatMap((side) => Object.keys(MODELS).map((model) => new Book(side, model as Model)));
  for (let i = 0; i < games; i++) {
    const common: ComputerGame = {
      scenario,
      table,
      seats,
      settings,
      seed: seedOfGame(seed, i),
      difficulty: () => 'middle',
    };
    const game = playGame(common);
    for (const book of books) book.enter(book.model === 'asked' ? interrogated(common, book.side) : game);
    progress?.(i + 1, games);
  }
  return books.map((book) => book.close());
}

type Model = keyof typeof MODELS;

/** Another seat of a game: the one that looks at a side. */
const viewerOf = (seats: readonly Side[], side: Side): Side => seats.find((seat) => seat !== side) ?? side;

/** The game in which whoever looks at the side asks whatever may be asked. */
function interrogated(game: ComputerGame, side: Side): PlayedGame {
  const viewer = viewerOf(game.seats, side);
  const lead = (seat: Side): Leader | null =>
    seat === viewer ? new Talker(seat, INTERROGATOR, { ...game, difficulty: 'middle' }) : null;
  return playGame({ ...game, lead });
}

class Book {
  private readonly priorities = new Tally();
  private readonly packages = new Tally();
  private readonly squares = new Tally();

  constructor(
    readonly side: Side,
    readonly model: Model,
  ) {}

  enter(game: PlayedGame): void {
    const { side } = this;
    const { state, ...shown } = seenOf(game, side);
    const truth = ownLens(side, state.secrets[side]);
    const guess = MODELS[this.model](state, side, shown);
    const lenses = state.seats.map((seat) => ownLens(seat, state.secrets[seat]));
    const pool = sampled(new Utilities(state, lenses));
    const [gains = new Float64Array(), guessed = new Float64Array()] = new Utilities(state, [truth, guess]).gains(pool);
    this.priorities.add(kendall(guess.salience, truth.salience));
    this.packages.add(spearman(guessed, gains));
    const off = (i: number): number =>
      (guessed[i] as number) - guess.minimumGain - ((gains[i] as number) - truth.minimumGain);
    for (let i = 0; i < pool.size; i++) this.squares.add((off(i) / 100) ** 2);
  }

  close(): ModelReport {
    const { side, model } = this;
    const { mean: priorities, count: games } = this.priorities;
    return { side, model, games, priorities, packages: this.packages.mean, off: Math.sqrt(this.squares.mean) };
  }
}

/** The last position at the table, and what another seat had seen of the side by then. */
function seenOf({ start, acts }: PlayedGame, side: Side): Shown & { readonly state: State } {
  const last = acts.findLastIndex(({ state }) => state.phase === 'table');
  const viewer = viewerOf(start.seats, side);
  const seen = acts.slice(0, last + 1).flatMap(({ events }) => events.flatMap((event) => see(event, viewer) ?? []));
  return { state: acts[last]?.state ?? start, evidence: evidenceOf(side, seen), history: seen };
}
