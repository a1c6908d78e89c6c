import { fail, ok, quoted, type Result } from '../engine';
import { WORDS } from './words';

/** Bits that one word holds. */
export const WORD_BITS = 10;
const LETTERS = 4;

const places = new Map(WORDS.map((word, at) => [word.slice(0, LETTERS), at]));

/**
 * The numbers of words that were read aloud and typed: in small or capital letters, with spaces, hyphens or commas
 * between; of each the first four letters are enough. Faults: `class.no-words`, `class.unknown-word` with its number,
 * and the word of the list that is nearest to it.
 */
export function heard(typed: string): Result<readonly number[]> {
  const words = typed
    .normalize('NFKD')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  if (words.length === 0) return fail('class.no-words', 'word 1');
  const numbers: number[] = [];
  for (const [at, word] of words.entries()) {
    const number = placeOf(word);
    if (number === undefined)
      return fail('class.unknown-word', `word ${at + 1}`, { n: at + 1, word: quoted(word, 20), near: nearest(word) });
    numbers.push(number);
  }
  return ok(numbers);
}

/** A word by its whole, or from its fourth letter on by its beginning. */
function placeOf(word: string): number | undefined {
  const place = places.get(word.slice(0, LETTERS));
  return place !== undefined && WORDS[place]?.startsWith(word) ? place : undefined;
}

export const spoken = (numbers: readonly number[]): string => numbers.map((number) => WORDS[number] ?? '').join(' ');

/** The word with the fewest letters to change, of the same beginning before others. */
function nearest(word: string): string {
  let best = { word: '', far: Infinity };
  for (const known of WORDS) {
    const far = distance(word, known) + (known[0] === word[0] ? 0 : 0.5);
    if (far < best.far) best = { word: known, far };
  }
  return best.word;
}

/** Letters to change, add or leave out (Levenshtein 1966). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries())
      next.push(Math.min((row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1, (row[j] ?? 0) + (letter === other ? 0 : 1)));
    row = next;
  }
  return row.at(-1) ?? 0;
}
