import type { Scenario } from '../scenario';
import { excludedPairs } from './excluded-pairs';
import type { Rule } from './rule';

/** The optional rules that a scenario switches on, in the order in which they are asked. */
export const rulesOf = (scenario: Scenario, optionIndex: Readonly<Record<string, number>>): readonly Rule[] =>
  [excludedPairs(scenario, optionIndex)].filter((rule) => rule !== null);

export { conflictIn, mend, partnersOf } from './excluded-pairs';
export type { ExcludedPair, Rule } from './rule';
