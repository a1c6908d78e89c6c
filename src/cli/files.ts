import { closeSync, existsSync, openSync, readFileSync, readSync } from 'node:fs';
import { fail, ok, type Fault, type Result, type Scenario } from '../engine';
import { LARGEST_LOG, parseLogFile, tooLarge, type ParsedLog } from '../log';
import { loadScenario, readScenarioFile } from '../scenarios';

/** The text of a file. Faults: `file.missing`, `file.unreadable`; the place is the path. */
export function readText(path: string): Result<string> {
  try {
    return ok(readFileSync(path, 'utf8'));
  } catch (error) {
    return unread(error, path);
  }
}

/** A checked scenario, by the path of its file or by the id of one that comes with the game. */
export async function readScenario(name: string): Promise<Result<Scenario, readonly Fault[]>> {
  if (!existsSync(name) && /^[\w-]+$/.test(name)) {
    const loaded = await loadScenario(name);
    return loaded.ok ? loaded : { ok: false, fault: [loaded.fault] };
  }
  const text = readText(name);
  return text.ok ? readScenarioFile(text.value, name) : { ok: false, fault: [text.fault] };
}

/** A log from its file, checked line by line but not run. One that is too large is not read to its end. */
export async function readLog(path: string): Promise<Result<ParsedLog>> {
  const bytes = readBytes(path, LARGEST_LOG);
  if (!bytes.ok) return bytes;
  return bytes.value ? parseLogFile(bytes.value) : tooLarge();
}

/** The bytes of a file, or null if it has more than `most`, whatever kind of file it is. Faults as in {@link readText}. */
function readBytes(path: string, most: number): Result<Uint8Array | null> {
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
