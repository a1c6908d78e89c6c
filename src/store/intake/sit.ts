import { canonicalJson, fnv1a64, ok, type Result, type Scenario } from '../../engine';
import { asWritten, inFormatTwo } from '../../formats';
import { checkStructure, entryOf, loadScenario } from '../../scenarios';
import { notify, type Context } from '../context';
import { ownText } from '../own-text';
import { goTo } from '../navigation/screen';
import { refreshSaves } from '../saves/shelf';

/** What was kept of a scenario. Fault: the first of `checkStructure`, if somebody has changed it meanwhile. */
export async function fromText(text: string, id: string): Promise<Result<Scenario>> {
  const read = await checkStructure(JSON.parse(text), id);
  return read.ok ? ok(read.value) : { ok: false, fault: read.fault[0] ?? { code: 'scenario.unknown', place: id } };
}

interface Sitting {
  /** The number of the wish: somebody who has gone elsewhere since is left there. */
  readonly wish: number;
  /** The name of the file that the scenario came in. */
  readonly file?: string;
}

/** Keeps a scenario and shows its seats. False if it could not be kept, which has been told then. */
export async function sitAt(context: Context, scenario: Scenario, { wish, file }: Sitting): Promise<boolean> {
  const id = await keepScenario(context, scenario, file);
  if (context.wishes === wish) goTo(context, { name: 'seat', scenario: id });
  return !context.unkept.has(id);
}

/**
 * Keeps a scenario, unless it is one that comes with the game, and gives the id of its seats. One that is here already
 * is not put beside itself: the list says when it was taken in last, and from which file.
 */
export async function keepScenario(context: Context, scenario: Scenario, file?: string): Promise<string> {
  const text = canonicalJson(asWritten(inFormatTwo(scenario)));
  const shipped = await loadScenario(scenario.id);
  if (shipped.ok && canonicalJson(asWritten(inFormatTwo(shipped.value))) === text) return scenario.id;
  const { deps, store, unkept } = context;
  const id = `own-${fnv1a64(text)}`;
  const from = file ?? store.getState().own.find((own) => own.id === id)?.file;
  const own = { id, card: entryOf(scenario), opened: deps.clock.now(), ...(from === undefined ? {} : { file: from }) };
  try {
    await deps.vault.scenarios.keep(own, text);
    unkept.delete(id);
  } catch {
    unkept.set(id, text);
    notify(context, { tone: 'error', key: 'own.not-kept' });
  }
  await refreshSaves(context);
  return id;
}

/** Gives a kept scenario away as a file that an editor can be opened with. */
export async function deliverScenario(context: Context, id: string): Promise<void> {
  const text = await ownText(context, id);
  if (text === null) return notify(context, { tone: 'error', key: 'own.not-found' });
  const scenario: unknown = JSON.parse(text);
  const own = context.store.getState().own.find((each) => each.id === id);
  const name = own?.file?.replace(/\.json$/i, '') ?? own?.card.id ?? id;
  const file = new Blob([`${JSON.stringify(scenario, null, 2)}\n`], { type: 'application/json' });
  context.deps.deliver(`${name}.json`, file);
}
