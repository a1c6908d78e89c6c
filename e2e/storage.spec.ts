import { readFile } from 'node:fs/promises';
import type { BrowserContext, Page } from '@playwright/test';
import { expect, test } from './support/test.ts';

test.use({ pictures: false });

test('without storage a sentence says so, the game goes on, and its log can be taken along', async ({
  page,
  seatChoice,
  table,
  saves,
}) => {
  await page.addInitScript(() => Object.defineProperty(window, 'indexedDB', { value: undefined }));
  const unkept = page.getByRole('status').filter({ hasText: 'This browser keeps nothing for this page' });
  await seatChoice.begin();
  await expect(unkept).toBeVisible();
  await table.settled();
  await table.tableFirstDraft();
  expect((await saves.take(unkept.getByRole('button', { name: /Download the log/ }))).text).toContain('"drafted"');
  await table.holdTurn();
});

test('when the storage is full nothing is lost, and the log can be taken along', async ({
  page,
  seatChoice,
  table,
  saves,
}) => {
  await page.addInitScript(() => {
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function (...args) {
      if (document.documentElement.hasAttribute('data-full')) throw new DOMException('No room.', 'QuotaExceededError');
      return put.apply(this, args);
    };
  });
  const full = (is: boolean): Promise<unknown> =>
    page.evaluate((on) => document.documentElement.toggleAttribute('data-full', on), is);
  await seatChoice.begin();
  await table.settled();
  await full(true);
  await table.tableFirstDraft();
  await expect(saves.told).toContainText('The browser’s storage is full. The game goes on in this tab');
  const taken = await saves.take(saves.told.getByRole('button', { name: /Download the log/ }));
  expect(taken.text).toContain('"drafted"');

  await full(false);
  await table.holdTurn();
  await expect(page.getByRole('status').filter({ hasText: 'Saving works again' })).toBeVisible();
  const record = await table.record();
  await page.reload();
  await table.settled();
  expect(await table.record()).toEqual(record);
});

test('what a newer build has saved stays as it is, and a sentence says what to do', async ({
  page,
  seatChoice,
  table,
  saves,
  gallery,
}) => {
  await page.addInitScript(() => {
    const newer = indexedDB.open('impasse', 99);
    newer.onupgradeneeded = () => newer.result.createObjectStore('of-tomorrow').put('kept', 'game');
  });
  await gallery.open();
  await expect(saves.told).toContainText('A newer version of this page has saved games in this browser');
  await seatChoice.begin();
  await table.settled();
  await table.holdTurn();
  expect((await saves.take(saves.told.getByRole('button', { name: /Download the log/ }))).text).toContain('"held"');
  const kept = await page.evaluate(
    () =>
      new Promise((resolve) => {
        const opening = indexedDB.open('impasse');
        opening.onsuccess = () => {
          const reading = opening.result.transaction('of-tomorrow').objectStore('of-tomorrow').getAll();
          reading.onsuccess = () => resolve([opening.result.version, reading.result]);
        };
      }),
  );
  expect(kept).toEqual([99, ['kept']]);
});

test('while a tab of an older build holds storage back, games go on in memory, and move over when it closes', async ({
  page,
  context,
  home,
  seatChoice,
  table,
  saves,
}) => {
  const older = await olderTab(context, home);
  await seatChoice.begin();
  await expect(saves.told).toContainText('An older version of this page is open in another tab');
  await table.settled();
  await table.holdTurn();
  const record = await table.record();
  await older.close();
  await expect(page.getByRole('status').filter({ hasText: 'storage has opened after all' })).toBeVisible();
  await table.holdTurn();
  await page.reload();
  await table.settled();
  expect((await table.record()).length).toBeGreaterThan(record.length);
  await saves.open();
  await expect(page.getByText('Of the older build')).toBeVisible();
});

