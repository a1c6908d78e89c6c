import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome', 'microsoft-edge'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];
const HELP = [
  'No browser was found for the end-to-end tests, and none could be installed.',
  'Install Chromium or Chrome, or run `npx playwright install --with-deps chromium`,',
  'or set IMPASSE_BROWSER to the path of a Chromium.',
].join('\n');

/**
 * The path of a Chromium that runs: the one named by IMPASSE_BROWSER, else Playwright's own, else one of the system,
 * else one that Playwright or apt installs now. Throws with a remedy where all of that fails.
 */
export function findBrowser(): string {
  const named = process.env['IMPASSE_BROWSER'];
  if (named) {
    if (runs(named)) return named;
    throw new Error(`IMPASSE_BROWSER names ${named}, which does not run.`);
  }
  const found = present() ?? install();
  if (!found) throw new Error(HELP);
  // Playwright's workers read the configuration again and need not look again.
  process.env['IMPASSE_BROWSER'] = found;
  return found;
}

function present(): string | undefined {
  return [chromium.executablePath(), ...onPath(), ...PLACES].find((path) => existsSync(path) && runs(path));
}

function onPath(): string[] {
  const folders = (process.env['PATH'] ?? '').split(process.platform === 'win32' ? ';' : ':');
  return NAMES.flatMap((name) => [...folders, '/usr/bin', '/snap/bin'].map((folder) => `${folder}/${name}`));
}

/** A file with the right name may be a mere hint to install something: only an answer counts. */
function runs(path: string): boolean {
  if (process.platform === 'win32') return existsSync(path);
  const answer = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  return answer.status === 0 && /\d+\.\d+/.test(answer.stdout);
}

function install(): string | undefined {
  return (
    attempt('npx', ['playwright', 'install', '--with-deps', 'chromium']) ??
    (process.getuid?.() === 0 ? attempt('sh', ['-c', 'apt-get update && apt-get install -y chromium']) : undefined)
  );
}

function attempt(command: string, args: string[]): string | undefined {
  console.error(`Looking for a browser: ${command} ${args.join(' ')}`);
  try {
    execFileSync(command, args, { stdio: ['ignore', 2, 2], timeout: 240_000 });
  } catch {
    console.error('That did not work.');
  }
  return present();
}
