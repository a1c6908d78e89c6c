import { FIRST_TABLE } from '../../scenarios';
import { actions } from '../../store';
import { firstChoices, gameOf } from '../seat/choices';

/** Sits down at the first table at once, to speak first, with the guide at the elbow. */
export async function beginFirst(): Promise<void> {
  const loaded = await actions.scenarioOf(FIRST_TABLE);
  if (!loaded.ok) {
    actions.notify({ tone: 'error', fault: loaded.fault });
    return;
  }
  const choices = firstChoices(loaded.value);
  const game = gameOf(loaded.value, { ...choices, opener: choices.reading });
  if (!game) return;
  actions.prefer({ guide: true });
  await actions.newGame(game);
}
