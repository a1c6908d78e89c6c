import { scryptAsync } from '@noble/hashes/scrypt.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/** What is kept of a code word: enough to know it again, and too little to read it. */
export interface CodeLock {
  readonly salt: string;
  /** 128 bits, as hexadecimal digits. */
  readonly key: string;
}

/** The longest code word, in UTF-16 units. */
export const LONGEST_CODE_WORD = 60;

/** A code word as it counts: small and capital letters alike, however it is spaced; empty for none. */
export const codeWord = (typed: string): string => typed.normalize('NFKC').trim().toLowerCase().replace(/\s+/g, ' ');

/**
 * 16 MiB and a fifth of a second in a browser (scrypt, Percival 2009). It keeps nobody from the game, which lies in the
 * same browser in the clear; it keeps a word that somebody uses elsewhere, too, from who finds what is stored of it.
 */
const COST = { N: 2 ** 14, r: 8, p: 1, dkLen: 16 } as const;

/** What to keep of a word that is not empty. `salt` is another one for each seat and game. */
export async function lockOf(typed: string, salt: string): Promise<CodeLock> {
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
  return { salt, key: bytesToHex(await scryptAsync(bytes(codeWord(typed)), bytes(salt), COST)) };
}

/** Whether a word is the one that a lock was made of. */
export const opens = async (lock: CodeLock, typed: string): Promise<boolean> =>
  (await lockOf(typed, lock.salt)).key === lock.key;

/** Whether what was stored is a lock. */
export const isCodeLock = (value: unknown): value is CodeLock =>
  typeof value === 'object' &&
  value !== null &&
  'salt' in value &&
  typeof value.salt === 'string' &&
  'key' in value &&
  typeof value.key === 'string';
