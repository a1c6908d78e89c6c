import { Tally } from '../../../domains';
import { net, type Side } from '../../../engine';
import type { PlayedGame } from '../play-game';
import { success } from '../success';

/** How a game went for a seat, in points. */
export interface Score {
  readonly net: number;
  /** By its own interests, as the game settled. */
  readonly own: number;
}

export const scoreOf = (game: PlayedGame, side: Side): Score => ({
  net: net(game.end.accounts[side]) / 100,
  own: success(game, side) / 100,
});

/** A mean difference with its standard error, in points; the error is null for a single pair. */
export interface Difference {
  readonly net: number;
  readonly netSe: number | null;
  readonly own: number;
  readonly ownSe: number | null;
}

/** Differences between pairs of games with the same seed: what chance does to both is not counted (common random numbers). */
export class Pairs {
  private readonly net = new Tally();
  private readonly own = new Tally();

  add(one: Score, other: Score): void {
    this.net.add(one.net - other.net);
    this.own.add(one.own - other.own);
  }

  get difference(): Difference {
    const { net, own } = this;
    return { net: rounded(net.mean), netSe: errorOf(net), own: rounded(own.mean), ownSe: errorOf(own) };
  }
}

export const errorOf = ({ error }: Tally): number | null => (Number.isNaN(error) ? null : rounded(error));

/** To four decimals, which is far finer than any error; never -0. */
export const rounded = (points: number): number => Math.round(points * 10_000) / 10_000 || 0;
