import { setup, type Scenario, type Side } from '../engine';
import type { TablesOptions } from '../negotiators';
import { readScenario } from './files';
import { Progress } from './progress';
import { complainOf } from './say';
import { hasSides, settingOf, type Setting } from './setting';

interface Wishes {
  readonly seats?: readonly Side[];
  readonly seed: string;
}

/** A scenario with the tables at which something is measured: the seats that were named, or else all that are usual there. */
export interface AtTables {
  readonly scenario: Scenario;
  readonly tables: readonly Setting[];
}

/** The same for what was typed; null if something is wrong with it, which is said. */
export async function atTables(file: string, { seats, seed }: Wishes): Promise<AtTables | null> {
  const read = await readScenario(file);
  if (!read.ok) {
    for (const fault of read.fault) complainOf(file, fault);
    return null;
  }
  const scenario = read.value;
  if (!hasSides(scenario, seats)) return null;
  const tables = (seats ? [seats] : usual(scenario)).map((seats) => settingOf(scenario, { seats }));
  for (const setting of tables) {
    const possible = setup(scenario, { ...setting, seed });
    if (possible.ok) continue;
    complainOf(file, possible.fault);
    return null;
  }
  return { scenario, tables };
}

/** The seats that the scenario offers, its own choice among them. */
const usual = ({ seats }: Scenario): readonly (readonly Side[])[] =>
  seats.choices.length > 0 ? seats.choices : [seats.default];

/** Shows how far the work has come. */
export function watched<T>(work: (progress: NonNullable<TablesOptions['progress']>) => T): T {
  const bars: Progress[] = [];
  const done = work((done, all) => {
    const [bar = new Progress(all)] = bars;
    bars[0] = bar;
    bar.at(done);
  });
  bars[0]?.end();
  return done;
}
