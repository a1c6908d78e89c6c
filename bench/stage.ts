import { cpus, loadavg } from 'node:os';
import { chromium, type Page } from '@playwright/test';
import { findBrowser } from '../scripts/find-browser';
import type { Figure } from './figure';
import { serveCounted } from './site';

/** A picture is played at 60 frames a second if a frame takes no longer than this, in milliseconds. */
const FRAME_MS = 1000 / 60;
/** A frame this much late was left out. */
const DROPPED_MS = 1.5 * FRAME_MS;
/** How long a still table is watched. */
const STILL_MS = 2000;

declare global {
  interface Window {
    /** Milliseconds between the frames of pictures; in a still table how often the picture was drawn. */
    stage: { readonly gaps: number[]; readonly work: number[]; drawn: number };
  }
}

/**
 * How smoothly pictures are played in software graphics at 1280 × 720, whether the table sleeps otherwise, and what the
 * browser keeps after `games` games. Needs the built site.
 */
export async function benchStage(games: number): Promise<readonly Figure[]> {
  const site = await serveCounted();
  const browser = await chromium.launch({
    executablePath: findBrowser('whole'),
    args: ['--disable-gpu', '--js-flags=--expose-gc'],
  });
  try {
    const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, serviceWorkers: 'block' });
    await context.addInitScript(() => {
      const wishes = { unfolded: true, tutor: false, pages: false, speed: 'normal' };
      if (location.protocol !== 'about:') localStorage.setItem('impasse.preferences', JSON.stringify(wishes));
    });
    const page = await context.newPage();
    await page.addInitScript(watchFrames);
    return [
      { name: 'load of the machine, of its processors', value: (loadavg()[0] ?? NaN) / cpus().length, unit: '' },
      ...(await smoothness(page, site.address)),
      ...(await memory(page, site.address, games)),
    ];
  } finally {
    await browser.close();
    site.close();
  }
}

async function smoothness(page: Page, address: string): Promise<readonly Figure[]> {
  await sitDown(page, address);
  await myTurn(page);
  for (let round = 0; round < 3; round++) {
    await page.locator('[data-key="hold"]').click();
    await page.waitForTimeout(200);
    await myTurn(page);
  }
  const { gaps, work } = await page.evaluate(() => window.stage);
  // Cards are taken away a while after the last picture.
  await page.waitForTimeout(4000);
  await page.evaluate(() => (window.stage.drawn = 0));
  await page.waitForTimeout(STILL_MS);
  const drawn = await page.evaluate(() => window.stage.drawn);
  const sorted = [...gaps].sort((a, b) => a - b);
  const at = (values: readonly number[], share: number): number =>
    values[Math.min(values.length - 1, Math.floor(values.length * share))] ?? NaN;
  const worked = [...work].sort((a, b) => a - b);
  return [
    { name: 'frames of pictures', value: gaps.length, unit: '' },
    { name: 'frame of a picture, median', value: at(sorted, 0.5), unit: 'ms' },
    { name: 'frame of a picture, 95th of 100', value: at(sorted, 0.95), unit: 'ms' },
    {
      name: 'frames that came late',
      value: (100 * gaps.filter((gap) => gap > DROPPED_MS).length) / gaps.length,
      unit: '%',
    },
    { name: 'work for a frame, median', value: at(worked, 0.5), unit: 'ms' },
    { name: 'work for a frame, 95th of 100', value: at(worked, 0.95), unit: 'ms' },
    { name: 'frames drawn by a still table', value: drawn, unit: '' },
  ];
}

async function memory(page: Page, address: string, games: number): Promise<readonly Figure[]> {
  const client = await page.context().newCDPSession(page);
  const heap = async (): Promise<number> => {
    for (let again = 0; again < 3; again++) await client.send('HeapProfiler.collectGarbage');
    const { usedSize } = await client.send('Runtime.getHeapUsage');
    return usedSize / 1e6;
  };
  // By then whatever is decoded and compiled once has been.
  let first = NaN;
  for (let game = 1; game <= games; game++) {
    await sitDown(page, address);
    await page.locator('[data-table][data-frame]').waitFor();
    await page.goto(`${address}#/`);
    await page.locator('a[href^="#/seat/"]').first().waitFor();
    if (game === 3) first = await heap();
  }
  const last = await heap();
  return [
    { name: 'heap after 3 games', value: first, unit: 'MB' },
    { name: `heap after ${games} games`, value: last, unit: 'MB' },
  ];
}

async function sitDown(page: Page, address: string): Promise<void> {
  await page.goto(`${address}#/seat/alaska-summit`);
  await page.getByRole('combobox', { name: 'Who leads Washington' }).selectOption({ label: 'You' });
  await page.getByRole('button', { name: 'Sit down' }).click();
  await page.locator('[data-table][data-frame]').waitFor({ timeout: 60_000 });
}

const myTurn = (page: Page): Promise<void> =>
  page.locator('[data-key="hold"]:not([aria-disabled])').waitFor({ timeout: 60_000 });

/** Runs in the page, before all of its scripts. */
function watchFrames(): void {
  const notes = { gaps: [] as number[], work: [] as number[], drawn: 0 };
  window.stage = notes;
  const playing = (): boolean => document.querySelector('[data-table]')?.getAttribute('data-playing') === 'true';
  let last: number | null = null;
  const ask = window.requestAnimationFrame.bind(window);
  // Whoever asks for frames while the table stands still is awake.
  window.requestAnimationFrame = (call) =>
    ask((time) => {
      const began = performance.now();
      call(time);
      notes.drawn += 1;
      if (playing()) notes.work.push(performance.now() - began);
    });
  const look = (time: number): void => {
    const now = playing();
    if (now && last !== null) notes.gaps.push(time - last);
    last = now ? time : null;
    ask(look);
  };
  ask(look);
}
