import type { State } from './state';
import { utf8 } from './utf8';

/**
 * JSON with the keys of every object in code-unit order and no white space; `undefined` members are left out. What
 * stands in `known` is not written out again.
 */
export function canonicalJson(value: unknown, known?: WeakMap<object, string>): string {
  // Most of a state is numbers.
  if (typeof value === 'number' && Number.isFinite(value)) return `${value}`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null';
  const text = known?.get(value);
  if (text !== undefined) return text;
  return Array.isArray(value) ? listed(value, known) : membersOf(value as Record<string, unknown>, known);
}

// Grown letter by letter: lists of parts, joined, would take twice as long, and every act of every log comes by here.
function listed(items: readonly unknown[], known?: WeakMap<object, string>): string {
  let text = '[';
  for (let i = 0; i < items.length; i++) text += (i === 0 ? '' : ',') + canonicalJson(items[i], known);
  return `${text}]`;
}

function membersOf(record: Readonly<Record<string, unknown>>, known?: WeakMap<object, string>): string {
  let text = '';
  for (const key of Object.keys(record).sort()) {
    const member = record[key];
    if (member !== undefined) text += `${text === '' ? '' : ','}${JSON.stringify(key)}:${canonicalJson(member, known)}`;
  }
  return `{${text}}`;
}

/** Characters of more than one byte; a pair of halves is one. */
const LONG = /[\ud800-\udbff][^]|[\u0080-\uffff]/g;

/** A text whose characters are the bytes of another, for {@link hashOfBytes}. */
export const inBytes = (text: string): string =>
  text.replace(LONG, (character) => String.fromCharCode(...utf8(character)));

/** FNV-1a, 64 bits, over the UTF-8 bytes of a text (Fowler, Noll and Vo): 16 hexadecimal digits. */
export const fnv1a64 = (text: string): string => hashOfBytes(inBytes(text));

/**
 * The same of a text that is {@link inBytes} already: whoever hashes long texts that share a part turns it only once. The
 * number lies in two limbs of 16 bits, lowest first, and one of 32; the prime is 2^40 + 0x1b3.
 */
export function hashOfBytes(bytes: string): string {
  let a = 0x2325;
  let b = 0x8422;
  let high = 0xcbf29ce4 | 0;
  for (let i = 0; i < bytes.length; i++) {
    a ^= bytes.charCodeAt(i);
    const a1 = a * 0x1b3;
    const b1 = b * 0x1b3 + (a1 >>> 16);
    high = (Math.imul(high, 0x1b3) + ((a | (b << 16)) << 8) + (b1 >>> 16)) | 0;
    a = a1 & 0xffff;
    b = b1 & 0xffff;
  }
  const digits = (limb: number, count: number): string => limb.toString(16).padStart(count, '0');
  return digits(high >>> 0, 8) + digits(b, 4) + digits(a, 4);
}

/** What hangs in a state is shared by those after it and never written into: most acts change little of it. */
const texts = new WeakMap<object, string>();

function textOf(member: object): string {
  const known = texts.get(member);
  if (known !== undefined) return known;
  const text = canonicalJson(member);
  texts.set(member, text);
  return text;
}

/** The members of states in the order in which they are written, each with what stands before it; and of which keys. */
interface Layout {
  readonly keys: readonly string[];
  readonly order: readonly (readonly [key: string, label: string])[];
}

let layout: Layout = { keys: [], order: [] };

/** The states of a game have the same keys for a long time: they are sorted and quoted once. */
function layoutOf(keys: readonly string[]): Layout {
  const { keys: last } = layout;
  if (keys.length === last.length && keys.every((key, i) => key === last[i])) return layout;
  const sorted = keys.filter((key) => key !== 'table').sort();
  return (layout = { keys, order: sorted.map((key) => [key, `${JSON.stringify(key)}:`]) });
}

/** Hash of a state, the shared rules of the table left out. */
export function hashState(state: State): string {
  const record: Readonly<Record<string, unknown>> = { ...state };
  let text = '';
  for (const [key, label] of layoutOf(Object.keys(record)).order) {
    const member = record[key];
    if (member === undefined) continue;
    const own = typeof member === 'object' && member !== null ? textOf(member) : canonicalJson(member);
    text += `${text === '' ? '' : ','}${label}${own}`;
  }
  return fnv1a64(`{${text}}`);
}
