import type { Scenario } from '../scenario';
import { excludedPairs, type IndexOf } from './excluded-pairs';
import { frustration } from './frustration';
import type { Rule } from './rule';

/** The optional rules that a scenario switches on, in the order in which they are asked. */
export const rulesOf = (scenario: Scenario, indexOf: IndexOf): readonly Rule[] =>
  [excludedPairs(scenario, indexOf), frustration(scenario)].filter((rule) => rule !== null);

export { conflictIn, mend, partnersOf } from './excluded-pairs';
export type { ExcludedPair, Rule } from './rule';
