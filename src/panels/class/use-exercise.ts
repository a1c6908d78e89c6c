import { useEffect, useState } from 'preact/hooks';
import type { Result, Scenario } from '../../engine';
import { exerciseOfCode, exerciseOfLink, fits, isLink, scenarioOfCode, type Exercise } from '../../classroom';
import { inOtherWords } from '../../scenarios';
import { actions } from '../../store';

/** The scenario with the names that an exercise is played with; null while they are on their way. */
export function useShownScenario(scenario: Scenario | null, names: Exercise['names']): Scenario | null {
  const [shown, show] = useState<{ readonly of: Scenario; readonly scenario: Scenario } | null>(null);
  useEffect(() => {
    if (!scenario || names === 'real') return;
    let left = false;
    void inOtherWords(scenario, names).then((words) => {
      if (left) return;
      if (words.ok) show({ of: scenario, scenario: words.value });
      else actions.notify({ tone: 'error', fault: words.fault });
    });
    return () => {
      left = true;
    };
  }, [scenario, names]);
  if (names === 'real') return scenario;
  return shown && shown.of === scenario ? shown.scenario : null;
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
