import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';
import { FIRST_ICONS, LATER_ICONS } from '../src/panels/design/icons.ts';

const SOURCE = 'virtual:icons/';
// The last part becomes the name of the file, which must not begin with an underscore: some hosts keep those to themselves.
const PREFIX = '\0icons/icons-';
const folder = join(dirname(createRequire(import.meta.url).resolve('lucide-static/package.json')), 'icons');

/**
 * Lucide's icons as records of their markup, each fetched when it is wanted: `virtual:icons/first`, `…/later`, and in
 * `…/rest` every other, for a scenario from elsewhere may name any of them.
 */
export const icons = (root: string): Plugin => ({
  name: 'icons',
  resolveId: (source) => (source.startsWith(SOURCE) ? PREFIX + source.slice(SOURCE.length) : null),
  load(id) {
    if (!id.startsWith(PREFIX)) return null;
    const record = Object.fromEntries(namesOf(id.slice(PREFIX.length), root).map((name) => [name, markupOf(name)]));
    return { code: `export default JSON.parse(${JSON.stringify(JSON.stringify(record))});`, moduleType: 'js' };
  },
});

function namesOf(part: string, root: string): readonly string[] {
  const first: readonly string[] = FIRST_ICONS;
  if (part === 'first') return first;
  const later = new Set([...LATER_ICONS, ...scenarioIcons(root)].filter((name) => !first.includes(name)));
  if (part === 'later') return [...later].sort();
  return allIcons().filter((name) => !first.includes(name) && !later.has(name));
}

/** Names of all of Lucide's icons, old names included. */
export const allIcons = (): readonly string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.svg'))
    .map((file) => file.slice(0, -'.svg'.length))
    .sort();

/** Whatever the scenarios at hand call an icon and Lucide has. */
const scenarioIcons = (root: string): readonly string[] =>
  readdirSync(join(root, 'scenarios'))
    .filter((file) => file.endsWith('.json'))
    .flatMap((file) => [...readFileSync(join(root, 'scenarios', file), 'utf8').matchAll(/"icon":\s*"([a-z0-9-]+)"/g)])
    .map(([, name = '']) => name)
    .filter((name) => existsSync(join(folder, `${name}.svg`)));

/** What stands inside of `<svg>`, in the least space. Fails where Lucide has no such icon. */
export function markupOf(name: string): string {
  const svg = readFileSync(join(folder, `${name}.svg`), 'utf8');
  return svg
    .slice(svg.indexOf('>', svg.indexOf('<svg')) + 1, svg.lastIndexOf('</svg>'))
    .replace(/\s+/g, ' ')
    .replace(/> </g, '><')
    .replace(/ \/>/g, '/>')
    .trim();
}