test('the address of a game waits while a tab of an older build holds storage back, and opens when that tab closes', async ({
  page,
  context,
  home,
  table,
  saves,
}) => {
  const older = await olderTab(context, home, await golden('rules-2/two-unfinished.jsonl'));
  await page.goto('./#/table/old');
  await expect(page.getByRole('heading', { level: 1, name: 'Waiting for this browser’s storage' })).toBeFocused();
  await expect(page.getByRole('main')).toContainText('Close that tab: then what this address names opens here');
  await expect(saves.told).toBeEmpty();
  await older.close();
  await table.settled();
  await expect(page).toHaveURL(/#\/table\/old$/);
});

test('the address of a replay waits while storage is slow to open, and goes on when it does', async ({
  page,
  context,
  home,
  replay,
  saves,
}) => {
  const other = await olderTab(context, home, await golden('two-signed.v1.jsonl'));
  const upgraded = upgradeUntil(other, 'done');
  await page.goto('./#/replay/old');
  await expect(page.getByRole('main')).toContainText('The browser’s storage has not opened yet');
  await expect(saves.told).toBeEmpty();
  await other.evaluate(() => document.documentElement.setAttribute('data-done', ''));
  await upgraded;
  await replay.arrived();
  await expect(page).toHaveURL(/#\/replay\/old$/);
});

const golden = (name: string): Promise<string> =>
  readFile(new URL(`../src/log/golden/${name}`, import.meta.url), 'utf8');

/** A tab of an older build, which holds storage of its version open; with a game in it. */
async function olderTab(context: BrowserContext, home: string, log = ''): Promise<Page> {
  await context.route('**/older-build', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>Old</title>' }),
  );
  const older = await context.newPage();
  await older.goto(new URL('older-build', home).href);
  await older.evaluate(
    (lines) =>
      new Promise((resolve) => {
        const opening = indexedDB.open('impasse', 1);
        opening.onupgradeneeded = () => {
          const summary = { id: 'old', title: 'Of the older build', seats: ['us', 'ru'], persons: ['us'] };
          const more = { round: 2, rounds: 6, verdict: null, changed: 1 };
          opening.result.createObjectStore('summaries', { keyPath: 'id' }).put({ ...summary, ...more });
          const stored = opening.result.createObjectStore('lines');
          for (const [number, line] of lines.entries()) stored.put(line, ['old', number]);
        };
        opening.onsuccess = () => {
          // Held for as long as the tab lives, unless the tab itself asks for it.
          addEventListener('let-go', () => opening.result.close());
          resolve(null);
        };
      }),
    log.split('\n').filter(Boolean),
  );
  return older;
}

/** Makes the next version of storage, and takes its time: until the page's root has an attribute of this name. */
const upgradeUntil = (tab: Page, name: string): Promise<void> =>
  tab.evaluate(
    (attribute) =>
      new Promise<void>((resolve) => {
        dispatchEvent(new Event('let-go'));
        const opening = indexedDB.open('impasse', 2);
        opening.onupgradeneeded = () => {
          opening.result.createObjectStore('leases');
          const summaries = opening.transaction?.objectStore('summaries');
          const again = (): void => {
            const asked = summaries?.count();
            if (asked && !document.documentElement.hasAttribute(`data-${attribute}`)) asked.onsuccess = again;
          };
          again();
        };
        opening.onsuccess = () => {
          opening.result.close();
          resolve();
        };
      }),
    name,
  );

test('a game is there again when files that another process held for a moment can be opened', async ({
  page,
  seatChoice,
  table,
}) => {
  await seatChoice.begin();
  await table.settled();
  // As Chromium does it while a browser that was killed is not quite gone: not for good, but for longer than one waits.
  await page.addInitScript(() => {
    const open = IDBFactory.prototype.open;
    let failures = 4;
    IDBFactory.prototype.open = function (...args) {
      if (failures-- <= 0) return open.apply(this, args);
      const request = open.call(this, 'held by another process');
      Object.defineProperty(request, 'error', { value: new DOMException('Held.', 'UnknownError') });
      request.addEventListener('success', (event) => {
        event.stopImmediatePropagation();
        request.dispatchEvent(new Event('error'));
      });
      return request;
    };
  });
  const address = page.url();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'Waiting for this browser’s storage' })).toBeVisible();
  await table.settled();
  expect(page.url()).toBe(address);
});
