import type { Scenario } from '../scenario';
import { excludedPairs, type IndexOf } from './excluded-pairs';
import { frustration } from './frustration';
import type { Rule } from './rule';

const known = new WeakMap<Scenario, readonly Rule[]>();

/**
 * The optional rules that a scenario switches on, in the order in which they are asked. The same ones each time: two
 * tables made of one scenario are then alike in every member.
 */
export function rulesOf(scenario: Scenario, indexOf: IndexOf): readonly Rule[] {
  const rules =
    known.get(scenario) ?? [excludedPairs(scenario, indexOf), frustration(scenario)].filter((rule) => rule !== null);
  known.set(scenario, rules);
  return rules;
}

export { conflictIn, mend, partnersOf } from './excluded-pairs';
export type { ExcludedPair, Rule } from './rule';
