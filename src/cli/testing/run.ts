import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly error: string;
}

// Builds it where that is due, as `npx impasse` does, once for a file of tests.
spawnSync(process.execPath, ['bin/impasse.mjs', '--version'], { stdio: 'inherit' });

/** Runs the built terminal program. */
export function impasse(...args: string[]): Run {
  const run = spawnSync(process.execPath, ['build/cli/main.js', ...args], { encoding: 'utf8', maxBuffer: 1 << 28 });
  return { code: run.status, out: run.stdout, error: run.stderr };
}

/** A folder that is gone after the tests of the file. */
export function scratch(): string {
  const folder = mkdtempSync(join(tmpdir(), 'impasse-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export function put(folder: string, name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}
