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
  await gallery.open();
  await gallery.settings.click();
  await expect(table.dialog).toBeVisible();
  await page.keyboard.press('Escape');
  for (const name of ['How it works', 'Sources']) {
    await page.goto(name === 'Sources' ? './#/sources' : './#/how');
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  }
  await seatChoice.begin();
  await table.ready();
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
  await page.waitForLoadState('networkidle');
});

test('an address that means nothing leads to the gallery, with a sentence', async ({ page, saves, gallery }) => {
  await page.goto('./#/nowhere/at/all');
  await expect(saves.told).toContainText('There is nothing at that address.');
  await expect(gallery.takeSeat).toBeVisible();
});
