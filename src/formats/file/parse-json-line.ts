import { reaching } from './reach';

const DEEPEST = 24;

/**
 * How a text of JSON is built, strings left out: whether its brackets nest within the limit, and how many colons it
 * has, which is how many members its objects are given.
 */
function built(text: string): { readonly deep: boolean; readonly members: number } {
  let depth = 0;
  let members = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x22) i = endOfString(text, i);
    else if (code === 0x3a) members++;
    else if (code === 0x7b || code === 0x5b) {
      if (++depth > DEEPEST) return { deep: true, members };
    } else if (code === 0x7d || code === 0x5d) depth--;
  }
  return { deep: false, members };
}

function endOfString(text: string, start: number): number {
  for (let i = start + 1; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x5c) i++;
    else if (code === 0x22) return i;
  }
  return text.length;
}

/** How many members the objects of a value have. */
function membersOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  let count = 0;
  if (Array.isArray(value)) for (const item of value) count += membersOf(item);
  else
    for (const key of Object.keys(value)) {
      const member: unknown = Reflect.get(value, key);
      count += 1 + membersOf(member);
    }
  return count;
}

/** The first key that an object of a sound JSON text gives twice; written in whatever way, `"a"` is `"\u0061"`. */
function twice(text: string): string {
  const open: Set<string>[] = [];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x7b || code === 0x5b) open.push(new Set());
    else if (code === 0x7d || code === 0x5d) open.pop();
    if (code !== 0x22) continue;
    const end = endOfString(text, i);
    if (/^\s*:/.test(text.slice(end + 1, end + 40))) {
      const key = String(JSON.parse(text.slice(i, end + 1)));
      if (open.at(-1)?.has(key)) return key;
      open.at(-1)?.add(key);
    }
    i = end;
  }
  return '';
}

export type JsonLine =
  | { readonly kind: 'value'; readonly value: unknown }
  | { readonly kind: 'not-json' }
  /** It nests too deep, or has a member of that name, which could reach into the machinery of objects. */
  | { readonly kind: 'hostile'; readonly field: string | null }
  /** An object gives a member twice: text and meaning would differ. */
  | { readonly kind: 'same-key'; readonly field: string };

/**
 * One line of JSON as a value. Refuses what nests deeper than any log does, names that no log has, and members given
 * twice, of which `JSON.parse` would take the last without a word. Never throws.
 */
export function parseJsonLine(line: string): JsonLine {
  const { deep, members } = built(line);
  if (deep) return { kind: 'hostile', field: null };
  try {
    const value: unknown = JSON.parse(line);
    const path = reaching(value);
    if (path) return { kind: 'hostile', field: path.join('.').slice(0, 120) };
    // Of two equal keys one is lost, so that the value has fewer members than the text gives.
    if (membersOf(value) !== members) return { kind: 'same-key', field: twice(line).slice(0, 120) };
    return { kind: 'value', value };
  } catch {
    return { kind: 'not-json' };
  }
}
