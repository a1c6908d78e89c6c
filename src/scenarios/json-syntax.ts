/** Where a text stops being JSON. Line and column count from 1. */
export interface SyntaxFault {
  readonly code: 'scenario.bad-json' | 'scenario.same-key' | 'scenario.too-deep';
  readonly line: number;
  readonly column: number;
  readonly key?: string;
}

const DEEPEST = 64;
const SPACE = /[ \t\r\n]*/y;
const STRING = /"(?:[ !#-[\]-\uffff]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/y;
const SCALAR = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])/y;

class Stop extends Error {
  constructor(
    readonly at: number,
    readonly code: SyntaxFault['code'] = 'scenario.bad-json',
    readonly key?: string,
  ) {
    super(code);
  }
}

/**
 * The first mistake in a JSON text, or null. `JSON.parse` tells its place differently in every browser, or not at all,
 * and takes the last of two equal keys without a word.
 */
export function findSyntaxFault(text: string): SyntaxFault | null {
  try {
    const end = skip(text, value(text, skip(text, 0), 0));
    if (end < text.length) throw new Stop(end);
    return null;
  } catch (stop) {
    if (!(stop instanceof Stop)) throw stop;
    const before = text.slice(0, stop.at).split(/\r\n?|\n/);
    const place = { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
    return stop.key === undefined ? { code: stop.code, ...place } : { code: stop.code, ...place, key: stop.key };
  }
}

function match(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

/** Past the white space at `at`. */
export const skip = (text: string, at: number): number => match(SPACE, text, at);

/** Where the string that begins at `at` ends, or -1. */
export const matchString = (text: string, at: number): number => match(STRING, text, at);

/** The key between two places: two ways to write one key (`"a"`, `"\u0061"`) are one key. */
export const keyOf = (text: string, at: number, end: number): string => String(JSON.parse(text.slice(at, end)));

/** Reads one value at `at` and returns where it ends. */
export function value(text: string, at: number, depth: number): number {
  if (depth > DEEPEST) throw new Stop(at, 'scenario.too-deep');
  const first = text[at];
  if (first === '{') return list(text, at, '}', (start, keys) => member(text, start, depth, keys));
  if (first === '[') return list(text, at, ']', (start) => value(text, start, depth + 1));
  const end = match(first === '"' ? STRING : SCALAR, text, at);
  if (end < 0) throw new Stop(at);
  return end;
}

function member(text: string, at: number, depth: number, keys: Set<string>): number {
  const end = matchString(text, at);
  if (end < 0) throw new Stop(at);
  const key = keyOf(text, at, end);
  if (keys.has(key)) throw new Stop(at, 'scenario.same-key', key);
  keys.add(key);
  const colon = skip(text, end);
  if (text[colon] !== ':') throw new Stop(colon);
  return value(text, skip(text, colon + 1), depth + 1);
}

function list(text: string, start: number, close: string, item: (at: number, keys: Set<string>) => number): number {
  const keys = new Set<string>();
  let at = skip(text, start + 1);
  if (text[at] === close) return at + 1;
  for (;;) {
    at = skip(text, item(at, keys));
    if (text[at] === close) return at + 1;
    if (text[at] !== ',') throw new Stop(at);
    at = skip(text, at + 1);
  }
}
