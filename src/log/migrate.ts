import { fail, ok, type Result } from '../engine';

/** The version of the format that this program writes. */
export const VERSION = 1;

/** Lines of a log as JSON values, the header first. */
export type Lines = readonly unknown[];

/** Makes lines of the next version from those of one version. `STEPS[1]` will make version 2 from version 1. */
export type Step = (lines: Lines) => Lines;

const STEPS: Readonly<Record<number, Step>> = {};

/**
 * Lines of any version so far as lines of the present one, by one step a version. Old logs are never rewritten in
 * place: they are migrated each time they are read. Fault: `log.from-the-future`.
 */
export function migrate(
  lines: Lines,
  from: number,
  to: number = VERSION,
  steps: Readonly<Record<number, Step>> = STEPS,
): Result<Lines> {
  let migrated = lines;
  for (let version = from; version < to; version++) {
    const step = steps[version];
    if (!step) return fail('log.unknown-version', 'line 1', { line: 1, version: from, known: to });
    migrated = step(migrated);
  }
  return from > to ? fail('log.from-the-future', 'line 1', { line: 1, version: from, known: to }) : ok(migrated);
}
