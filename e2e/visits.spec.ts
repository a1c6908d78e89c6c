import type { Page } from '@playwright/test';
import { findBrowser } from '../scripts/find-browser.ts';
import { withoutDriver } from './support/graphics.ts';
import { expect, test } from './support/test.ts';

/** By then whatever is decoded once has been decoded. */
const FIRST = 3;
/** So many drawings on the page the browser may drop and make again as it likes: each is a document. */
const PICTURES = 4;
/** `IMPASSE_VISITS=30` for a longer look. */
const LAST = Number(process.env['IMPASSE_VISITS'] ?? 6);

// What the browser compiles of a program that runs often lies on the same heap as what the program keeps.
test.use({
  launchOptions: { executablePath: findBrowser(), args: ['--js-flags=--no-opt --no-maglev --no-sparkplug'] },
});

/** What the browser itself counts, after it has thrown away whatever it can. */
async function counts(page: Page) {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable');
  for (let again = 0; again < 3; again++) await cdp.send('HeapProfiler.collectGarbage');
  const { metrics } = await cdp.send('Performance.getMetrics');
  const metric = (wanted: string): number => metrics.find(({ name }) => name === wanted)?.value ?? NaN;
  const { result } = await cdp.send('Runtime.evaluate', { expression: 'HTMLCanvasElement.prototype' });
  const { objects } = await cdp.send('Runtime.queryObjects', { prototypeObjectId: result.objectId ?? '' });
  const canvases = await cdp.send('Runtime.callFunctionOn', {
    objectId: objects.objectId ?? '',
    functionDeclaration: 'function () { return this.reduce((sum, { width, height }) => sum + width * height, 0); }',
    returnByValue: true,
  });
  await cdp.detach();
  return {
    documents: metric('Documents'),
    listeners: metric('JSEventListeners'),
    nodes: metric('Nodes'),
    heap: metric('JSHeapUsedSize'),
    /** Pixels of all canvases that are still alive, in the page or out of it. */
    pixels: canvases.result.value as number,
  };
}

test('a visit to the table leaves nothing behind', async ({ page, gallery, seatChoice, table, watched }) => {
  test.setTimeout(60_000 + LAST * 15_000);
  await seatChoice.begin();
  await table.ready();
  // Until the person's turn, so that everything this table shows has been decoded once.
  await table.settledAnyhow();
  await expect(table.picture).toHaveAttribute('data-renderer', 'canvas');
  const address = page.url();
  const seen: Awaited<ReturnType<typeof counts>>[] = [];
  for (let visit = 1; visit <= LAST; visit++) {
    await page.goto('./#/');
    await expect(gallery.takeSeat).toBeVisible();
    await expect(table.picture).toBeHidden();
    // Counting itself wakes four documents of the browser's own, which stay: so each visit is counted.
    const count = await counts(page);
    if (visit === FIRST || visit === LAST) seen.push(count);
    if (visit === LAST) break;
    await page.goto(address);
    await table.ready();
  }
  const [first, last] = seen;
  if (!first || !last) throw new Error('Nothing was counted.');
  expect(last.documents).toBeLessThanOrEqual(first.documents + PICTURES);
  expect(last.nodes).toBeLessThanOrEqual(first.nodes + PICTURES * 10);
  expect(last.listeners).toBeLessThanOrEqual(first.listeners);
  expect(last.heap / first.heap).toBeLessThan(1.1);
  expect(last.pixels).toBeLessThan(1000);
  expect(withoutDriver(watched.complaints)).toEqual([]);
});
