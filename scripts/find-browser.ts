import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { chromium } from '@playwright/test';

/** Chromium without any window of its own: the same pages, with a quarter less for the processor to do. */
const SHELLS = ['chromium-headless-shell', 'chrome-headless-shell'];
const WHOLE = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome', 'microsoft-edge'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];
/** Not every system has the one without windows. */
const APT = 'apt-get update && apt-get install -y chromium-headless-shell || apt-get install -y chromium';
const HELP = [
  'No browser was found for the end-to-end tests, and none could be installed.',
  'Install Chromium or Chrome, or run `npx playwright install --with-deps chromium`,',
  'or set IMPASSE_BROWSER to the path of a Chromium.',
].join('\n');

/** A whole browser, as people have it, or the one that has nothing but pages. */
export type Kind = 'whole' | 'shell';

/** What the search for a browser asks of the machine. */
export interface Machine {
  /** What IMPASSE_BROWSER says. */
  readonly named: string | undefined;
  /** Whether a file is a browser that answers. */
  readonly runs: (path: string) => boolean;
  /** Where Playwright keeps its own: the whole browser, and the one without windows. */
  readonly own: Readonly<Record<Kind, string>>;
  readonly path: string;
  readonly root: boolean;
  /** Runs a command to its end, whatever that is. */
  readonly attempt: (command: string, args: readonly string[]) => void;
}

/** The path of a Chromium on this machine, as {@link searchBrowser} finds it. */
export function findBrowser(rather: Kind = 'shell'): string {
  const found = searchBrowser(
    {
      named: process.env['IMPASSE_BROWSER'],
      runs: (path) => existsSync(path) && runs(path),
      own: { whole: chromium.executablePath(), shell: shellBeside(chromium.executablePath()) },
      path: process.env['PATH'] ?? '',
      root: process.getuid?.() === 0,
      attempt,
    },
    rather,
  );
  // Playwright's workers read the configuration again and need not look again.
  process.env['IMPASSE_BROWSER'] = found;
  return found;
}

/**
 * The path of a Chromium that runs: the one named by IMPASSE_BROWSER, else Playwright's own, else one of the system,
 * else one that Playwright or apt installs now. Of each place the one of the kind that is rather wanted, if it has it;
 * else the other. Throws with a remedy where all of that fails.
 */
export function searchBrowser(machine: Machine, rather: Kind): string {
  const { named, own, path, root, attempt } = machine;
  if (named) {
    if (machine.runs(named)) return named;
    throw new Error(`IMPASSE_BROWSER names ${named}, which does not run.`);
  }
  const kinds = rather === 'shell' ? (['shell', 'whole'] as const) : (['whole', 'shell'] as const);
  const owns = kinds.map((kind) => own[kind]);
  const others = kinds.flatMap((kind) =>
    kind === 'shell' ? onPath(path, SHELLS) : [...onPath(path, WHOLE), ...PLACES],
  );
  const present = (): string | undefined => [...owns, ...others].find(machine.runs);
  const installed = (command: string, args: readonly string[]): string | undefined => {
    attempt(command, args);
    return present();
  };
  const found =
    present() ??
    installed(process.execPath, [playwright(), 'install', '--with-deps', 'chromium']) ??
    (root ? installed('sh', ['-c', APT]) : undefined);
  if (found === undefined) throw new Error(HELP);
  return found;
}

/** Where Playwright installs the browser without windows, which it names nowhere else: beside the whole one. */
export function shellBeside(whole: string): string {
  const revision = /^(.*[\\/])chromium-(\d+)[\\/]chrome-((?:linux|mac|win)[\w-]*)[\\/]/.exec(whole);
  if (!revision) return '';
  const [, folder = '', number = '', system = ''] = revision;
  const ending = system.startsWith('win') ? '.exe' : '';
  return join(
    folder,
    `chromium_headless_shell-${number}`,
    `chrome-headless-shell-${system}`,
    `chrome-headless-shell${ending}`,
  );
}

function onPath(path: string, names: readonly string[]): string[] {
  const folders = path.split(delimiter).filter(Boolean);
  const ending = process.platform === 'win32' ? '.exe' : '';
  return names.flatMap((name) => [...folders, '/usr/bin', '/snap/bin'].map((folder) => join(folder, name + ending)));
}

/** A file with the right name may be a mere hint to install something: only an answer counts. */
function runs(path: string): boolean {
  // On Windows a browser asked for its version opens a window.
  if (process.platform === 'win32') return true;
  const answer = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  return answer.status === 0 && /\d+\.\d+/.test(answer.stdout);
}

/** The script behind `npx playwright`: npx itself cannot be started alike everywhere. */
const playwright = (): string =>
  join(dirname(createRequire(import.meta.url).resolve('@playwright/test/package.json')), 'cli.js');

function attempt(command: string, args: readonly string[]): void {
  console.error(`Looking for a browser: ${command} ${args.join(' ')}`);
  try {
    execFileSync(command, args, { stdio: ['ignore', 2, 2], timeout: 600_000 });
  } catch {
    console.error('That did not work.');
  }
}
