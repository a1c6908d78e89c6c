import type { Arena, Played } from './arena';
import { at } from './model';
import { Tally } from './statistics';

/** A mean with its standard error; null where there was too little to measure. */
export interface Measured {
  readonly mean: number | null;
  readonly error: number | null;
}

/** How one strategy did, over all its games from all seats. */
export interface Standing {
  readonly strategy: string;
  readonly games: number;
  readonly utility: Measured;
  /** Between 0 and 1. */
  readonly agreement: Measured;
  readonly toNash: Measured;
  readonly toFrontier: Measured;
  /** Its part of what all gained over walking away, over the games in which anything was gained. */
  readonly share: Measured;
}

export interface TournamentOptions {
  readonly strategies: readonly string[];
  /** How often each pairing is played, each time with another seed. */
  readonly repeats: number;
  readonly seed: number;
  /** Called after each game. */
  readonly progress?: (done: number, all: number) => void;
}

/** One strategy meets another: it takes one seat, the other all the rest. */
interface Pairing {
  readonly arena: Arena;
  readonly seated: readonly string[];
  /** The seats whose results are entered. */
  readonly counted: readonly number[];
  readonly games: number;
}

/**
 * Round robin: every strategy meets every other (or itself, if it is alone) from every seat of every arena. On a table of
 * two this is each pair with the seats swapped, and a game counts for both; on a larger one the strategy under test takes
 * one seat, the other all the rest, and the game counts for the one. A pairing in
 * which nothing is left to chance is played once and counts as often as it would have been repeated, but for the standard
 * errors it is one observation.
 * @returns the standings, the highest mean utility first.
 */
export function tournament(arenas: readonly Arena[], options: TournamentOptions): Standing[] {
  const pairings = arenas.flatMap((arena) => pairingsOf(arena, options));
  const all = pairings.reduce((sum, pairing) => sum + pairing.games, 0);
  const books = new Map(options.strategies.map((strategy) => [strategy, new Book()]));
  let done = 0;
  for (const { arena, seated, counted, games } of pairings) {
    for (let repeat = 0; repeat < games; repeat++) {
      const played = arena.play(seated, (options.seed + repeat) >>> 0);
      for (const seat of counted) books.get(seated[seat] ?? '')?.enter(played, seat, options.repeats / games);
      options.progress?.(++done, all);
    }
  }
  return [...books]
    .map(([strategy, book]) => book.close(strategy))
    .sort((a, b) => (b.utility.mean ?? 0) - (a.utility.mean ?? 0));
}

function pairingsOf(arena: Arena, { strategies, repeats }: TournamentOptions): Pairing[] {
  const able = strategies.filter((strategy) => arena.strategies.includes(strategy));
  const seats = Array.from({ length: arena.seats }, (_, seat) => seat);
  const two = seats.length === 2;
  const pairs = able.flatMap((one) =>
    able.filter((other) => other !== one || able.length === 1).map((other) => [one, other] as const),
  );
  return pairs.flatMap(([one, other]) =>
    (two ? [0] : seats).map((seat) => {
      const seated = seats.map((here) => (here === seat ? one : other));
      return { arena, seated, counted: two ? seats : [seat], games: arena.hasChance(seated) ? repeats : 1 };
    }),
  );
}

/** The books of one strategy. */
class Book {
  readonly #utility = new Tally();
  readonly #agreement = new Tally();
  readonly #toNash = new Tally();
  readonly #toFrontier = new Tally();
  readonly #share = new Tally();

  enter(played: Played, seat: number, weight: number): void {
    this.#utility.add(at(played.utilities, seat), weight);
    this.#agreement.add(played.agreed ? 1 : 0, weight);
    this.#toFrontier.add(played.toFrontier, weight);
    if (played.toNash !== null) this.#toNash.add(played.toNash, weight);
    if (played.shares) this.#share.add(at(played.shares, seat), weight);
  }

  close(strategy: string): Standing {
    return {
      strategy,
      games: this.#utility.count,
      utility: measured(this.#utility),
      agreement: measured(this.#agreement),
      toNash: measured(this.#toNash),
      toFrontier: measured(this.#toFrontier),
      share: measured(this.#share),
    };
  }
}

const measured = (tally: Tally): Measured => ({ mean: known(tally.mean), error: known(tally.error) });
const known = (value: number): number | null => (Number.isNaN(value) ? null : value);
