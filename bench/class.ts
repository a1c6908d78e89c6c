import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch, type Browser, type CDPSession, type Page } from 'puppeteer-core';
import { findBrowser } from '../scripts/find-browser';
import { codeOf, Desk } from '../src/classroom';
import { print, type GameLog } from '../src/log';
import { taught } from './alaska';
import type { Figure } from './figure';
import { serveCounted } from './site';

/** Hand-ins that are dropped on the desk at once. */
const HAND_INS = 500;
/** Games that computers play for it. Each is handed in by ten tables that differ in names, time and so in every seal. */
const GAMES = 50;
/** Longer than any reading takes. */
const LONGEST = 300_000;

/**
 * The hand-ins of 500 tables of four, fifty minutes each, laid on the desk of the class debrief in a real Chromium: from
 * the drop to the last row, as files and as a column of codes; and what page and workers keep of it.
 * What one hand-in costs is told by the processor's clock, under Node. Needs the built site.
 */
export async function benchClass(): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'impasse-class-'));
  try {
    const logs = handIns();
    const texts = logs.map(print);
    const paths = texts.map((text, at) => {
      const path = join(folder, `table-${at + 1}.jsonl`);
      writeFileSync(path, text);
      return path;
    });
    const column = join(folder, 'codes.csv');
    const codes = logs.map(codeFor);
    writeFileSync(column, codes.map((code, at) => `Table ${at + 1},${code}\r\n`).join(''));
    return [
      { name: 'load of the machine, of its processors', value: (loadavg()[0] ?? NaN) / cpus().length, unit: '' },
      { name: 'hand-ins', value: logs.length, unit: '' },
      { name: 'their files together', value: texts.reduce((sum, { length }) => sum + length, 0) / 1e6, unit: 'MB' },
      ...(await inNode(texts, codes)),
      ...(await inBrowser('files', paths)),
      ...(await inBrowser('codes', [column])),
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** As a class plays them: everybody seated and talking, as long as a lesson of fifty minutes. */
function handIns(): readonly GameLog[] {
  return Array.from({ length: GAMES }, (_, game) => game + 1).flatMap((seed) => {
    const handIn = taught(`class ${seed}`);
    return Array.from({ length: HAND_INS / GAMES }, (_, copy) => handIn(seed + GAMES * copy));
  });
}

function codeFor(log: GameLog): string {
  const code = codeOf(log);
  if (!code.ok) throw new Error(code.fault.code);
  return code.value;
}

/** Milliseconds of the processor for one hand-in, once warm. */
async function inNode(texts: readonly string[], codes: readonly string[]): Promise<readonly Figure[]> {
  const desk = new Desk();
  const bytes = texts.slice(0, 100).map((text) => new TextEncoder().encode(text));
  const file = (one: Uint8Array) => desk.file('one', one);
  const code = (one: string) => desk.codes('one', [one]);
  return [
    {
      name: 'Node: a file, the first',
      value: await spent(() => file(bytes[0] ?? new Uint8Array())),
      unit: 'ms of processor',
    },
    { name: 'Node: a file, each of 100', value: await spentEach(bytes, file), unit: 'ms of processor' },
    { name: 'Node: a code, each of 100', value: await spentEach(codes.slice(0, 100), code), unit: 'ms of processor' },
  ];
}

async function spent(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** The mean over a list that has been gone through once before. */
async function spentEach<T>(list: readonly T[], work: (one: T) => unknown): Promise<number> {
  const through = async (): Promise<void> => {
    for (const one of list) await work(one);
  };
  await through();
  return (await spent(through)) / list.length;
}

async function inBrowser(what: string, paths: readonly string[]): Promise<readonly Figure[]> {
  const site = await serveCounted();
  const browser = await launch({ executablePath: findBrowser('whole'), args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    await page.setViewport({ width: 1366, height: 768 });
    await page.evaluateOnNewDocument(takeTime);
    await page.goto(`${site.address}#/class/debrief`);
    const picker = await page.waitForSelector('input[type=file]:not([webkitdirectory])');
    const before = await kept(page);
    const worked = await processors(browser);
    await picker?.uploadFile(...paths);
    await page.waitForFunction(() => document.documentElement.dataset['readIn'] !== undefined, { timeout: LONGEST });
    const work = (await processors(browser)) - worked;
    const { readIn, steps } = await page.evaluate(() => ({ ...document.documentElement.dataset }));
    const after = await kept(page);
    return [
      { name: `${what}: from the drop to the last row`, value: Number(readIn) / 1000, unit: 's' },
      { name: `${what}: work of all processors until then`, value: work, unit: 's' },
      { name: `${what}: steps of progress that were shown`, value: Number(steps), unit: '' },
      { name: `${what}: memory before`, value: before, unit: 'MB' },
      { name: `${what}: memory after`, value: after, unit: 'MB' },
    ];
  } finally {
    await browser.close();
    site.close();
  }
}

/** Seconds that processors have worked for the browser, however busy the machine is otherwise. */
async function processors(browser: Browser): Promise<number> {
  const session = await browser.target().createCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
}

/** Megabytes that page and workers together hold, once what nobody needs is thrown away. */
async function kept(page: Page): Promise<number> {
  const own = await page.createCDPSession();
  const heaps = [own, ...page.workers().map(({ client }) => client)];
  const sizes = await Promise.all(heaps.map(heapOf));
  await own.detach();
  return sizes.reduce((sum, one) => sum + one, 0) / 1e6;
}

async function heapOf(client: CDPSession): Promise<number> {
  for (let again = 0; again < 2; again++) await client.send('HeapProfiler.collectGarbage');
  const { usedSize, embedderHeapUsedSize, backingStorageSize } = await client.send('Runtime.getHeapUsage');
  return usedSize + embedderHeapUsedSize + backingStorageSize;
}

/** Runs in the page, before all of its scripts: from the choice of files to the moment when no progress is shown any more. */
function takeTime(): void {
  let begun: number | null = null;
  const seen = new Set<number>();
  addEventListener('change', () => (begun ??= performance.now()), true);
  const look = (): void => {
    const bar = document.querySelector('progress');
    const root = document.documentElement;
    if (begun !== null && bar) seen.add(bar.value);
    else if (begun !== null && seen.size > 0 && root.dataset['readIn'] === undefined) {
      root.dataset['readIn'] = String(performance.now() - begun);
      root.dataset['steps'] = String(seen.size);
    }
  };
  // No frames are asked for: they would be drawn, and cost more than the reading.
  new MutationObserver(look).observe(document, { subtree: true, childList: true, attributes: true });
}
