import { existsSync, readFileSync } from 'node:fs';
import { fail, ok, type Fault, type Result, type Scenario } from '../engine';
import { parseLog, type ParsedLog } from '../log';
import { loadScenario, readScenarioFile } from '../scenarios';

/** The text of a file. Faults: `file.missing`, `file.unreadable`; the place is the path. */
export function readText(path: string): Result<string> {
  try {
    return ok(readFileSync(path, 'utf8'));
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return fail(missing ? 'file.missing' : 'file.unreadable', path);
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

/** A log from its file, checked line by line but not run. */
export async function readLog(path: string): Promise<Result<ParsedLog>> {
  const text = readText(path);
  return text.ok ? parseLog(text.value) : text;
}
