import { expect, test } from './support/test.ts';

/** Every test watches for strangers and complaints; this one sees to it that every screen and dialog was open. */
test('no screen asks anybody else for anything, under a sub-path too', async ({
  page,
  home,
  gallery,
  seatChoice,
  table,
  replay,
  saves,
}) => {
  expect(new URL(home).pathname).toBe('/some/where/');
  let requests = 0;
  page.on('request', (request) => (requests += request.url().startsWith('http') ? 1 : 0));
  await gallery.open();
  await seatChoice.begin();
  await table.ready();
  await page.waitForLoadState('networkidle');
  expect(requests, 'requests of a first visit').toBeLessThanOrEqual(60);
  await page.getByRole('button', { name: 'Words of the trade' }).click();
  await expect(table.dialog).toBeVisible();
  await page.keyboard.press('Escape');
  await table.walkAway();
  await table.toDebrief.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Breakdown|performance|opportunity/);
  await page.waitForLoadState('networkidle');
  await page.goto('./#/replay/alaska-history');
  await replay.arrived();
  await replay.last.click();
  await saves.open();
  for (const name of ['How it works', 'Sources']) {
    await page.goto(name === 'Sources' ? './#/sources' : './#/how');
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  }
  await gallery.open();
  await gallery.settings.click();
  await expect(table.dialog).toBeVisible();
  await page.keyboard.press('Escape');
  await page.waitForLoadState('networkidle');
});

test('an address that means nothing leads to the gallery, with a sentence', async ({ page, saves, gallery }) => {
  await page.goto('./#/nowhere/at/all');
  await expect(saves.told).toContainText('There is nothing at that address.');
  await expect(gallery.takeSeat).toBeVisible();
});
