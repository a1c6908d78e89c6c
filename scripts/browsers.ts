import { mkdirSync, rmSync, writeFileSync, existsSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import type { Browser, Driver, Size } from '../e2e/browsers/driver.ts';
import { startFirefox } from '../e2e/browsers/firefox.ts';
import { journey } from '../e2e/browsers/journey.ts';
import { OWN, startChromium, startOwn } from '../e2e/browsers/own.ts';
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

const BROWSERS: readonly Browser[] = [
  { name: 'Chromium', remedy: 'npx playwright install chromium', start: startChromium },
  {
    name: 'Firefox',
    remedy: 'npx playwright install firefox, or install Firefox (Debian: apt-get install firefox-esr)',
    start: async (size) => {
      const own = await startOwn(OWN.firefox, size);
      const path = program('firefox-esr', 'firefox');
      return own ?? (path === undefined ? null : startFirefox(path, size));
    },
  },
  {
    name: 'WebKit',
    remedy: 'npx playwright install webkit (Debian: apt-get install webkit2gtk-driver xvfb)',
    start: async (size) => (await startOwn(OWN.webkit, size)) ?? startSystemWebKit(size),
  },
];

function startSystemWebKit(size: Size): ReturnType<Browser['start']> {
  const driver = program('WebKitWebDriver');
  const browser = ['x86_64', 'aarch64']
    .flatMap((machine) =>
      ['4.1', '4.0', '6.0'].map((version) => `/usr/lib/${machine}-linux-gnu/webkit2gtk-${version}/MiniBrowser`),
    )
    .find(existsSync);
  const screen = program('Xvfb');
  return driver && browser && screen ? startWebKit({ driver, browser, screen }, size) : Promise.resolve(null);
}

/** Tries one browser; says how the summit ended there, or null if the browser is missing or did not come so far. */
async function tryOut(browser: Browser, home: string): Promise<string | null> {
  const began = Date.now();
  let driver: Driver | null = null;
  try {
    driver = await browser.start(SIZE);
    if (driver) return await travel(browser, driver, home, began);
    console.log(`– ${browser.name} was not tried: there is none here. To get it: ${browser.remedy}`);
  } catch (error) {
    const picture = await driver?.picture().catch(() => undefined);
    if (picture) writeFileSync(pathOf('stopped', browser), picture);
    console.log(`✗ ${browser.name} stopped: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  } finally {
    await driver?.close();
  }
  return null;
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

const wanted = process.argv.slice(2).map((name) => name.toLowerCase());
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
const ends = new Set<string>();
for (const browser of BROWSERS)
  if (wanted.length === 0 || wanted.includes(browser.name.toLowerCase())) {
    const end = await tryOut(browser, home);
    if (end !== null) ends.add(end);
  }
server.kill();
if (ends.size > 1) {
  console.log(`✗ The same acts ended differently:\n${[...ends].join('\n')}`);
  process.exitCode = 1;
}
if (ends.size === 0) process.exitCode = 1;
console.log(`Pictures to be compared by eye: ${OUT}`);
