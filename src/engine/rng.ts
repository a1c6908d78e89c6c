/**
 * Seeded chance. The generator is mulberry32 (Tommy Ettinger, public domain): its whole state is one unsigned 32-bit
 * integer, kept in the game's state. What a seed means must never change: old logs depend on it.
 */
export interface Drawn {
  /** Unsigned, 32 bits. */
  readonly value: number;
  readonly state: number;
}

/** One step of the generator from a state of 32 bits: a uniform value, and the state that follows. */
export function next(state: number): Drawn {
  const moved = (state + 0x6d2b79f5) >>> 0;
  let mixed = Math.imul(moved ^ (moved >>> 15), moved | 1);
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
  return { value: (mixed ^ (mixed >>> 14)) >>> 0, state: moved };
}

/** An integer in [0, n), n from 1 to 2^20, with the state that follows. */
export function draw(state: number, n: number): Drawn {
  const drawn = next(state);
  return { value: Math.floor((drawn.value * n) / 0x1_0000_0000), state: drawn.state };
}

/** True in `percent` of a hundred draws. */
export function chance(state: number, percent: number): { readonly hit: boolean; readonly state: number } {
  const drawn = draw(state, 100);
  return { hit: drawn.value < percent, state: drawn.state };
}
