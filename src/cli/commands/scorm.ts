import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { InvalidArgumentError, Option, type Command } from 'commander';
import {
  goesAlong,
  SCORM,
  scoreFrom,
  scormPackage,
  type Score,
  type ScormVersion,
  type SiteFiles,
} from '../../classroom';
import { fail, ok, type Fault, type Result } from '../../engine';
import { inOtherWords } from '../../scenarios';
import { t, tell } from '../../text';
import { findExercise } from '../exercise';
import { jsonOption } from '../options';
import { complainOf, say, sayJson } from '../say';

interface Options {
  readonly version: ScormVersion;
  readonly score: Score;
  readonly out?: string;
  readonly site?: string;
  readonly json?: true;
}

/** `scorm EXERCISE`: a package of an exercise for a course platform. */
export function register(program: Command): void {
  program
    .command('scorm')
    .description(t('cli.scorm'))
    .argument('<exercise...>', t('cli.argument-exercise'))
    .addOption(new Option('--version <version>', t('cli.option-scorm-version')).choices(SCORM).default('1.2'))
    .addOption(
      new Option('--score <score>', t('cli.option-scorm-score')).argParser(score).default(NO_SCORE, NO_SCORE.kind),
    )
    .option('--out <file>', t('cli.option-scorm-out'))
    .option('--site <folder>', t('cli.option-site'))
    .addOption(jsonOption())
    .addHelpText('after', `\n${t('cli.scorm-codes')}`)
    .action(scorm);
}

const NO_SCORE: Score = { kind: 'none', from: 0, to: 1 };

function score(text: string): Score {
  const read = scoreFrom(text);
  if (!read.ok) throw new InvalidArgumentError(tell(read.fault));
  return read.value;
}

async function scorm(words: readonly string[], options: Options): Promise<void> {
  const named = words.join(' ');
  const found = await findExercise(named);
  if (!found.ok) return refuse(named, found.fault, options);
  const { exercise, scenario } = found.value;
  const shown = exercise.names === 'real' ? ok(scenario) : await inOtherWords(scenario, exercise.names);
  if (!shown.ok) return refuse(named, shown.fault, options);
  const site = siteFiles(options.site);
  if (!site.ok) return refuse(named, site.fault, options);
  const { version } = options;
  const made = scormPackage(site.value, { exercise, title: shown.value.title, version, score: options.score });
  if (!made.ok) return refuse(named, made.fault, options);
  const file = options.out ?? `impasse-${exercise.scenario.id}-${exercise.seed}-scorm-${version}.zip`;
  const written = write(file, made.value);
  if (!written.ok) return refuse(file, written.fault, options);
  const { length: bytes } = made.value;
  const files = Object.keys(site.value).length + 1;
  if (options.json) sayJson({ file, ok: true, version, score: options.score, exercise, files, bytes });
  else say(t('cli.scorm-done', { file, version, files, size: (bytes / 1024 / 1024).toFixed(1) }));
}

function write(file: string, bytes: Uint8Array): Result<true> {
  try {
    writeFileSync(file, bytes);
    return ok(true);
  } catch {
    return fail('file.unwritable', file);
  }
}

/** The program lies in `build/cli` of its own folder, beside which the site is built. */
const root = fileURLToPath(new URL('../../', import.meta.url));

/** The files of a built site; this program's own is built first where that is due. Faults: `file.missing`, `file.unbuilt`. */
function siteFiles(named: string | undefined): Result<SiteFiles> {
  const folder = named ?? join(root, 'dist');
  if (named === undefined) {
    const { status } = spawnSync(process.execPath, [join(root, 'scripts', 'site.mjs')], { stdio: ['ignore', 2, 2] });
    if (status !== 0) return fail('file.unbuilt', folder);
  }
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return fail('file.missing', folder);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const found = files
    .map((path) => [relative(folder, path).split(sep).join('/'), path] as const)
    .filter(([name]) => goesAlong(name));
  return ok(Object.fromEntries(found.map(([name, path]) => [name, new Uint8Array(readFileSync(path))])));
}

function refuse(file: string, fault: Fault, options: Options): void {
  if (!options.json) return complainOf(file, fault);
  sayJson({ file, ok: false, fault: { code: fault.code, place: fault.place, message: tell(fault) } });
  process.exitCode = 1;
}
