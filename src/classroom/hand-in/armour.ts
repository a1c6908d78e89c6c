import { fail, fnv1a64, ok, type Result } from '../../engine';

/*
 * A number as a text that survives forms, mail, spreadsheets and reading aloud: the letters of Crockford's base 32, in
 * capitals, between a fixed beginning and a full stop. All of them stand in a QR picture's alphabet for letters and digits.
 */

const START = 'IMPASSE';
/** Forms of what the number holds: the next is written where the one before has no room for it. */
export const FORMS = [1, 2, 3] as const;
export type Form = (typeof FORMS)[number];
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** Letters at the end that check the others: 40 bits. */
const CHECK = 8;
/** Far more letters than any game needs; whatever is longer is none. */
const LONGEST = 20_000;

/** A code anywhere in a text, however it was broken into lines; without its full stop it was cut off. */
const CODE = /IMPASSE\s*(\d+)\s*-([0-9A-Z\s-]*?)(\.|(?=IMPASSE\s*\d+\s*-)|(?=[^0-9A-Z\s.-])|$)/gi;

export function armoured(number: bigint, form: Form = 1): string {
  const letters = lettersOf(number);
  return `${START}${form}-${letters}${checkOf(letters)}.`;
}

/** Every code in a text, from pages, mail, or the cells of a spreadsheet, as it stands there. */
export const codesIn = (text: string): readonly string[] =>
  Array.from(text.matchAll(CODE), ([code]) => code).filter((code) => code.length > START.length + 2);

/**
 * The number of a code, and in which form it holds a game. Faults: `handed.not-a-code`, `handed.newer` (a form of code that this program does not know),
 * `handed.cut-off` (its full stop is missing), `handed.mistyped` (its letters do not fit each other).
 */
export function unarmoured(code: string): Result<{ readonly number: bigint; readonly form: Form }> {
  const [match] = code.matchAll(CODE);
  if (!match || code.length > LONGEST) return fail('handed.not-a-code', 'code');
  const [, version = '', body = '', end] = match;
  const form = FORMS.find((one) => String(one) === version);
  if (form === undefined) return fail('handed.newer', 'code', { version });
  if (end !== '.') return fail('handed.cut-off', 'code');
  const letters = body.replace(/[\s-]/g, '').toUpperCase().replaceAll('O', '0').replace(/[IL]/g, '1');
  const told = letters.slice(0, -CHECK);
  if (/[^0-9A-HJKMNP-TV-Z]/.test(letters) || letters.length <= CHECK || letters.slice(-CHECK) !== checkOf(told))
    return fail('handed.mistyped', 'code');
  return ok({ number: numberOf(told), form });
}

function lettersOf(number: bigint): string {
  const letters: string[] = [];
  for (let rest = number; rest > 0n; rest >>= 5n) letters.push(LETTERS[Number(rest & 31n)] ?? '');
  return letters.reverse().join('') || '0';
}

function numberOf(letters: string): bigint {
  let number = 0n;
  for (const letter of letters) number = (number << 5n) | BigInt(LETTERS.indexOf(letter));
  return number;
}

/** The first 40 bits of the FNV-1a of the letters. */
const checkOf = (letters: string): string =>
  lettersOf(BigInt(`0x${fnv1a64(letters).slice(0, 10)}`)).padStart(CHECK, '0');
