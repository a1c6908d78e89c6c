import type { Context } from './context';

/** The text of a scenario that did not come with the game, or null if none of this id is here. */
export async function ownText({ deps, unkept }: Context, id: string): Promise<string | null> {
  if (deps.knowsScenario(id)) return null;
  return unkept.get(id) ?? deps.vault.scenarios.read(id).catch(() => null);
}
