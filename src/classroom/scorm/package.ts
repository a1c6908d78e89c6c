import { strToU8, strFromU8, zipSync, type Zippable } from 'fflate';
import { fail, ok, type Result } from '../../engine';
import { linkOf } from '../read';
import type { Exercise } from '../schema';
import { LAUNCH, launchText } from './launch';
import { escaped, LAUNCHED, manifestOf, type ScormVersion } from './manifest';
import type { Score } from './score';

/** The files of a built site by their paths. */
export type SiteFiles = Readonly<Record<string, Uint8Array>>;

interface Wanted {
  readonly exercise: Exercise;
  readonly title: string;
  readonly version: ScormVersion;
  readonly score: Score;
}

/**
 * What of a built site goes into a package: no packed copies, which a platform does not serve, no notes of the build,
 * and no service worker, which would keep a course's files beyond the course.
 */
export const goesAlong = (path: string): boolean =>
  !/(^|\/)\.|\.(?:br|gz|map)$/.test(path) && !/^(?:sw|workbox-[\w-]+)\.js$/.test(path);

/** When all files of a package were made, as it says: the same exercise gives the same package, byte by byte. */
const MADE = new Date(1980, 0, 1);

/** A package of an exercise as a ZIP. Fault: `lms.no-site`, where the files are no built site. */
export function scormPackage(site: SiteFiles, { exercise, title, version, score }: Wanted): Result<Uint8Array> {
  const page = site[LAUNCHED];
  const paths = Object.keys(site).filter(goesAlong).sort();
  const html = page && strFromU8(page);
  if (!html?.includes(POLICY)) return fail('lms.no-site', LAUNCHED);
  // The site may be one that came in a package itself.
  const plain = html.replace(TOLD, '');
  const launch = escaped(launchText({ version, exercise: linkOf(exercise), score }));
  const files: Zippable = {};
  const id = `impasse-${exercise.scenario.id}-${exercise.seed}`;
  files['imsmanifest.xml'] = strToU8(manifestOf({ version, id, title, files: paths }));
  for (const path of paths) files[path] = site[path] ?? new Uint8Array();
  files[LAUNCHED] = strToU8(plain.replace(POLICY, `<meta name="${LAUNCH}" content="${launch}" />\n    ${POLICY}`));
  return ok(zipSync(files, { level: 6, mtime: MADE }));
}

/** What a package told its page before. */
const TOLD = new RegExp(`<meta name="${LAUNCH}" content="[^"]*" />\\s*`);

/** Where a built front page has its policy; one of the sources has none. */
const POLICY = '<meta http-equiv="Content-Security-Policy"';
