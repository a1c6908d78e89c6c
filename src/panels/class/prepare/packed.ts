import { goesAlong, scormPackage, type Exercise, type Score, type ScormVersion } from '../../../classroom';
import { fail, ok, type Result } from '../../../engine';

interface Wanted {
  readonly exercise: Exercise;
  readonly title: string;
  readonly version: ScormVersion;
  readonly score: Score;
}

/** A package of the site that this page is of, and the exercise. Faults: `lms.not-fetched`, and those of `scormPackage`. */
export async function packed(wanted: Wanted): Promise<Result<Uint8Array>> {
  const names = await namesOfFiles();
  if (!names.ok) return names;
  const files: Record<string, Uint8Array> = {};
  for (const name of names.value.filter(goesAlong)) {
    const file = await fetched(name);
    if (!file) return fail('lms.not-fetched', name);
    files[name] = new Uint8Array(await file.arrayBuffer());
  }
  return scormPackage(files, wanted);
}

/** The list that the build wrote (`scripts/site-list.ts`); the sources, which are served as they are, have none. */
async function namesOfFiles(): Promise<Result<readonly string[]>> {
  const list: unknown = await fetched('files.json')
    .then((answer) => answer?.json())
    .catch(() => null);
  const isList = Array.isArray(list) && list.every((name): name is string => typeof name === 'string');
  return isList ? ok(list) : fail('lms.not-fetched', 'files.json');
}

/** Null where it cannot be had: it is not there, or there is no net. */
async function fetched(name: string): Promise<Response | null> {
  const answer = await fetch(`./${name.split('/').map(encodeURIComponent).join('/')}`).catch(() => null);
  return answer?.ok ? answer : null;
}
