import { existsSync } from 'node:fs';
import {
  exerciseOfCode,
  exerciseOfFile,
  exerciseOfLink,
  fits,
  isLink,
  readPrepared,
  scenarioOfCode,
  type Exercise,
} from '../classroom';
import { ok, type Result, type Scenario } from '../engine';
import { loadScenario } from '../scenarios';
import { readText } from './files';

/** An exercise, and the scenario it is about. */
interface Found {
  readonly exercise: Exercise;
  readonly scenario: Scenario;
}

/** The exercise of a file, a link or words. Faults: those of reading each, of loading its scenario, and of `fits`. */
export async function findExercise(named: string): Promise<Result<Found>> {
  const read = readFrom(named);
  if (read && !read.ok) return read;
  const id = read ? ok(read.value.scenario.id) : scenarioOfCode(named);
  if (!id.ok) return id;
  const scenario = await loadScenario(id.value);
  if (!scenario.ok) return scenario;
  const told = read ?? exerciseOfCode(named, scenario.value);
  const exercise = told.ok ? fits(told.value, scenario.value) : told;
  return exercise.ok ? ok({ exercise: exercise.value, scenario: scenario.value }) : exercise;
}

/** Null for words: they need their scenario to be read. */
function readFrom(named: string): Result<Exercise> | null {
  if (existsSync(named)) {
    const text = readText(named);
    if (!text.ok) return text;
    const own = readPrepared(text.value);
    return own ? ok(own.exercise) : exerciseOfFile(text.value);
  }
  const end = named.trim().split('#/exercise/').at(-1) ?? '';
  return isLink(end) ? exerciseOfLink(end) : null;
}
