import type { Page } from '@playwright/test';
import { takeScreen } from './support/curtain.ts';
import { expect, test } from './support/test.ts';

const SIZES = [
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
  { width: 390, height: 844 },
] as const;
const APPEARANCES = ['evening', 'paper'] as const;

for (const size of SIZES)
  for (const appearance of APPEARANCES) {
    test.describe(() => {
      test.use({ viewport: size, preferences: { speed: 'instant', appearance } });

      test(`pictures at ${size.width}×${size.height}, ${appearance}`, async ({
        page,
        gallery,
        seatChoice,
        table,
        replay,
      }) => {
        const take = (name: string, whole = false): Promise<unknown> =>
          shoot(page, `${name}-${size.width}-${appearance}`, whole);
        await gallery.open();
        await expect(gallery.asItHappened).toBeVisible();
        await take('gallery');
        await gallery.settings.click();
        await expect(table.dialog).toBeVisible();
        await take('settings');
        await page.keyboard.press('Escape');
        for (const name of ['how', 'sources', 'replays']) {
          await page.goto(`./#/${name}`);
          await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
          await take(name);
        }
        await seatChoice.open();
        await take('seat-two');
        await seatChoice.chairs(4).check();
        await take('seat-four');

        await seatChoice.begin();
        await expect(table.picture).toBeAttached();
        await take('table');
        for (const [key, panel] of Object.entries({ l: 'ledger', r: 'record', a: 'acts', m: 'meters', b: 'sheet' })) {
          await page.keyboard.press(key);
          await expect(page.locator(`[data-panel-title="${panel}"]`)).toBeFocused();
          await take(`table-${panel}`);
        }
        await page.keyboard.press('d');
        await table.choose('Territory', 'Donetsk', 'Freeze the line');
        await table.choose('Territory', 'Kherson', 'Russia withdraws');
        await table.tableDraft.click();
        await expect(table.twin('round')).toHaveText('Round 2 of 6');
        await expect(table.picture).toHaveAttribute('data-hits', /draft:1/);
        await take('table-drafts');
        await page.getByRole('radio', { name: /^Draft 2/ }).check();
        await take('table-paper');
        await page.locator('[data-clause]').first().click();
        await take('table-clause');
        await page.keyboard.press('Escape');
        await page.locator('[data-key="say"]').click();
        await take('table-say');
        await page.keyboard.press('Escape');
        await page.getByRole('radio', { name: 'Yours', exact: true }).check();
        await page.keyboard.press('a');
        await page.getByRole('button', { name: 'Set a sanctions deadline' }).first().click();
        await page.getByRole('button', { name: 'Do this now' }).click();
        await expect(table.picture).toHaveAttribute('data-hits', /draft:1/);
        await take('table-deadline');
        for (const key of ['?', 'w']) {
          await page.keyboard.press(key);
          await expect(table.dialog).toBeVisible();
          await take(key === 'w' ? 'walk' : 'keys');
          if (key === '?') await page.keyboard.press('Escape');
        }
        await table.dialog.getByRole('button', { name: 'Walk out' }).click();
        await expect(table.outcome).toBeVisible();
        await take('outcome');
        await seatChoice.begin({ chairs: 4, others: ['Moscow'] });
        await take('curtain');
        await takeScreen(page);
        await expect(table.picture).toBeAttached();
        await take('table-four');

        await page.goto('./#/debrief/alaska-history');
        await expect(page.getByRole('heading', { level: 1 })).toHaveText('Missed opportunity');
        await expect(page.locator('#debrief-better')).toBeVisible();
        await expect(page.getByText(/^(?:(?:One moment|Counting) |…$)/)).toHaveCount(0, { timeout: 90_000 });
        await take('debrief', true);
        await page.goto('./#/replay/alaska-history');
        await replay.arrived();
        await replay.last.click();
        await expect(table.picture).toBeAttached();
        await take('replay');
      });
    });
  }

const shoot = (page: Page, name: string, fullPage: boolean): Promise<unknown> =>
  page.screenshot({ path: `test-results/look/${name}.png`, fullPage });
