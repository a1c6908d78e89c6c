import { spawn, type ChildProcess } from 'node:child_process';
import type { Size } from './driver.ts';

/** A screen that nobody looks at. */
export interface Screen {
  /** As the variable DISPLAY names it. */
  readonly display: string;
  close(): void;
}

/** Starts a server of screens (Xvfb), with room for a window of that size and its frame. */
export async function startScreen(program: string, { width, height }: Size): Promise<Screen> {
  const server = spawn(program, ['-displayfd', '1', '-screen', '0', `${width + 200}x${height + 200}x24`], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return { display: await displayOf(server), close: () => void server.kill() };
}

/** The number that it has taken, once it says so. */
const displayOf = (server: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    server.stdout?.once('data', (number) => resolve(`:${String(number).trim()}`));
    server.once('error', reject);
    server.once('exit', () => reject(new Error('The screen server ended at once.')));
  });
