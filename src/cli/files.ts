import { closeSync, existsSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { fail, ok, type Fault, type Result, type Scenario } from '../engine';
import { LARGEST_LOG, parseLogFile, tooLarge, type ParsedLog } from '../log';
import { loadScenario, readScenarioFile, tooLargeToRead } from '../scenarios';
import { decode } from '../formats';

/** The bytes of a file. Faults: `file.missing`, `file.unreadable`; the place is the path. */
export function readBytes(path: string): Result<Uint8Array> {
  try {
    return ok(readFileSync(path));
  } catch (error) {
    return unread(error, path);
  }
}

/** The text of a file, in UTF-8 or UTF-16. Faults: those of {@link readBytes}, and `file.not-text`. */
export function readText(path: string): Result<string> {
  const bytes = readBytes(path);
  return bytes.ok ? decode(bytes.value, path) : bytes;
}

/** How many bytes a file has; 0 where there is none. */
export const sizeOf = (path: string): number => statSync(path, { throwIfNoEntry: false })?.size ?? 0;

/** A checked scenario, by the path of its file or by the id of one that comes with the game. */
export async function readScenario(name: string): Promise<Result<Scenario, readonly Fault[]>> {
  if (!existsSync(name) && /^[\w-]+$/.test(name)) {
    const loaded = await loadScenario(name);
    return loaded.ok ? loaded : { ok: false, fault: [loaded.fault] };
  }
  const refused = await tooLargeToRead(sizeOf(name), name);
  if (refused) return refused;
  const bytes = readBytes(name);
  return bytes.ok ? readScenarioFile(bytes.value, name) : { ok: false, fault: [bytes.fault] };
}

/** A log from its file, checked line by line but not run. One that is too large is not read to its end. */
export async function readLog(path: string): Promise<Result<ParsedLog>> {
  const bytes = readAtMost(path, LARGEST_LOG);
  if (!bytes.ok) return bytes;
  return bytes.value ? parseLogFile(bytes.value) : tooLarge();
}

/** The bytes of a file, or null if it has more than `most`, whatever kind of file it is. Faults as in {@link readBytes}. */
function readAtMost(path: string, most: number): Result<Uint8Array | null> {
  let file: number | null = null;
  try {
    file = openSync(path, 'r');
    const pieces: Uint8Array[] = [];
    for (let size = 0; size <= most;) {
      const piece = new Uint8Array(PIECE);
      const got = readSync(file, piece);
      if (got === 0) return ok(Buffer.concat(pieces));
      pieces.push(piece.subarray(0, got));
      size += got;
    }
    return ok(null);
  } catch (error) {
    return unread(error, path);
  } finally {
    if (file !== null) closeSync(file);
  }
}

const PIECE = 1024 * 1024;

function unread(error: unknown, path: string): Result<never> {
  const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
  return fail(missing ? 'file.missing' : 'file.unreadable', path);
}
