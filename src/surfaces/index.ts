import type { Scenario, SurfaceSpec } from '../engine';
import { surfaceOf } from '../scenarios';
import type { Surface } from './surface';

export { bandsOf } from './marquetry';
export type { Drafted, Field, FieldState, KeyEntry, Label, Space, Surface } from './surface';

/** Makes a surface from its block in the scenario. */
type Create<K extends SurfaceSpec['kind']> = (
  scenario: Scenario,
  spec: Extract<SurfaceSpec, { readonly kind: K }>,
) => Surface;

/** The list of all surfaces: a new one is a folder, a line here, and its block in the scenario's schema. */
const SURFACES: { readonly [K in SurfaceSpec['kind']]: () => Promise<{ readonly create: Create<K> }> } = {
  plain: () => import('./plain'),
  ukraine: () => import('./ukraine'),
  svg: () => import('./svg'),
};

/** What lies on a scenario's table. Its code is fetched when it is first asked for; rejects if it does not arrive. */
export async function loadSurface(scenario: Scenario): Promise<Surface> {
  const spec = surfaceOf(scenario);
  const { create } = await SURFACES[spec.kind]();
  return (create as Create<typeof spec.kind>)(scenario, spec);
}
