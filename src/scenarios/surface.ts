import type { Issue, Scenario, ShownShape, SurfaceSpec } from '../engine';

/** What lies on a scenario's table; a plain one unless it says otherwise. */
export const surfaceOf = ({ surface }: Pick<Scenario, 'surface'>): SurfaceSpec => surface ?? { kind: 'plain' };

/** Every shape of an SVG map that shows an issue: those that issues call their region first. */
export function shapesShown({ surface, issues }: Pick<Scenario, 'surface' | 'issues'>): readonly ShownShape[] {
  if (surface?.kind !== 'svg') return [];
  const { parted } = surface;
  const own = issues.flatMap(({ id, region, options }): ShownShape[] => {
    if (region === undefined) return [];
    const held = options.flatMap(({ id: option, holder }): [string, ShownShape['options'][string]][] => {
      if (holder === undefined) return [];
      return [[option, holder === 'split' ? (parted ?? []) : [holder]]];
    });
    return [{ shape: region, issue: id, options: Object.fromEntries(held) }];
  });
  return [...own, ...(surface.shows ?? [])];
}

/** The issues that the table itself shows, where they can be pressed. */
export function issuesOnTable(scenario: Pick<Scenario, 'surface' | 'issues'>): readonly Issue[] {
  const { kind } = surfaceOf(scenario);
  if (kind === 'plain') return scenario.issues;
  const shown = new Set(shapesShown(scenario).map(({ issue }) => issue));
  return scenario.issues.filter(({ id, region }) => (kind === 'svg' ? shown.has(id) : region !== undefined));
}
