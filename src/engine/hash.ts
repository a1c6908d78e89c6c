import type { State } from './state';
import { eachByte } from './utf8';

/** JSON with the keys of every object in code-unit order and no white space; `undefined` members are left out. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null';
  const record = value as Record<string, unknown>;
  const members = Object.keys(record)
    .filter((key) => record[key] !== undefined)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonicalJson(record[key])}`);
  return `{${members.join(',')}}`;
}

/** FNV-1a, 64 bits, over the UTF-8 bytes of a text (Fowler, Noll and Vo): 16 hexadecimal digits. */
export function fnv1a64(text: string): string {
  // Four limbs of 16 bits, lowest first; the prime is 2^40 + 0x1b3.
  let a = 0x2325;
  let b = 0x8422;
  let c = 0x9ce4;
  let d = 0xcbf2;
  const eat = (byte: number): void => {
    a ^= byte;
    const a1 = a * 0x1b3;
    const b1 = b * 0x1b3 + (a1 >>> 16);
    const c1 = c * 0x1b3 + (a << 8) + (b1 >>> 16);
    const d1 = d * 0x1b3 + (b << 8) + Math.floor(c1 / 0x10000);
    a = a1 & 0xffff;
    b = b1 & 0xffff;
    c = c1 & 0xffff;
    d = d1 & 0xffff;
  };
  eachByte(text, eat);
  return [d, c, b, a].map((limb) => limb.toString(16).padStart(4, '0')).join('');
}

/** Hash of a state, the shared rules of the table left out. */
export function hashState(state: State): string {
  const { table: _table, ...rest } = state;
  return fnv1a64(canonicalJson(rest));
}
