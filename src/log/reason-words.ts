import { inText, isSide, sidesOf, type Scenario } from '../engine';
import type { ActReason } from '../formats';
import { clauseName } from './spoken';

/** Values of a reason that name a clause, as `issue:option`. */
const CLAUSES: ReadonlySet<string> = new Set(['clause', 'gives', 'gets', 'keeps']);

/**
 * What a reason's sentence is told with: ids of sides and clauses by their names. What names nothing that the scenario has
 * stays as it is, for a log may come from elsewhere.
 */
export function reasonValues({ values }: ActReason, scenario: Scenario): ActReason['values'] {
  const sides = sidesOf(scenario);
  const named = Object.entries(values).map(([name, value]): [string, string | number] => {
    if (name === 'side' && isSide(sides, value)) return [name, inText(scenario, value)];
    if (!CLAUSES.has(name) || typeof value !== 'string') return [name, value];
    const [issue = '', option] = value.split(':');
    return option === undefined ? [name, value] : [name, clauseName(scenario, { issue, option })];
  });
  return Object.fromEntries(named);
}
