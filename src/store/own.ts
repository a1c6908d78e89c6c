import type { Result, Scenario } from '../engine';
import { loadScenario } from '../scenarios';
import type { Actions } from './app';
import { notify, type Context } from './context';

/**
 * Scenarios that do not come with the game: from a file, or out of a log. They stay as long as the tab; a game played
 * on one is kept with the whole of it.
 */
export const ownActions = (context: Context): Pick<Actions, 'scenarioOf' | 'sitAt'> => ({
  async scenarioOf(id): Promise<Result<Scenario>> {
    const text = context.deps.own.read(id);
    return text === null ? loadScenario(id) : (await import('./intake/sit')).fromText(text, id);
  },
  async sitAt(scenario) {
    const wish = context.wishes;
    const seat = await import('./intake/sit').catch(() => null);
    if (!seat) return notify(context, { tone: 'error', key: 'store.part-missing' });
    await seat.sitAt(context, scenario, wish);
  },
});

/** Whether there is a scenario of this id here, with the game or in this tab. */
export const isKnown = ({ deps }: Context, id: string): boolean => deps.knowsScenario(id) || deps.own.read(id) !== null;
