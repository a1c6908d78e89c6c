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
