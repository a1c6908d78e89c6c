/** A source of numbers from 0 up to 1. */
export type Random = () => number;

/**
 * Mulberry32 (Tommy Ettinger, 2017). Only for drawing: the same seed always gives the same grain, ridge and cloud. The
 * engine has a generator of its own.
 */
export function random(seed: number): Random {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
