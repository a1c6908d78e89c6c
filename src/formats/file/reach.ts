/** Names by which a key could reach into the machinery of objects. */
const FORBIDDEN: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * The path to the first member whose name could reach into the machinery of objects (`__proto__`, `constructor`,
 * `prototype`), or null. Nothing of ours has such a name, in scenarios or in logs, and validators pass over it without
 * a word. The depth of the value is that of its text, which whoever reads it has limited before.
 */
export function reaching(value: unknown): readonly (string | number)[] | null {
  if (typeof value !== 'object' || value === null) return null;
  const members = Array.isArray(value) ? value.entries() : Object.entries(value);
  for (const [key, member] of members) {
    if (typeof key === 'string' && FORBIDDEN.has(key)) return [key];
    const inside = reaching(member);
    if (inside) return [key, ...inside];
  }
  return null;
}
