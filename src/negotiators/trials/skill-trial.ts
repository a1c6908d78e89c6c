import { Tally, type Measured } from '../../domains';
import { compile, net, type Scenario, type Side } from '../../engine';
import { DIFFICULTIES, seedOfGame, type Difficulty } from '../../log';
import type { TrialOptions } from './options';
import { playGame, type PlayedGame } from './play-game';
import { success } from './success';

/** What one seat gains by being led at one level rather than the next lower one, all others led at the middle. */
export interface SkillReport {
  readonly side: Side;
  readonly level: Difficulty;
  readonly below: Difficulty;
  readonly games: number;
  /** Mean difference with its standard error, in points, over pairs of games with the same seed. */
  readonly success: Measured;
  readonly net: Measured;
  /** The share of games that ended with terms, at the level and at the one below. */
  readonly terms: readonly [number, number];
}

/** Blind play of every level from every seat: each game once at each level, with the same chance. */
export function skillTrial(scenario: Scenario, options: TrialOptions): SkillReport[] {
  const { seats, games, seed, settings, progress } = options;
  const table = compile(scenario);
  const all = games * (1 + seats.length * (DIFFICULTIES.length - 1));
  let done = 0;
  const play = (i: number, level: (side: Side) => Difficulty): PlayedGame => {
    progress?.(++done, all);
    return playGame({ scenario, table, seats, settings, seed: seedOfGame(seed, i), difficulty: level });
  };
  const numbers = Array.from({ length: games }, (_, i) => i);
  const reports = new Map<string, Book>();
  for (const i of numbers) {
    const plain = play(i, () => 'middle');
    for (const side of seats) {
      const led = DIFFICULTIES.map((level) =>
        level === 'middle' ? plain : play(i, (seat) => (seat === side ? level : 'middle')),
      );
      DIFFICULTIES.slice(1).forEach((level, k) => {
        const book = reports.get(`${side} ${level}`) ?? new Book(side, level, DIFFICULTIES[k] as Difficulty);
        reports.set(`${side} ${level}`, book);
        book.enter(led[k + 1] as PlayedGame, led[k] as PlayedGame);
      });
    }
  }
  return seats.flatMap((side) =>
    DIFFICULTIES.slice(1).flatMap((level) => reports.get(`${side} ${level}`)?.close() ?? []),
  );
}

/** The books of one level from one seat. */
class Book {
  private readonly success = new Tally();
  private readonly net = new Tally();
  private games = 0;
  private readonly terms: [number, number] = [0, 0];

  constructor(
    private readonly side: Side,
    private readonly level: Difficulty,
    private readonly below: Difficulty,
  ) {}

  enter(better: PlayedGame, worse: PlayedGame): void {
    const { side } = this;
    this.games += 1;
    this.success.add((success(better, side) - success(worse, side)) / 100);
    this.net.add((net(better.end.accounts[side]) - net(worse.end.accounts[side])) / 100);
    [better, worse].forEach(({ end }, k) => (this.terms[k as 0 | 1] += end.outcome?.terms ? 1 : 0));
  }

  close(): SkillReport {
    const { side, level, below, games } = this;
    const [above, lower] = this.terms;
    const measured = ({ mean, error }: Tally): Measured => ({ mean, error: Number.isNaN(error) ? null : error });
    const terms = [above / games, lower / games] as const;
    return { side, level, below, games, success: measured(this.success), net: measured(this.net), terms };
  }
}
