import { fail, ok, type Result, type Scenario } from '../engine';

/** What the gallery shows of a scenario before it is opened. */
export type ScenarioCard = Pick<
  Scenario,
  'id' | 'title' | 'tagline' | 'summary' | 'minutes' | 'place' | 'date' | 'picture' | 'seats' | 'rounds' | 'language'
>;

/**
 * A new scenario is one new file in `scenarios/`, named after its id. They are checked before they are published, so
 * the page loads them as they are, each as a piece of its own.
 */
const files = import.meta.glob<Scenario>(['../../scenarios/*.json', '!../../scenarios/*.schema.json'], {
  import: 'default',
});

const idOf = (path: string): string => path.replace(/^.*\//, '').replace(/\.json$/, '');
const loaders = new Map(Object.entries(files).map(([path, load]) => [idOf(path), load]));

/** The ids of the scenarios that come with the game, in the order of the gallery. */
export const bundledIds = (): readonly string[] => [...loaders.keys()].sort();

/** A bundled scenario. Refuses an unknown id (`scenario.unknown`) and a file that did not arrive (`scenario.not-loaded`). */
export async function loadScenario(id: string): Promise<Result<Scenario>> {
  const load = loaders.get(id);
  if (!load) return fail('scenario.unknown', '/id', { id, known: bundledIds().join(', ') });
  try {
    return ok(await load());
  } catch {
    return fail('scenario.not-loaded', '/id', { id });
  }
}

/** The cards of all bundled scenarios that could be loaded. */
export async function catalogue(): Promise<readonly ScenarioCard[]> {
  const loaded = await Promise.all(bundledIds().map(loadScenario));
  return loaded.flatMap((result) => (result.ok ? [cardOf(result.value)] : []));
}

/** What {@link catalogue} tells of a scenario; also for one that was dropped in. */
export function cardOf(scenario: Scenario): ScenarioCard {
  const { id, title, tagline, summary, minutes, place, date, picture, seats, rounds, language } = scenario;
  return { id, title, tagline, summary, minutes, place, date, picture, seats, rounds, language };
}
