import type { Page } from '@playwright/test';
import type { Table } from './support/table.ts';
import { expect, test } from './support/test.ts';

async function playToTheEnd(page: Page, table: Table): Promise<void> {
  await table.settled();
  await table.twin('region:kherson').focus();
  await page.keyboard.press('Enter');
  await table.option('Freeze the line').check();
  await table.tableDraft.click();
  while ((await table.settled()) === 'turn') await table.hold.click();
  await table.toDebrief.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/performance|opportunity|compromise|Breakdown/);
}

test('where the code of the table does not come, everything can be played', async ({
  page,
  seatChoice,
  table,
  watched,
}) => {
  await page.route(/\/assets\/(phaser|table)-[^/]*\.js$/, (route) => route.abort());
  await seatChoice.begin();
  await expect(page.locator('[data-stand-in]')).toBeVisible();
  await expect(page.getByText('The picture of the room could not be loaded.')).toBeVisible();
  await playToTheEnd(page, table);
  await expect(table.picture).toHaveCount(0);
  // That the file did not come is what was asked for; nothing else may be complained of.
  watched.complaints.splice(0, Infinity, ...watched.complaints.filter((line) => !line.includes('ERR_FAILED')));
});

test('code of the table that did not come is asked for again', async ({ page, seatChoice, table, watched }) => {
  const code = /\/assets\/(phaser|table)-[^/]*\.js$/;
  const retry = page.getByRole('button', { name: 'Try again' });
  await page.route(code, (route) => route.abort());
  await seatChoice.begin();
  await expect(retry).toBeVisible();
  await page.unroute(code);
  await retry.click();
  await table.ready();
  await expect(page.getByRole('button', { name: /Try again|Load the page again/ })).toHaveCount(0);
  await expect(page.locator('[data-stand-in]')).toHaveCount(0);
  watched.complaints.splice(0, Infinity, ...watched.complaints.filter((line) => !line.includes('ERR_FAILED')));
});

test('without WebGL the table is drawn on a plain canvas', async ({ page, seatChoice, table }) => {
  await page.addInitScript(() => {
    const plain = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...more: unknown[]) {
      return kind.startsWith('webgl') ? null : Reflect.apply(plain, this, [kind, ...more]);
    } as typeof plain;
  });
  await seatChoice.begin();
  await table.ready();
  await expect(table.picture).toHaveAttribute('data-renderer', 'canvas');
  await table.press('region:donetsk');
  await expect(table.title('draft')).toBeFocused();
});
