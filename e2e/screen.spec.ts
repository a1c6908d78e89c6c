import { claimFastGraphics } from './support/graphics.ts';
import { expect, test } from './support/test.ts';

test('a graphics context that was lost comes back with the whole picture', async ({
  page,
  seatChoice,
  table,
  watched,
}) => {
  await claimFastGraphics(page);
  await seatChoice.begin();
  await table.ready();
  await expect(table.picture).toHaveAttribute('data-renderer', 'webgl');
  const stage = page.locator('[data-stage]');
  const bright = async (): Promise<number> => (await stage.screenshot()).byteLength;
  const before = await bright();
  const lose = (lost: boolean): Promise<void> =>
    page.locator('[data-table] canvas').evaluate((canvas, gone) => {
      if (!(canvas instanceof HTMLCanvasElement)) return;
      const gl = canvas.getContext('webgl2') ?? canvas.getContext('webgl');
      const held = canvas as HTMLCanvasElement & { loss?: WEBGL_lose_context | null };
      held.loss ??= gl?.getExtension('WEBGL_lose_context') ?? null;
      if (gone) held.loss?.loseContext();
      else held.loss?.restoreContext();
    }, lost);
  await lose(true);
  await expect.poll(bright).toBeLessThan(before / 2);
  await lose(false);
  await expect.poll(bright).toBeGreaterThan(before * 0.9);
  await table.press('meter:intensity');
  await expect(table.title('meters')).toBeFocused();
  watched.complaints.length = 0;
});

test('a screen of another density gets a picture as fine as it is', async ({ page, seatChoice, table }) => {
  await seatChoice.begin();
  await table.ready();
  const canvas = page.locator('[data-table] canvas');
  const widths = (): Promise<number[]> =>
    canvas.evaluate((drawn) => (drawn instanceof HTMLCanvasElement ? [drawn.width, drawn.clientWidth] : []));
  const [before = 0, shown = 0] = await widths();
  expect(before).toBe(shown);
  const cdp = await page.context().newCDPSession(page);
  for (const deviceScaleFactor of [2, 1, 1.5]) {
    // The same size in CSS pixels: nothing but the density changes.
    await cdp.send('Emulation.setDeviceMetricsOverride', {
      width: 1366,
      height: 768,
      deviceScaleFactor,
      mobile: false,
    });
    await expect.poll(widths).toEqual([Math.round(shown * deviceScaleFactor), shown]);
    await table.press('meter:intensity');
    await expect(table.title('meters')).toBeFocused();
    await table.press('region:donetsk');
    await expect(table.title('draft')).toBeFocused();
  }
});
