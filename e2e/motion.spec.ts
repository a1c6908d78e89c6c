import type { Page } from '@playwright/test';
import { expect, test } from './support/test.ts';

declare global {
  interface Window {
    /** Whatever was seen to move, noted at every frame of the screen. */
    moved: string[];
  }
}

async function noteMotion(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.moved = [];
    const look = (): void => {
      if (document.querySelector('[data-table]')?.getAttribute('data-playing') === 'true')
        window.moved.push('the table');
      for (const animation of document.getAnimations()) {
        const timing = animation.effect?.getComputedTiming();
        if (animation.playState === 'running' && Number(timing?.duration) > 1)
          window.moved.push(animation.constructor.name);
      }
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}

const moved = (page: Page): Promise<string[]> => page.evaluate(() => [...new Set(window.moved)]);

test.describe('with the table in its own time', () => {
  test.use({ preferences: { speed: 'fast' } });

  test.describe('where the system asks for less motion', () => {
    test.use({ reducedMotion: 'reduce' });

    test('nothing moves, and everything is shown as it ends', async ({ page, seatChoice, table }) => {
      await noteMotion(page);
      await seatChoice.begin();
      await table.ready();
      await table.tableFirstDraft();
      // It does not hurry anybody: the page waits until it is turned.
      await table.turnPage(1);
      await table.press('meter:intensity');
      await page.keyboard.press('?');
      await expect(table.dialog).toBeVisible();
      await page.keyboard.press('Escape');
      expect(await moved(page)).toEqual([]);
      await expect(table.picture).toHaveAttribute('data-playing', 'false');
      expect((await table.places()).has('draft:1')).toBe(true);
    });
  });

  test.describe('where the person asks for less motion', () => {
    test.use({ preferences: { speed: 'normal', motion: 'reduced' }, reducedMotion: 'no-preference' });

    test('the setting does the same', async ({ page, seatChoice, table }) => {
      await noteMotion(page);
      await seatChoice.begin();
      await table.ready();
      await table.tableFirstDraft();
      await table.turnPage(1);
      expect(await moved(page)).toEqual([]);
    });
  });

  test('otherwise the table plays what happens, and a key skips it', async ({ page, seatChoice, table }) => {
    await noteMotion(page);
    await seatChoice.begin();
    await table.ready();
    await table.choose('Territory', 'Donetsk', 'Freeze the line');
    await table.tableDraft.click();
    await expect(table.picture).toHaveAttribute('data-playing', 'true');
    await page.keyboard.press('s');
    // Between the rounds it stops, and the page turns by itself.
    await expect(table.dialog).toContainText('After round 1');
    await table.settled();
    await expect(table.dialog).toBeHidden();
    await expect(table.picture).toHaveAttribute('data-playing', 'false');
    expect(await moved(page)).toContain('the table');
  });
});
