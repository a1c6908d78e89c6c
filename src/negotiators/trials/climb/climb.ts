import { Tally } from '../../../domains';
import { compile, type Scenario, type Side } from '../../../engine';
import { seedOfGame, type Difficulty } from '../../../log';
import { errorOf, Pairs, rounded, scoreOf, type Score } from '../league/score';
import type { TrialOptions } from '../options';
import { playGame } from '../play-game';
import { evolve } from './evolution';
import { genomeOf, policyOf, storiesOf, type Policy, type Values } from './genes';
import { PolicyPlayer } from './policy';

/** How much better than hard a seat can be played, as far as a search finds; in points, over games that it never saw. */
export interface ClimbReport {
  readonly side: Side;
  readonly opponents: Difficulty;
  readonly evaluations: number;
  readonly best: { readonly own: number; readonly ownSe: number | null; readonly net: number };
  readonly hard: { readonly own: number; readonly net: number };
  /** What the best gains over hard by its own interests, paired game by game. */
  readonly gain: number;
  readonly gainSe: number | null;
}

export interface Climb {
  readonly report: ClimbReport;
  /** What the best one plays by. */
  readonly policy: Policy;
}

interface ClimbOptions extends TrialOptions {
  readonly side: Side;
  readonly opponents: Difficulty;
  readonly evaluations: number;
}

/** The best is measured over so many times the games of one evaluation. */
const FRESH = 4;

/**
 * A best response to the delegations, found by evolution over the policies of one seat. An evaluation is `games` games;
 * then the best and hard play the games from the seed on, which no evaluation played.
 */
export function climb(scenario: Scenario, options: ClimbOptions): Climb {
  const { seats, settings, games, seed, side, opponents, evaluations, progress } = options;
  const table = compile(scenario);
  const genome = genomeOf(table, side);
  const fresh = FRESH * games;
  const all = evaluations * games + 2 * fresh;
  let done = 0;
  const play = (i: number, values: Values | null): Score => {
    const policy = values && policyOf(genome, values);
    const game = playGame({
      scenario,
      table,
      seats,
      settings,
      seed: seedOfGame(seed, i),
      difficulty: (seat) => (seat === side ? 'hard' : opponents),
      lead: (seat) => (seat === side && policy ? new PolicyPlayer(side, policy) : null),
    });
    progress?.(++done, all);
    return scoreOf(game, side);
  };
  const evaluate = (values: Values, generation: number): number => {
    let sum = 0;
    for (let k = 0; k < games; k++) sum += play(fresh + generation * games + k, values).own;
    return sum / games;
  };
  const values = evolve({ stories: storiesOf(genome), evaluations, seed: SEED, evaluate });
  const [best, hard, pairs] = [new Means(), new Means(), new Pairs()];
  for (let i = 0; i < fresh; i++) {
    const [mine, its] = [play(i, values), play(i, null)];
    best.add(mine);
    hard.add(its);
    pairs.add(mine, its);
  }
  const { own: gain, ownSe: gainSe } = pairs.difference;
  return {
    report: {
      side,
      opponents,
      evaluations,
      best: { own: rounded(best.own.mean), ownSe: errorOf(best.own), net: rounded(best.net.mean) },
      hard: { own: rounded(hard.own.mean), net: rounded(hard.net.mean) },
      gain,
      gainSe,
    },
    policy: policyOf(genome, values),
  };
}

/** Chance of the search itself; that of the games comes from the seed of the trial. */
const SEED = 1;

class Means {
  readonly own = new Tally();
  readonly net = new Tally();

  add(score: Score): void {
    this.own.add(score.own);
    this.net.add(score.net);
  }
}
