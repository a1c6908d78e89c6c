import { expect, test } from './support/test.ts';

test('the sheet says bounds before a game, and in it the figures that the debrief reveals', async ({
  page,
  seatChoice,
  table,
}) => {
  const papers = page.locator('[data-side="us"]');
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
