import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { cardsOf } from '../src/formats/scenario/cards.ts';
import type { ScenarioFile } from '../src/formats/scenario/file.ts';

const CARD = /[\\/]scenarios[\\/][^\\/]+\.json\?card$/;
const PREFIX = '\0card:';

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
    const scenario = JSON.parse(readFileSync(file, 'utf8')) as ScenarioFile;
    const { id: name, title, tagline, summary, minutes, place, date, picture, seats } = scenario;
    const said = { id: name, title, tagline, summary, minutes, place, date, picture };
    const card = { ...said, seats: seats.default, sides: cardsOf(scenario) };
    return { code: `export default ${JSON.stringify(card)};`, moduleType: 'js' };
  },
});
