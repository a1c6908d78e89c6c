const DEEPEST = 24;
const FORBIDDEN = ['__proto__', 'constructor', 'prototype'];

/** The deepest that brackets nest in a text of JSON, strings left out; stops counting beyond the limit. */
function nests(text: string, limit: number): boolean {
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x22) {
      i = endOfString(text, i);
    } else if (code === 0x7b || code === 0x5b) {
      if (++depth > limit) return true;
    } else if (code === 0x7d || code === 0x5d) depth--;
  }
  return false;
}

function endOfString(text: string, start: number): number {
  for (let i = start + 1; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x5c) i++;
    else if (code === 0x22) return i;
  }
  return text.length;
}

/** Whether a value has a member whose name could reach into the machinery of objects. */
function reaches(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(value)) return value.some(reaches);
  return Object.entries(value).some(([key, member]) => FORBIDDEN.includes(key) || reaches(member));
}

export type Tame =
  { readonly kind: 'value'; readonly value: unknown } | { readonly kind: 'not-json' } | { readonly kind: 'hostile' };

/** One line of JSON as a value. Refuses what nests deeper than any log does, and names that no log has. Never throws. */
export function tame(line: string): Tame {
  if (nests(line, DEEPEST)) return { kind: 'hostile' };
  try {
    const value: unknown = JSON.parse(line);
    return reaches(value) ? { kind: 'hostile' } : { kind: 'value', value };
  } catch {
    return { kind: 'not-json' };
  }
}
