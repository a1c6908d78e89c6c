import { scoreFrom, scoreText, type Score } from './score';
import { SCORM, type ScormVersion } from './manifest';

/** What a page in a package is told of its task, by a `meta` element of its front page. */
export interface Launch {
  readonly version: ScormVersion;
  /** The end of the exercise's link. */
  readonly exercise: string;
  readonly score: Score;
}

/** The name of that element. `src/main.tsx` looks for it. */
export const LAUNCH = 'impasse-lms';

export const launchText = ({ version, exercise, score }: Launch): string =>
  JSON.stringify({ version, exercise, score: scoreText(score) });

/** Null for any text that is none. */
export function launchFrom(text: string): Launch | null {
  try {
    const json: unknown = JSON.parse(text);
    if (typeof json !== 'object' || json === null) return null;
    const { version, exercise, score } = { version: null, exercise: null, score: null, ...json };
    const known = SCORM.find((one) => one === version);
    const told = scoreFrom(typeof score === 'string' ? score : '');
    return known && typeof exercise === 'string' && told.ok ? { version: known, exercise, score: told.value } : null;
  } catch {
    return null;
  }
}
