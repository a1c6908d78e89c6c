import { canonicalJson, fnv1a64, ok, type Result, type Scenario } from '../../engine';
import { asWritten, inFormatTwo } from '../../formats';
import { checkStructure, loadScenario } from '../../scenarios';
import type { Context } from '../context';
import { goTo } from '../navigation/screen';

/** What was kept of a scenario. Fault: the first of `checkStructure`, if somebody has changed it meanwhile. */
export async function fromText(text: string, id: string): Promise<Result<Scenario>> {
  const read = await checkStructure(JSON.parse(text), id);
  return read.ok ? ok(read.value) : { ok: false, fault: read.fault[0] ?? { code: 'scenario.unknown', place: id } };
}

/** Shows the seats of a scenario, to somebody who has not gone elsewhere since the wish of this number. */
export async function sitAt(context: Context, scenario: Scenario, wish: number): Promise<void> {
  const text = canonicalJson(asWritten(inFormatTwo(scenario)));
  const shipped = await loadScenario(scenario.id);
  const comes = shipped.ok && canonicalJson(asWritten(inFormatTwo(shipped.value))) === text;
  const id = comes ? scenario.id : `own-${fnv1a64(text)}`;
  if (!comes) context.deps.own.write(id, text);
  if (context.wishes === wish) goTo(context, { name: 'seat', scenario: id });
}
