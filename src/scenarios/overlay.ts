import { fail, ok, type Result, type Scenario } from '../engine';
import { asWritten, inFormatTwo } from '../formats';

/**
 * Other words for the same scenario: from a JSON pointer into its file to the text that stands there instead. Numbers,
 * ids and sources stay, so the game is the same; a language is an overlay as well as a set of invented names.
 */
export interface Overlay {
  readonly format: 'impasse-overlay';
  readonly version: 1;
  /** Id of the scenario. */
  readonly scenario: string;
  readonly kind: string;
  /** A plain table in the place of a map that would tell where it is. */
  readonly plainTable?: boolean;
  readonly texts: Readonly<Record<string, string>>;
}

/** `<scenario>.<kind>.json` */
const files = import.meta.glob<Overlay>('../../scenarios/overlays/*.json', { import: 'default' });

/** What people read or see; whatever else is a string is an id, and means something to the rules. */
const READ = new Set([
  'title',
  'tagline',
  'summary',
  'place',
  'publication',
  'name',
  'shortName',
  'inText',
  'emblem',
  'text',
  'report',
  'clause',
]);

/**
 * The scenario in other words. Faults: `scenario.overlay-none` (there is no such overlay), `scenario.overlay-foreign`
 * (it is of another scenario), `scenario.overlay-place` (nothing to be read stands at a place that it names),
 * `scenario.not-loaded`, and the first fault of structure.
 */
export async function inOtherWords(scenario: Scenario, kind: string): Promise<Result<Scenario>> {
  const load = files[`../../scenarios/overlays/${scenario.id}.${kind}.json`];
  if (!load) return fail('scenario.overlay-none', scenario.id, { id: scenario.id });
  const overlay = await load().catch(() => null);
  return overlay ? overlaid(scenario, overlay) : fail('scenario.not-loaded', scenario.id, { id: scenario.id });
}

/** Whether there are other words of a kind for a scenario. */
export const hasWords = (id: string, kind: string): boolean =>
  files[`../../scenarios/overlays/${id}.${kind}.json`] !== undefined;

/** See {@link inOtherWords}. */
export async function overlaid(scenario: Scenario, overlay: Overlay): Promise<Result<Scenario>> {
  if (overlay.scenario !== scenario.id) return fail('scenario.overlay-foreign', '/scenario', { id: overlay.scenario });
  const file: unknown = JSON.parse(JSON.stringify(asWritten(inFormatTwo(scenario))));
  for (const [pointer, text] of Object.entries(overlay.texts))
    if (!put(file, pointer, text)) return fail('scenario.overlay-place', pointer, { id: overlay.scenario });
  const dressed = overlay.plainTable === true && isRecord(file) ? { ...file, surface: { kind: 'plain' } } : file;
  const { checkStructure } = await import('./structure');
  const checked = checkStructure(dressed, `${overlay.scenario}.${overlay.kind}`);
  if (checked.ok) return ok(checked.value);
  const [fault] = checked.fault;
  return fault ? { ok: false, fault } : fail('scenario.overlay-place', '/', { id: overlay.scenario });
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** Puts a text where another to be read stands; false where there is none. */
function put(file: unknown, pointer: string, text: string): boolean {
  const path = pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
  const last = path.pop() ?? '';
  let at = file;
  for (const key of path) at = isRecord(at) && Object.hasOwn(at, key) ? at[key] : undefined;
  if (!isRecord(at) || !READ.has(last) || !Object.hasOwn(at, last) || typeof at[last] !== 'string') return false;
  at[last] = text;
  return true;
}
