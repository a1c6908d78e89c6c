import type { State } from './state';
import { utf8 } from './utf8';

/**
 * JSON with the keys of every object in code-unit order and no white space; `undefined` members are left out. What
 * stands in `known` is not written out again.
 */
export function canonicalJson(value: unknown, known?: WeakMap<object, string>): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null';
  const text = known?.get(value);
  if (text !== undefined) return text;
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item, known)).join(',')}]`;
  const record = value as Record<string, unknown>;
  const members = Object.keys(record)
    .filter((key) => record[key] !== undefined)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonicalJson(record[key], known)}`);
  return `{${members.join(',')}}`;
}

/**
 * FNV-1a, 64 bits, over the UTF-8 bytes of a text (Fowler, Noll and Vo): 16 hexadecimal digits. The number lies in two
 * limbs of 16 bits, lowest first, and one of 32; the prime is 2^40 + 0x1b3.
 */
export function fnv1a64(text: string): string {
  let a = 0x2325;
  let b = 0x8422;
  let high = 0xcbf29ce4 | 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    // The bytes of one character, of which most have one; a pair of halves is one character.
    const pair = code >= 0xd800 && code < 0xdc00 && i + 1 < text.length;
    const bytes = code < 0x80 ? null : utf8(text.slice(i, i + (pair ? 2 : 1)));
    if (pair) i++;
    for (let n = 0; n < (bytes?.length ?? 1); n++) {
      a ^= bytes?.[n] ?? code;
      const a1 = a * 0x1b3;
      const b1 = b * 0x1b3 + (a1 >>> 16);
      high = (Math.imul(high, 0x1b3) + ((a | (b << 16)) << 8) + (b1 >>> 16)) | 0;
      a = a1 & 0xffff;
      b = b1 & 0xffff;
    }
  }
  const digits = (limb: number, count: number): string => limb.toString(16).padStart(count, '0');
  return digits(high >>> 0, 8) + digits(b, 4) + digits(a, 4);
}

/** What hangs in a state is shared by those after it and never written into: most acts change little of it. */
const texts = new WeakMap<object, string>();

/** Hash of a state, the shared rules of the table left out. */
export function hashState(state: State): string {
  const { table: _table, ...rest } = state;
  for (const member of Object.values(rest))
    if (typeof member === 'object' && member !== null && !texts.has(member)) texts.set(member, canonicalJson(member));
  return fnv1a64(canonicalJson(rest, texts));
}
