import { readFileSync } from 'node:fs';

interface Sheet {
  readonly id: string;
  readonly confidential: unknown;
}

interface Scenario {
  readonly sides: readonly Sheet[];
  readonly meters: readonly { readonly id: string }[];
  readonly issues: readonly { readonly id: string; readonly name: string; readonly region?: string }[];
}

const SCENARIO = JSON.parse(
  readFileSync(new URL('../../scenarios/alaska-summit.json', import.meta.url), 'utf8'),
) as Scenario;

/** Ids of what can be pressed on every table of the scenario, whatever lies on it. */
export const pressables = {
  regions: SCENARIO.issues.flatMap(({ id, name, region }) => (region ? [[`region:${id}`, name] as const] : [])),
  meters: SCENARIO.meters.map(({ id }) => `meter:${id}`),
  sides: SCENARIO.sides.map(({ id }) => `side:${id}`),
};

/** Names of works are shorter than any sentence of a sheet, and everybody may cite them. */
const SHORTEST = 40;

/** The sentences that only the holder of a side's sheet may read. */
export function confidential(side: string): readonly string[] {
  const found: string[] = [];
  const visit = (value: unknown): void => {
    if (typeof value === 'string' && value.length > SHORTEST) found.push(value);
    if (typeof value === 'object' && value !== null) Object.values(value).forEach(visit);
  };
  visit(SCENARIO.sides.find(({ id }) => id === side)?.confidential);
  // A page without sentences that nobody found to look for would look as clean as one that keeps them.
  if (found.length === 0) throw new Error(`The scenario has no confidential sheet of ${side}.`);
  return found;
}
