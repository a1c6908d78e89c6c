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
