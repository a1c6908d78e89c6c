import type { Page } from '@playwright/test';
import { claimFastGraphics } from './support/graphics.ts';
import { expect, test } from './support/test.ts';

const canvasWidth = (page: Page): Promise<number> =>
  page.locator('[data-table] canvas').evaluate((canvas) => (canvas instanceof HTMLCanvasElement ? canvas.width : 0));

test('the picture is painted anew when the density of the screen alone changes', async ({
  page,
  seatChoice,
  table,
}) => {
  await seatChoice.begin();
  await table.ready();
  const before = await canvasWidth(page);
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Emulation.setDeviceMetricsOverride', {
    width: 1366,
    height: 768,
    deviceScaleFactor: 2,
    mobile: false,
  });
  await expect.poll(() => canvasWidth(page)).toBe(2 * before);
  await cdp.send('Emulation.setDeviceMetricsOverride', {
    width: 1366,
    height: 768,
    deviceScaleFactor: 1,
    mobile: false,
  });
  await expect.poll(() => canvasWidth(page)).toBe(before);
});

test('a window narrowed between the first drawing and the first listening is a phone’s', async ({
  page,
  seatChoice,
}) => {
  await page.setViewportSize({ width: 900, height: 768 });
  await page.addInitScript(() => {
    const ask = window.matchMedia.bind(window);
    let first = true;
    window.matchMedia = (media) => {
      const query = ask(media);
      if (!first || !media.includes('75em') || !media.includes('36em')) return query;
      first = false;
      Object.defineProperty(query, 'matches', { value: true });
      return query;
    };
  });
  await seatChoice.begin();
  await expect(page.locator('#draft-title')).toBeInViewport();
});

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
