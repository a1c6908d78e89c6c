import { expect, test } from './support/test.ts';

test('the article’s summit opens from the gallery and replays to its verdict', async ({
  page,
  gallery,
  replay,
  table,
}) => {
  await gallery.open();
  await gallery.asItHappened.click();
  await replay.arrived();
  await expect(replay.act).toHaveText('Before the first act');
  for (let act = 1; act <= 3; act += 1) {
    await replay.forward.click();
    await expect(replay.act).toHaveText(new RegExp(`^Act ${act} of `));
  }
  await replay.last.click();
  await expect(page.getByText('The summit ended without terms.').first()).toBeVisible();
  await expect(table.picture).toBeAttached();
  await page
    .getByRole('link', { name: /morning/i })
    .or(page.getByRole('button', { name: /morning/i }))
    .first()
    .click();
  await page.waitForURL(/#\/debrief\/alaska-history/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Missed opportunity');
});

test('an address of the replay or of the morning after can be opened directly', async ({ page, replay }) => {
  await page.goto('./#/replay/alaska-history');
  await replay.arrived();
  await page.goto('./#/debrief/alaska-history');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Missed opportunity');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Missed opportunity');
  // Within a sentence a side is called as it is there, not as on its plate.
  await expect(page.getByRole('main')).toContainText('and the Europeans');
  await expect(page.getByRole('main')).not.toContainText(/\b(?:and|by|from|of|to) Europeans\b/);
});
