import { draw, next, type Side, type Table } from '../engine';

/** Room for one act's sides in the stream's number. Tables of up to four sides have always had four. */
const LEAST_STRIDE = 4;

/**
 * Chance for a computer delegation's act: a function that gives a number in [0, n) at each call, n from 1 to 2^20.
 *
 * The stream depends on the game's seed, the number of the act about to be made and the side that makes it, and on
 * nothing else. The engine's own generator is left alone, so that a log verifies whoever held the seats, and a game
 * taken up again after a reload goes on as it would have gone. What it gives for a seed must never change.
 */
export function drawsFor(table: Table, seed: number, act: number, side: Side): (n: number) => number {
  const stride = Math.max(LEAST_STRIDE, table.sides.length);
  let state = next(next((seed ^ 0x9e3779b9) >>> 0).value ^ (act * stride + table.sideIndex[side])).value;
  return (n) => {
    const drawn = draw(state, n);
    state = drawn.state;
    return drawn.value;
  };
}
