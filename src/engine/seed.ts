import type { NarrowRng, WideRng } from './rng';
import { sha256 } from './sha256';

/**
 * Where chance begins. A text, of 128 bits if it was drawn and of what people like if they typed it; or, in games from
 * before, an unsigned number of 32 bits.
 */
export type Seed = string | NarrowRng;

/** Most UTF-16 units of a seed's text. */
export const LONGEST_SEED = 64;

const LARGEST = 0xffff_ffff;

/** Whether a game can begin from it: a text of 1 to {@link LONGEST_SEED}, no half of a character, or a number of 32 bits. */
export const isSeed = (seed: unknown): seed is Seed =>
  typeof seed === 'number'
    ? Number.isInteger(seed) && seed >= 0 && seed <= LARGEST
    : typeof seed === 'string' && seed.length > 0 && seed.length <= LONGEST_SEED && !/\p{Surrogate}/u.test(seed);

/**
 * The state with which a stream of chance begins: the first 128 bits of the SHA-256 of `impasse`, its purpose and the
 * seed, with spaces between. Nobody who sees what one stream gave can find the seed by it, or another stream.
 */
function stream(purpose: string, seed: string): WideRng {
  const [a = 0, b = 0, c = 0, d = 0] = sha256(`impasse ${purpose} ${seed}`);
  // The one state that the generator could not leave; it will not come up.
  return (a | b | c | d) === 0 ? [0, 0, 0, 1] : [a, b, c, d];
}

/** What falls for all to see: leaks, chances of moves, events of the world, the aftermath. */
export const publicStream = (seed: string): WideRng => stream('chance', seed);

/** What a side of that index in the scenario's order is given in secret. */
export const secretStream = (seed: string, sideIndex: number): WideRng => stream(`secret ${sideIndex}`, seed);

/** By which of its ways the computer leads a side in this game. */
export const wayStream = (seed: string, sideIndex: number): WideRng => stream(`way ${sideIndex}`, seed);

/** What the computer that makes the act of that number for a side draws on. */
export const actStream = (seed: string, act: number, sideIndex: number): WideRng =>
  stream(`act ${act} ${sideIndex}`, seed);
