import type { Scenario, SurfaceSpec } from '../engine';
import { surfaceOf } from '../scenarios';
import type { Surface } from './surface';

export { bandsOf } from './marquetry';
export type { Drafted, Field, FieldState, KeyEntry, Label, Space, Surface } from './surface';

/** The list of all surfaces: a new one is a folder, a line here, and its block in the scenario's schema. */
const SURFACES: {
  readonly [K in SurfaceSpec['kind']]: () => Promise<{
    readonly create: (scenario: Scenario, spec: Extract<SurfaceSpec, { kind: K }>) => Surface;
  }>;
} = {
  plain: () => import('./plain'),
  ukraine: () => import('./ukraine'),
  svg: () => import('./svg'),
};

/** What lies on a scenario's table. Its code is fetched when it is first asked for; rejects if it does not arrive. */
export async function loadSurface(scenario: Scenario): Promise<Surface> {
  const spec = surfaceOf(scenario);
  switch (spec.kind) {
    case 'plain':
      return (await SURFACES.plain()).create(scenario, spec);
    case 'ukraine':
      return (await SURFACES.ukraine()).create(scenario, spec);
    case 'svg':
      return (await SURFACES.svg()).create(scenario, spec);
    default:
      return spec satisfies never;
  }
}
