import { draw } from '../engine';

/** A seeded source of integers in [0, n), n up to 2^20, by the game's own generator. */
export function dice(seed: number): (n: number) => number {
  let state = seed >>> 0;
  return (n) => {
    const drawn = draw(state, n);
    state = drawn.state;
    return drawn.value;
  };
}
