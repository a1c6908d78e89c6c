import { pointer } from './pointer';
import { keyOf, matchString, skip, value } from './json-syntax';

/**
 * Where the values at these JSON pointers stand in a valid JSON text, as `line:column` from 1. What is not in the text
 * (a member that is missing) stands where the innermost thing around it does.
 */
export function placesOf(text: string, pointers: readonly string[]): ReadonlyMap<string, string> {
  const wanted = new Set(pointers.flatMap(prefixes));
  const offsets = new Map<string, number>();
  visit(text, skip(text, 0), [], (path, at) => {
    const here = pointer(...path);
    if (!wanted.has(here)) return false;
    offsets.set(here, at);
    return true;
  });
  const starts = [0, ...[...text.matchAll(/\r\n?|\n/g)].map((end) => end.index + end[0].length)];
  return new Map(
    pointers.map((one) => {
      const found = prefixes(one).find((prefix) => offsets.has(prefix)) ?? '/';
      return [one, lineAndColumn(starts, offsets.get(found) ?? 0)];
    }),
  );
}

/** A pointer and all that it lies in, the innermost first. */
function prefixes(one: string): string[] {
  const parts = one === '/' ? [] : one.split('/').slice(1);
  return parts.map((_, cut) => `/${parts.slice(0, parts.length - cut).join('/')}`).concat('/');
}

function lineAndColumn(starts: readonly number[], at: number): string {
  let [low, high] = [0, starts.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= at) low = middle;
    else high = middle;
  }
  return `${low + 1}:${at - (starts[low] ?? 0) + 1}`;
}

type Path = readonly (string | number)[];

/** Tells of each value, outer ones first; goes into those for which `tell` says so. Returns where the value ends. */
function visit(text: string, at: number, path: Path, tell: (path: Path, at: number) => boolean): number {
  const close = text[at] === '{' ? '}' : text[at] === '[' ? ']' : null;
  if (!tell(path, at) || close === null) return value(text, at, 0);
  let next = skip(text, at + 1);
  for (let index = 0; text[next] !== close; index++) {
    let key: string | number = index;
    if (close === '}') {
      const end = matchString(text, next);
      key = keyOf(text, next, end);
      next = skip(text, skip(text, end) + 1);
    }
    next = skip(text, visit(text, next, [...path, key], tell));
    if (text[next] === ',') next = skip(text, next + 1);
  }
  return next + 1;
}
