import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const CARD = /[\\/]scenarios[\\/][^\\/]+\.json\?card$/;
const PREFIX = '\0card:';
const KEPT = ['id', 'title', 'tagline', 'summary', 'minutes', 'place', 'date', 'picture'];

/**
 * `scenario.json?card` is the scenario without its body: the gallery lists every scenario from the first moment, and
 * the hundred kilobytes of each are fetched when it is opened. A new scenario stays one new file.
 */
export const scenarioCards = (root: string): Plugin => ({
  name: 'scenario-cards',
  enforce: 'pre',
  resolveId(source, importer) {
    if (!CARD.test(source)) return null;
    const path = source.startsWith('.') && importer ? join(importer, '..', source) : source;
    // The name must not end in .json, or Vite's own plugin would read the module as JSON once more.
    const file = path.startsWith(root) ? path : join(root, path);
    return `${PREFIX}${file.replace(/\.json\?card$/, '')}`;
  },
  load(id) {
    if (!id.startsWith(PREFIX)) return null;
    const file = `${id.slice(PREFIX.length)}.json`;
    this.addWatchFile(file);
    const scenario = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
    const { default: seats } = scenario['seats'] as { readonly default: readonly string[] };
    const sheets = scenario['sides'] as Record<string, { readonly flag: string }>;
    const sides = Object.entries(sheets).map(([side, { flag }]) => ({ side, emblem: flag }));
    const card = { ...Object.fromEntries(KEPT.map((key) => [key, scenario[key]])), seats, sides };
    return { code: `export default ${JSON.stringify(card)};`, moduleType: 'js' };
  },
});
