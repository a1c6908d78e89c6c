import type { Coder } from './choices';

/* Numbers, texts and members of lists as choices. Each function writes what it is given, or reads it. */

/** Most bits of a whole number: as many as a number of the language holds exactly. */
const MOST_BITS = 53;
/** Most UTF-8 bytes of a text: a line of a log is not longer. */
const LONGEST = 256 * 1024;

/** A whole number of 0 or more: how many bits it has, then those after its first, the lowest choice last. */
export function whole(coder: Coder, given: number): number {
  const known = Number.isSafeInteger(given) && given >= 0 ? given : 0;
  const bits = coder.below(MOST_BITS + 1, known === 0 ? 0 : known.toString(2).length);
  let value = bits === 0 ? 0 : 1;
  for (let bit = bits - 2; bit >= 0; bit--) value = value * 2 + coder.below(2, Math.floor(known / 2 ** bit) % 2);
  return value;
}

export const yesNo = (coder: Coder, given: boolean, [no, yes] = [1, 1]): boolean =>
  coder.among([no, yes], given ? 1 : 0) === 1;

/** One of a list of names. */
export function member<T>(coder: Coder, list: readonly T[], given: T | undefined): T | undefined {
  return list.length === 0 ? undefined : list[coder.below(list.length, given === undefined ? -1 : list.indexOf(given))];
}

/** What may be there or not. */
export const perhaps = <T>(coder: Coder, given: T | undefined, code: (given: T | undefined) => T): T | undefined =>
  yesNo(coder, given !== undefined) ? code(given) : undefined;

/** The letters of ids and of drawn seeds. */
const LETTERS = '0123456789abcdefghijklmnopqrstuvwxyz- ';

/** A text: with few letters letter by letter, else as the bytes of its UTF-8. */
export function text(coder: Coder, given = ''): string {
  const plain = yesNo(
    coder,
    [...given].every((letter) => LETTERS.includes(letter)),
  );
  if (plain) {
    const length = bounded(whole(coder, given.length));
    return Array.from(
      { length },
      (_, i) => LETTERS[coder.below(LETTERS.length, LETTERS.indexOf(given[i] ?? '0'))],
    ).join('');
  }
  const bytes = new TextEncoder().encode(given);
  const length = bounded(whole(coder, bytes.length));
  return new TextDecoder().decode(Uint8Array.from({ length }, (_, i) => coder.below(256, bytes[i] ?? 0)));
}

const bounded = (length: number): number => {
  if (length > LONGEST) throw new RangeError('A text is longer than any that was written.');
  return length;
};

/** Hexadecimal digits, as many as are said. */
export const hex = (coder: Coder, digits: number, given = ''): string =>
  Array.from({ length: digits }, (_, i) => coder.below(16, parseInt(given[i] ?? '0', 16)).toString(16)).join('');
