import { expect, test } from './support/test.ts';
import { differences } from './support/twins.ts';

for (const chairs of [2, 4] as const)
  test(`with ${chairs} chairs each thing on the canvas has its one named twin`, async ({ page, seatChoice, table }) => {
    await seatChoice.begin({ chairs });
    await table.ready();
    expect(await differences(page, table)).toEqual([]);
    await table.tableFirstDraft();
    await expect.poll(() => differences(page, table)).toEqual([]);
    await table.holdTurn();
    await expect.poll(() => differences(page, table)).toEqual([]);
  });

test('a twin opens what its thing opens, and tells the same state', async ({ page, seatChoice, table }) => {
  await seatChoice.begin();
  await table.ready();
  await table.tableFirstDraft();
  await expect.poll(async () => (await table.places()).has('draft:1')).toBe(true);
  for (const id of (await table.places()).keys()) {
    await table.press(id);
    await expect(table.twin(id)).toHaveAttribute('aria-pressed', 'true');
    const panel = (await page.locator('[data-panel-title]:focus').getAttribute('data-panel-title')) ?? '';
    await table.press(id === 'round' ? 'region:donetsk' : 'round');
    await expect(table.title(id === 'round' ? 'draft' : 'record')).toBeFocused();
    await expect(table.twin(id)).toHaveAttribute('aria-pressed', 'false');
    await table.twin(id).focus();
    await page.keyboard.press('Enter');
    await expect(table.twin(id)).toHaveAttribute('aria-pressed', 'true');
    await expect(page.locator(`[data-panel-title="${panel}"]`), id).toBeFocused();
  }
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('each thing on the canvas has its one named twin', async ({ page, seatChoice, table }) => {
    await seatChoice.begin();
    await expect(table.picture).toBeAttached();
    await expect(page.getByText(/your move$/)).toBeVisible();
    // A phone's room has no place for two instruments and the clock: they stand in the bar above, as buttons.
    const inTheBar = /^(meter:\w+|round) is not in the picture$/;
    expect((await differences(page, table)).filter((line) => !inTheBar.test(line))).toEqual([]);
  });
});
