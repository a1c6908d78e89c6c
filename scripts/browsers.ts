import { mkdirSync, rmSync, writeFileSync, existsSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import type { Browser, Driver, Size } from '../e2e/browsers/driver.ts';
import { startFirefox } from '../e2e/browsers/firefox.ts';
import { journey } from '../e2e/browsers/journey.ts';
import { OWN, startChromium, startOwn } from '../e2e/browsers/own.ts';
import { startScreen, type Screen } from '../e2e/browsers/screen.ts';
import { freePort, startWebKit } from '../e2e/browsers/webkit.ts';

const SIZE: Size = { width: 1366, height: 768 };
const OUT = join('build', 'browsers');

const FOLDERS = [
  ...(process.env['PATH'] ?? '').split(delimiter),
  '/usr/bin',
  '/Applications/Firefox.app/Contents/MacOS',
];
const program = (...names: string[]): string | undefined =>
  names.flatMap((name) => FOLDERS.map((folder) => join(folder, name))).find(existsSync);

/** A screen that nobody looks at, where this machine has a server of such. */
const screenFor = async (size: Size): Promise<Screen | null> => {
  const server = program('Xvfb');
  return server === undefined ? null : startScreen(server, size);
};

const BROWSERS: readonly Browser[] = [
  {
    name: 'Chromium',
    remedy: 'npx playwright install chromium, or set IMPASSE_BROWSER to the path of one',
    start: startChromium,
  },
  {
    name: 'Firefox',
    remedy: 'npx playwright install firefox, or install Firefox (Debian: apt-get install firefox-esr xvfb)',
    start: async (size) => (await startOwn(OWN.firefox, size)) ?? startSystemFirefox(size),
  },
  {
    name: 'WebKit',
    remedy: 'npx playwright install webkit, or on Linux WebKitGTK (Debian: apt-get install webkit2gtk-driver xvfb)',
    start: async (size) => (await startOwn(OWN.webkit, size)) ?? startSystemWebKit(size),
  },
];

async function startSystemFirefox(size: Size): Promise<Driver | null> {
  const path = program('firefox-esr', 'firefox');
  return path === undefined ? null : startFirefox(path, size, await screenFor(size));
}

async function startSystemWebKit(size: Size): Promise<Driver | null> {
  const driver = program('WebKitWebDriver');
  const browser = ['x86_64', 'aarch64']
    .flatMap((machine) =>
      ['4.1', '4.0', '6.0'].map((version) => `/usr/lib/${machine}-linux-gnu/webkit2gtk-${version}/MiniBrowser`),
    )
    .find(existsSync);
  if (driver === undefined || browser === undefined) return null;
  const screen = await screenFor(size);
  // Its window must stand somewhere.
  if (!screen && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY']) return null;
  return startWebKit({ driver, browser }, size, screen);
}

/** How the summit ended in a browser; `stopped` if it did not come so far, `missing` if this machine has no such. */
type Outcome = { readonly end: string } | 'stopped' | 'missing';

async function tryOut(browser: Browser, home: string): Promise<Outcome> {
  const began = Date.now();
  let driver: Driver | null = null;
  try {
    driver = await browser.start(SIZE);
    if (driver) return { end: await travel(browser, driver, home, began) };
    console.log(`– ${browser.name} was not tried: this machine has none. To install it: ${browser.remedy}`);
    return 'missing';
  } catch (error) {
    const picture = await driver?.picture().catch(() => undefined);
    if (picture) writeFileSync(pathOf('stopped', browser), picture);
    console.log(`✗ ${browser.name} stopped: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  } finally {
    await driver?.close();
  }
  return 'stopped';
}

async function travel(browser: Browser, driver: Driver, home: string, began: number): Promise<string> {
  console.log(`  ${driver.name}`);
  const { faults, end, untried } = await journey(driver, home, (screen, picture) =>
    writeFileSync(pathOf(screen, browser), picture),
  );
  faults.forEach((fault) => console.log(`    ${fault}`));
  untried.forEach((what) => console.log(`    not tried: ${what}`));
  console.log(`${faults.length > 0 ? '✗' : '✓'} ${browser.name}, ${Math.round((Date.now() - began) / 1000)} s`);
  if (faults.length > 0) process.exitCode = 1;
  return end;
}

const pathOf = (screen: string, { name }: Browser): string =>
  join(OUT, `${screen.replaceAll(' ', '-')}-${name.toLowerCase()}.png`);

const named = process.argv.slice(2).map((name) => name.toLowerCase());
const unknown = named.filter((name) => BROWSERS.every((browser) => browser.name.toLowerCase() !== name));
if (unknown.length > 0) {
  console.error(`There is no ${unknown.join(', no ')} to try: name chromium, firefox or webkit, or nothing for all.`);
  process.exit(2);
}
const port = await freePort();
rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT, { recursive: true });
const home = `http://127.0.0.1:${port}/some/where/`;
const server = spawn(
  process.execPath,
  ['scripts/serve.mjs', '--strict', '--port', String(port), '--base', '/some/where/'],
  { stdio: ['ignore', 'pipe', 'inherit'] },
);
await new Promise((resolve) => server.stdout.once('data', resolve));
const outcomes = new Map<string, Outcome>();
for (const browser of BROWSERS)
  if (named.length === 0 || named.includes(browser.name.toLowerCase()))
    outcomes.set(browser.name, await tryOut(browser, home));
server.kill();

const missing = [...outcomes].filter(([, outcome]) => outcome === 'missing').map(([name]) => name);
const ends = new Set([...outcomes.values()].flatMap((outcome) => (typeof outcome === 'object' ? [outcome.end] : [])));
if (ends.size > 1) {
  console.log(`✗ The same acts ended differently:\n${[...ends].join('\n')}`);
  process.exitCode = 1;
}
// Who names a browser wants it tried; who names none wants those that are there.
if (ends.size === 0 || (named.length > 0 && missing.length > 0)) process.exitCode = 1;
if (missing.length > 0) console.log(`Nothing is known of ${missing.join(' and ')}.`);
console.log(`Pictures to be compared by eye: ${OUT}`);
