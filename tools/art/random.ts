import { next } from '../../src/engine';

/** A source of numbers from 0 up to 1. */
export type Random = () => number;

/**
 * The engine's smaller generator, for drawing: the same seed always gives the same grain, ridge and cloud.
 */
export function random(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    const drawn = next(state);
    state = drawn.state;
    return drawn.value / 0x1_0000_0000;
  };
}
