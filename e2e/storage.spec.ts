import { expect, test } from './support/test.ts';

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
  await expect(saves.told).toContainText("The browser's storage is full. The game goes on in this tab");
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
  await context.route('**/older-build', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>Old</title>' }),
  );
  const older = await context.newPage();
  await older.goto(new URL('older-build', home).href);
  await older.evaluate(
    () =>
      new Promise((resolve) => {
        const opening = indexedDB.open('impasse', 1);
        opening.onupgradeneeded = () => {
          const summary = { id: 'old', title: 'Of the older build', seats: ['us', 'ru'], persons: ['us'] };
          const more = { round: 2, rounds: 6, verdict: null, changed: 1 };
          opening.result.createObjectStore('summaries', { keyPath: 'id' }).put({ ...summary, ...more });
          opening.result.createObjectStore('lines');
        };
        opening.onsuccess = resolve;
      }),
  );
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
