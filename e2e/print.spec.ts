import type { Page } from '@playwright/test';
import { expectPrintable } from './support/printed.ts';
import { expect, test } from './support/test.ts';

test.use({ pictures: false, preferences: { speed: 'instant' }, reducedMotion: 'reduce' });

test('sheet and morning’s paper print black on white, whatever the screen looks like', async ({
  page,
  seatChoice,
  table,
}) => {
  test.slow();
  await seatChoice.open();
  await expectBoth(page, 'the sheet at the choice of a seat', 'What each clause is worth to you');
  await seatChoice.begin();
  await table.settled();
  await page.keyboard.press('b');
  await expect(table.title('sheet')).toBeFocused();
  await expectBoth(page, 'the sheet at the table', 'What each clause is worth to you');
  await page.goto('./#/debrief/alaska-history');
  await expect(page.locator('#debrief-better')).toBeVisible();
  await expect(page.getByText(/^(One moment|Counting) /)).toHaveCount(0, { timeout: 30_000 });
  await expectBoth(page, 'the morning after', 'Missed opportunity');
  await page.emulateMedia({ media: 'print' });
  // A printer may give the width of the whole sheet, and set the page into what its margins leave.
  await page.setViewportSize({ width: Math.floor((210 / 25.4) * 96), height: 1000 });
  const leftOf = async (name: string): Promise<number | undefined> =>
    (await page.getByRole('heading', { name }).boundingBox())?.x;
  expect(await leftOf('All packages')).toBe(await leftOf('Net, round by round'));
});

/** From either appearance of the screen. */
async function expectBoth(page: Page, what: string, title: string): Promise<void> {
  for (const appearance of ['paper', 'evening']) {
    await page.evaluate((chosen) => {
      document.documentElement.dataset['appearance'] = chosen;
    }, appearance);
    await expectPrintable(page, `${what} (${appearance})`, title);
  }
}
