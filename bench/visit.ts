import { chromium, type Browser, type Page } from '@playwright/test';
import { findBrowser } from '../scripts/find-browser';
import type { Figure } from './figure';
import { serveCounted, type Site } from './site';

/** A poor network, in bytes a second and milliseconds, and a processor this many times slower. */
const NETWORK = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };
const SLOWER = 4;

interface Visitor {
  readonly name: string;
  /** How long the gallery is looked at, and how long the sheet is read, in milliseconds. */
  readonly looks: number;
  readonly reads: number;
}

const VISITORS: readonly Visitor[] = [
  { name: 'reader', looks: 3_000, reads: 10_000 },
  { name: 'hurried', looks: 0, reads: 0 },
];

/** What the person waits for at each step, as a selector. */
const STEPS = {
  gallery: 'a[href^="#/seat/"]',
  seats: '[data-sit]',
  panels: '[data-key="table"]',
  live: '[data-table][data-frame]',
} as const;
type Step = keyof typeof STEPS;

/** What the page notes of itself, in milliseconds since it was asked for. */
interface Notes {
  readonly seen: Partial<Record<Step, number>>;
  readonly clicks: number[];
  readonly tasks: { readonly at: number; readonly took: number }[];
}

declare global {
  interface Window {
    visit: Notes;
  }
}

/**
 * First visits in a real Chromium, from the address to the live table: 1.6 Mbit/s, 150 ms, a processor four times
 * slower. Medians of `times` visits of each kind of visitor, every one with an empty cache. Needs the built site.
 */
export async function benchVisit(times: number): Promise<readonly Figure[]> {
  const site = await serveCounted();
  const browser = await chromium.launch({ executablePath: findBrowser('whole') });
  const figures: Figure[] = [];
  try {
    for (const visitor of VISITORS) {
      const visits: (readonly Figure[])[] = [];
      for (let i = 0; i < times; i++) visits.push(await visit(browser, site, visitor));
      figures.push(...medians(visits).map((figure) => ({ ...figure, name: `${visitor.name}: ${figure.name}` })));
    }
  } finally {
    await browser.close();
    site.close();
  }
  return figures;
}

async function visit(browser: Browser, site: Site, { looks, reads }: Visitor): Promise<readonly Figure[]> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  const page = await context.newPage();
  await slowDown(page);
  await page.addInitScript(takeNotes, STEPS);
  let requests = 0;
  page.on('request', (request) => (requests += request.url().startsWith('http') ? 1 : 0));
  const before = site.sent();
  await page.goto(site.address, { waitUntil: 'commit' });
  await go(page, 'gallery', looks);
  await go(page, 'seats', reads);
  await page.locator(STEPS.live).waitFor({ timeout: 60_000 });
  // What comes after the table stands is part of the visit.
  await page.waitForTimeout(3_000);
  const notes = await page.evaluate(() => window.visit);
  await context.close();
  return [
    ...timesOf(notes),
    { name: 'sent in all', value: (site.sent() - before) / 1000, unit: 'kB' },
    { name: 'requests in all', value: requests, unit: '' },
  ];
}

/** Waits for a step, lets the person look at it, and presses what leads on. */
async function go(page: Page, step: Step, stay: number): Promise<void> {
  const lead = page.locator(STEPS[step]).first();
  await lead.waitFor({ timeout: 60_000 });
  await page.waitForTimeout(stay);
  await lead.click();
}

function timesOf({ seen, clicks, tasks }: Notes): readonly Figure[] {
  const [chosen = NaN, sat = NaN] = clicks;
  const longest = (from: number, to: number): number =>
    Math.max(0, ...tasks.filter(({ at }) => at >= from && at < to).map(({ took }) => took));
  return [
    { name: 'gallery usable', value: seen.gallery ?? NaN, unit: 'ms' },
    { name: 'seats, after "Take a seat"', value: (seen.seats ?? NaN) - chosen, unit: 'ms' },
    { name: 'panels, after "Sit down"', value: (seen.panels ?? NaN) - sat, unit: 'ms' },
    { name: 'live table, after "Sit down"', value: (seen.live ?? NaN) - sat, unit: 'ms' },
    { name: 'longest task, gallery', value: longest(0, chosen), unit: 'ms' },
    { name: 'longest task, seats and sheet', value: longest(chosen, sat), unit: 'ms' },
    { name: 'longest task, table', value: longest(sat, Infinity), unit: 'ms' },
  ];
}

async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', NETWORK);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
}

/** Runs in the page, before all of its scripts. A step is seen in the frame that paints it. */
function takeNotes(steps: Readonly<Record<string, string>>): void {
  const seen: Record<string, number> = {};
  const notes = { seen, clicks: [] as number[], tasks: [] as { at: number; took: number }[] };
  window.visit = notes;
  addEventListener('click', (event) => notes.clicks.push(event.timeStamp), true);
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) notes.tasks.push({ at: startTime, took: duration });
  }).observe({ type: 'longtask', buffered: true });
  const look = (): void => {
    for (const [step, selector] of Object.entries(steps)) {
      if (seen[step] === undefined && document.querySelector(selector)) seen[step] = performance.now();
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** Figure by figure the median of several visits. */
function medians(visits: readonly (readonly Figure[])[]): readonly Figure[] {
  const [first = []] = visits;
  return first.map((figure, i) => {
    const values = visits.map((visit) => visit[i]?.value ?? NaN).sort((a, b) => a - b);
    return { ...figure, value: values[Math.floor(values.length / 2)] ?? NaN };
  });
}
