import { isRegionId, regionState, type RegionId, type RegionState } from '../art';
import type { Scenario, Terms } from '../engine';

/** How the terms colour each region that is at stake. */
export function regionStates(scenario: Scenario, terms: Terms): ReadonlyMap<RegionId, RegionState> {
  const states = new Map<RegionId, RegionState>();
  for (const issue of scenario.issues) {
    if (issue.region === undefined || !isRegionId(issue.region)) continue;
    const option = issue.options.find(({ id }) => id === terms[issue.id]);
    states.set(issue.region, regionState(scenario, option?.holder));
  }
  return states;
}
