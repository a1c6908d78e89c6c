import type { Locator } from '@playwright/test';
import { expect, test } from './support/test.ts';

test('the sheet says bounds before a game, and in it the figures that the debrief reveals', async ({
  page,
  seatChoice,
  table,
}) => {
  const papers = page.locator('[data-look="blue"]');
  await seatChoice.open();
  await expect(papers.getByText('You believe in about 90% of what the war will cost: from 65% to 115%.')).toBeVisible();
  await expect(papers.getByText(/2 dots for as much as in the ledger/)).toBeVisible();
  await seatChoice.begin();
  await table.settled();
  await page.keyboard.press('b');
  await expect(page.getByText(/^Drawn for this game/)).toBeVisible();
  const belief = page.getByText(/^You believe in \d+% of what the war will cost\.$/);
  const [drawn = ''] = /\d+/.exec((await belief.textContent()) ?? '') ?? [];
  expect(Number(drawn)).toBeGreaterThan(0);
  await page.keyboard.press('d');
  await table.walkAway();
  await table.toDebrief.click();
  await page.waitForURL(/#\/debrief\//);
  await expect(papers.getByText(`believed in ${drawn}% of what the war would cost it`)).toBeVisible();
});

test('the gallery has its picture, and each delegation on the seat screen its portrait', async ({
  page,
  gallery,
  seatChoice,
}) => {
  const arrived = (picture: Locator): Promise<boolean> =>
    picture.evaluate((img) => img instanceof HTMLImageElement && img.complete && img.naturalWidth > 0);
  await gallery.open();
  await expect.poll(() => arrived(page.getByRole('region', { name: 'Scenarios' }).locator('img').first())).toBe(true);
  await seatChoice.open();
  const portraits = page.locator('li[data-look] img[width="552"]');
  await expect(portraits).toHaveCount(4);
  for (const portrait of await portraits.all()) await expect.poll(() => arrived(portrait)).toBe(true);
});
