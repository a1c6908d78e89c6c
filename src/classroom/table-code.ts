import { scryptAsync } from '@noble/hashes/scrypt.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { fail, ok, type Result } from '../engine';
import { drawnSeed, LETTERS } from '../log';
import { BitReader } from './bits';
import type { Exercise } from './schema';
import { heard, spoken, WORD_BITS } from './spoken';

/** Words of a table code by chance, 40 bits; one more tells whether they were heard rightly, and at the right table. */
const DRAWN = 4;
export const WORDS_OF_TABLE = DRAWN + 1;

/** What a table's chance hangs on beside its code. It is no secret. */
type Class = Pick<Exercise, 'seed'> & { readonly scenario: { readonly id: string } };

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The numbers of so many words out of a hash. */
function wordsOf(text: string, many: number): readonly number[] {
  const reader = new BitReader([...sha256(bytes(text))], 8);
  return Array.from({ length: many }, () => reader.read(WORD_BITS));
}

const withCheck = (drawn: readonly number[], { seed }: Class, table: number): string =>
  spoken([...drawn, ...wordsOf(`impasse table ${seed} ${table} ${drawn.join(' ')}`, 1)]);

/** What a teacher keeps to print the same cards again: 128 bits, from what draws random bytes into an array. */
export const drawnCards = drawnSeed;

/** The code on the card of a table; nobody who knows the cards of others finds it. */
export const cardOf = (cards: string, of: Class, table: number): string =>
  withCheck(wordsOf(`impasse card ${cards} ${of.seed} ${table}`, DRAWN), of, table);

/** A code for a table that has no card. */
export const drawnCode = (fill: (bytes: Uint8Array<ArrayBuffer>) => unknown, of: Class, table: number): string =>
  cardOf(drawnSeed(fill), of, table);

/**
 * A table code as it was typed, word for word as on the card. Faults: `class.no-words`, `class.unknown-word`,
 * `class.table-length`, `class.table-check` (a word misheard, or the card of another table or class).
 */
export function tableCode(typed: string, of: Class, table: number): Result<string> {
  const words = heard(typed);
  if (!words.ok) return words;
  const found = words.value.length;
  if (found !== WORDS_OF_TABLE) return fail('class.table-length', 'table code', { found, wanted: WORDS_OF_TABLE });
  const code = withCheck(words.value.slice(0, DRAWN), of, table);
  return code === spoken(words.value) ? ok(code) : fail('class.table-check', 'table code', { table });
}

/**
 * How slow a guess is (scrypt, Percival 2009): 32 MiB, and half a second in a browser; a program of its own needs about a
 * tenth. A try at all 2^40 codes of one table would take a thousand processors three years. Not WebCrypto's PBKDF2: it
 * is not to be had over plain http, and a graphics card tries it a thousand times faster.
 */
const COST = { N: 2 ** 15, r: 8, p: 1, dkLen: 16 } as const;

/**
 * The seed of a table's game: 128 bits, stretched from its code (as {@link tableCode} gives it), the class, the scenario
 * and the table's number. `progress` is told the share that is done, 0 to 1.
 */
export async function seedOfTable(
  code: string,
  of: Class,
  table: number,
  progress: (share: number) => void = () => undefined,
): Promise<string> {
  const salt = `impasse table ${of.scenario.id} ${of.seed} ${table}`;
  const key = await scryptAsync(bytes(code), bytes(salt), { ...COST, onProgress: progress });
  const reader = new BitReader([...key], 8);
  return Array.from({ length: Math.ceil(128 / 5) }, () => LETTERS[reader.read(5)] ?? '').join('');
}
