import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, vi } from 'vitest';
import { impasse as program } from '../program';

export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly error: string;
}

/** Runs the terminal's program here and now: what it writes is kept, and no process is started for it. */
export async function impasse(...args: string[]): Promise<Run> {
  const [out, error] = [caught(process.stdout), caught(process.stderr)];
  try {
    await program(args);
    return { code: Number(process.exitCode ?? 0), out: out.said(), error: error.said() };
  } finally {
    process.exitCode = undefined;
    out.release();
    error.release();
  }
}

/** Keeps what is written to a stream, instead of writing it. */
function caught(stream: NodeJS.WriteStream): { readonly said: () => string; readonly release: () => void } {
  let said = '';
  const spy = vi.spyOn(stream, 'write').mockImplementation((piece) => {
    said += String(piece);
    return true;
  });
  return {
    said: () => said,
    release: () => {
      spy.mockRestore();
    },
  };
}

/** The same as a process of its own, as `npx impasse` starts it: builds it first where that is due. */
export function started(...args: string[]): Run {
  const run = spawnSync(process.execPath, ['bin/impasse.mjs', ...args], { encoding: 'utf8', maxBuffer: 1 << 28 });
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
