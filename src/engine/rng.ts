/**
 * Seeded chance. Two generators: that of today, with a state of 128 bits, and that of games from before, with one of 32,
 * which a reader of a log could try out in a day. Which of them a game has, its state tells. The state is kept in the
 * game's state, and what a seed means must never change: old logs depend on it.
 */

/** A state of xoshiro128**: four unsigned integers of 32 bits, not all of them 0. */
export type WideRng = readonly [number, number, number, number];

/** A state of mulberry32, of games from before: one unsigned integer of 32 bits. */
export type NarrowRng = number;

export type Rng = NarrowRng | WideRng;

export interface Drawn<State extends Rng = Rng> {
  /** Unsigned, 32 bits. */
  readonly value: number;
  readonly state: State;
}

const rotated = (word: number, by: number): number => (word << by) | (word >>> (32 - by));

/** xoshiro128** 1.1 (Blackman and Vigna 2018; “Scrambled linear pseudorandom number generators”, ACM TOMS 47, 2021). */
function nextWide([a, b, c, d]: WideRng): Drawn<WideRng> {
  const value = Math.imul(rotated(Math.imul(b, 5), 7), 9) >>> 0;
  const e = c ^ a;
  const f = d ^ b;
  return { value, state: [(a ^ f) >>> 0, (b ^ e) >>> 0, (e ^ (b << 9)) >>> 0, rotated(f, 11) >>> 0] };
}

/** mulberry32 (Tommy Ettinger 2017, public domain). */
function nextNarrow(state: NarrowRng): Drawn<NarrowRng> {
  const moved = (state + 0x6d2b79f5) >>> 0;
  let mixed = Math.imul(moved ^ (moved >>> 15), moved | 1);
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
  return { value: (mixed ^ (mixed >>> 14)) >>> 0, state: moved };
}

/** One step of the generator: a uniform value, and the state that follows. */
export function next(state: NarrowRng): Drawn<NarrowRng>;
export function next(state: Rng): Drawn;
export function next(state: Rng): Drawn {
  return typeof state === 'number' ? nextNarrow(state) : nextWide(state);
}

/** An integer in [0, n), n from 1 to 2^20, with the state that follows. */
export function draw(state: NarrowRng, n: number): Drawn<NarrowRng>;
export function draw(state: Rng, n: number): Drawn;
export function draw(state: Rng, n: number): Drawn {
  const drawn = next(state);
  return { value: Math.floor((drawn.value * n) / 0x1_0000_0000), state: drawn.state };
}

/** True in `percent` of a hundred draws. */
export function chance(state: Rng, percent: number): { readonly hit: boolean; readonly state: Rng } {
  const drawn = draw(state, 100);
  return { hit: drawn.value < percent, state: drawn.state };
}
