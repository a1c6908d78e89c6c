import type { Result, Scenario } from '../engine';
import { loadScenario } from '../scenarios';
import type { Actions } from './app';
import { notify, type Context } from './context';
import { ownText } from './own-text';
import { refreshSaves } from './saves/shelf';

/**
 * Scenarios that do not come with the game: from a file, or out of a log. They are kept until they are removed; a game
 * played on one is kept with the whole of it.
 */
export const ownActions = (
  context: Context,
): Pick<Actions, 'scenarioOf' | 'sitAt' | 'downloadScenario' | 'removeScenario'> => {
  const room = () => import('./intake/sit');
  const within = <Part>(part: Promise<Part>, use: (part: Part) => Promise<unknown>): Promise<void> =>
    part.then(use, () => notify(context, { tone: 'error', key: 'store.part-missing' })).then(() => undefined);
  return {
    async scenarioOf(id): Promise<Result<Scenario>> {
      const text = await ownText(context, id);
      return text === null ? loadScenario(id) : (await room()).fromText(text, id);
    },
    sitAt(scenario) {
      const wish = context.wishes;
      return within(room(), (seat) => seat.sitAt(context, scenario, { wish }));
    },
    downloadScenario: (id) => within(room(), (seat) => seat.deliverScenario(context, id)),
    async removeScenario(id) {
      context.unkept.delete(id);
      await context.deps.vault.scenarios
        .remove(id)
        .catch(() => notify(context, { tone: 'error', key: 'own.not-removed' }));
      await refreshSaves(context);
    },
  };
};
