import { useEffect, useState } from 'preact/hooks';
import type { Scenario } from '../../engine';
import {
  drawnCards,
  drawnClassSeed,
  firstExercise,
  fits,
  NUMBERED,
  type Exercise,
  type Prepared,
} from '../../classroom';
import { CATALOGUE } from '../../scenarios';
import { actions } from '../../store';
import { keepClass, keptClass } from './kept';

/** A class in the making, and the scenario it is about. */
export interface InHand {
  readonly prepared: Prepared;
  readonly scenario: Scenario;
}

export const random = (bytes: Uint8Array<ArrayBuffer>): unknown => crypto.getRandomValues(bytes);

/** A class of its own for a scenario, with a number and cards that no other has. */
export const freshClass = (scenario: Scenario): Prepared => ({
  exercise: firstExercise(scenario, drawnClassSeed(random)),
  cards: drawnCards(random),
});

/** The class that was prepared here last, else a new one; null while its scenario is on the way. */
export function usePrepared(): readonly [InHand | null, (prepared: Prepared) => void] {
  const [kept] = useState(keptClass);
  const [inHand, setInHand] = useState<InHand | null>(null);
  const load = (id: string, make: (scenario: Scenario) => Prepared): void =>
    void actions.scenarioOf(id).then((loaded) => {
      if (!loaded.ok) return actions.notify({ tone: 'error', fault: loaded.fault });
      const scenario = loaded.value;
      const prepared = make(scenario);
      keepClass(prepared);
      setInHand({ scenario, prepared });
    });
  useEffect(() => {
    const first = CATALOGUE.find(({ id }) => id === NUMBERED[0])?.id ?? CATALOGUE[0]?.id ?? '';
    load(kept?.exercise.scenario.id ?? first, (scenario) => keptFor(kept, scenario) ?? freshClass(scenario));
  }, []);
  const change = (prepared: Prepared): void => {
    const { id } = prepared.exercise.scenario;
    if (inHand?.scenario.id !== id) return load(id, () => prepared);
    keepClass(prepared);
    setInHand({ ...inHand, prepared });
  };
  return [inHand, change];
}

/** What was kept, brought to the scenario of today; null where it does not fit any more. */
function keptFor(kept: Prepared | null, scenario: Scenario): Prepared | null {
  if (!kept) return null;
  const today: Exercise = { ...kept.exercise, scenario: firstExercise(scenario, 0).scenario };
  return fits(today, scenario).ok ? { ...kept, exercise: today } : null;
}
