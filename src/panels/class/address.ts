import { linkOf, wordsOf, type Exercise } from '../../classroom';
import type { Scenario } from '../../engine';

const here = (): string => location.href.replace(/#.*$/, '');

/** The address of an exercise, with the whole of it in it. */
export const addressOf = (exercise: Exercise): string => `${here()}#/exercise/${linkOf(exercise)}`;

/** The shortest address of it, for a picture that is to be scanned: by its words, where it has some. */
export const shortAddressOf = (exercise: Exercise, scenario: Scenario): string => {
  const words = wordsOf(exercise, scenario);
  return words === null ? addressOf(exercise) : `${here()}#/exercise/${words.replaceAll(' ', '-')}`;
};

/** Whether the page comes from this very computer: then nobody else can open its addresses. */
export const isOnlyHere = (): boolean => /^(localhost|127\.|\[::1\])/.test(location.hostname);
