import type { LogAct } from '../formats';

/**
 * Whether the teacher of a game's class shows sheets and priorities later, to all together. Apart from the rest of the
 * exercise, for every table asks it.
 */
export const keepsSheets = ([opening]: readonly Pick<LogAct, 'notes'>[]): boolean =>
  opening?.notes?.some(({ note: { kind, exercise } }) => kind === 'exercise' && atEnd(exercise) === 'public') ?? false;

const atEnd = (exercise: unknown): unknown =>
  typeof exercise === 'object' && exercise !== null && 'atEnd' in exercise ? exercise.atEnd : undefined;
