import { expect, test } from './support/test.ts';

/** The window is made narrow, or wide again, while the sheet is read: the table must be laid out for what it is now. */
const CHANGES = [
  { from: 1366, to: 900 },
  { from: 1366, to: 800 },
  { from: 1366, to: 700 },
  { from: 1366, to: 390 },
  { from: 700, to: 1366 },
] as const;

// The draft is laid out beside the picture's place, whether the picture has come or not.
test.use({ pictures: false });

/** Once when the code of the play screen is there already, once when it has yet to come. */
for (const kept of [false, true])
  test(`sitting down in a window that has been made another, the draft is at hand${kept ? ', the second time too' : ''}`, async ({
    page,
    seatChoice,
    table,
  }) => {
    if (kept) {
      await seatChoice.begin();
      await table.settledAnyhow();
    }
    for (const { from, to } of CHANGES)
      await test.step(`from ${from} to ${to}`, async () => {
        await page.setViewportSize({ width: from, height: 768 });
        await seatChoice.open();
        if (!kept) await page.reload();
        await expect(seatChoice.sit).toBeVisible();
        await page.setViewportSize({ width: to, height: 768 });
        await seatChoice.sit.click();
        await table.settledAnyhow();
        const wide = to >= 1200;
        await expect(page.getByRole('tab', { name: 'Your draft', exact: true })).toHaveCount(wide ? 0 : 1);
        await expect(table.title('draft')).toBeVisible();
        await expect(page.getByRole('complementary')).toHaveCount(wide ? 1 : 0);
        await table.choose('Territory', 'Donetsk', 'Freeze the line');
        await expect(table.option('Freeze the line')).toBeChecked();
        await expect(table.tableDraft).toBeInViewport();
      });
  });
