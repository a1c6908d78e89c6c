import { useEffect, useState } from 'preact/hooks';
import type { Result, Scenario } from '../../engine';
import { exerciseOfCode, exerciseOfLink, fits, isLink, scenarioOfCode, type Exercise } from '../../classroom';
import { actions } from '../../store';

/** The scenario with the names that an exercise is played with; null while they are on their way. */
export function useShownScenario(scenario: Scenario | null, _names: Exercise['names']): Scenario | null {
  return scenario;
}

/** An exercise, and the scenario it is about. */
export interface Found {
  readonly exercise: Exercise;
  readonly scenario: Scenario;
}

/** What a link or words stand for. Faults: those of `src/classroom` and of loading a scenario. */
export async function findExercise(code: string): Promise<Result<Found>> {
  const read = isLink(code) ? exerciseOfLink(code) : null;
  if (read && !read.ok) return read;
  const id = read ? ({ ok: true, value: read.value.scenario.id } as const) : scenarioOfCode(code);
  if (!id.ok) return id;
  const scenario = await actions.scenarioOf(id.value);
  if (!scenario.ok) return scenario;
  const named = read ?? exerciseOfCode(code, scenario.value);
  const exercise = named.ok ? fits(named.value, scenario.value) : named;
  return exercise.ok ? { ok: true, value: { exercise: exercise.value, scenario: scenario.value } } : exercise;
}

/** The exercise at an address; a fault becomes what is found. */
export function useExercise(code: string): Result<Found> | null {
  const [found, setFound] = useState<Result<Found> | null>(null);
  useEffect(() => {
    let wanted = true;
    setFound(null);
    if (code !== '') void findExercise(code).then((now) => wanted && setFound(now));
    return () => {
      wanted = false;
    };
  }, [code]);
  return found;
}
