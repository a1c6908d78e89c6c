import { fail, ok, type Result, type Scenario } from '../engine';
import { fromFile, type ScenarioFile } from '../formats';
import type { CatalogueEntry } from './entry';

/**
 * A new scenario is one new file in `scenarios/`, named after its id. They are checked before they are published, so
 * the page loads them as they are: a card of each with the page (scripts/scenario-cards.ts), the body when it is opened.
 */
const cards = import.meta.glob<CatalogueEntry>(['../../scenarios/*.json', '!../../scenarios/*.schema.json'], {
  import: 'default',
  query: '?card',
  eager: true,
});
const bodies = import.meta.glob<ScenarioFile>(['../../scenarios/*.json', '!../../scenarios/*.schema.json'], {
  import: 'default',
});

/** The scenarios that come with the game, by title. */
export const CATALOGUE: readonly CatalogueEntry[] = Object.values(cards).sort((a, b) =>
  a.title.localeCompare(b.title, 'en'),
);

/** The small table where somebody begins who has never played; it has a guide. */
export const FIRST_TABLE = 'first-handshake';

/** Those that one comes for. */
export const TABLES: readonly CatalogueEntry[] = CATALOGUE.filter(({ id }) => id !== FIRST_TABLE);

const fileOf = (id: string): string => `../../scenarios/${id}.json`;

/** A bundled scenario. Refuses an unknown id (`scenario.unknown`) and a file that did not arrive (`scenario.not-loaded`). */
export async function loadScenario(id: string): Promise<Result<Scenario>> {
  const load = bodies[fileOf(id)];
  if (!load) return fail('scenario.unknown', id, { id, known: CATALOGUE.map((entry) => entry.id).join(', ') });
  try {
    return ok(fromFile(await load()));
  } catch {
    return fail('scenario.not-loaded', id, { id });
  }
}
