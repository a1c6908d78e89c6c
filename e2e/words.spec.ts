import type { Locator } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { expectNone, tooWide } from './support/fit.ts';
import { expect, test } from './support/test.ts';

/** A summit that was signed; names are words of 60 letters, reasons words of 600. */
const LOG = gunzipSync(readFileSync(new URL('cases/word-without-break.jsonl.gz', import.meta.url))).toString();
/** As far as the first round: a beginning that can be gone on with. */
const BEGUN = `${LOG.split('\n').slice(0, 5).join('\n')}\n`;

for (const viewport of [
  { width: 1366, height: 768 },
  { width: 390, height: 844 },
])
  test.describe(() => {
    test.use({ viewport });

    test(`words without a break stay on the screens that study a game (${viewport.width} wide)`, async ({
      page,
      saves,
      replay,
    }) => {
      test.slow();
      await saves.open();
      await saves.drop(LOG);
      await replay.arrived();
      const address = page.url();
      await expectNone(tooWide(page), 'replay');
      await replay.last.click();
      await expectNone(tooWide(page), 'replay, the end');
      await page.goto(address.replace('/replay/', '/debrief/'));
      await expect(page.locator('#debrief-better')).toBeVisible();
      await expect(page.getByText(/^(One moment|Counting) /)).toHaveCount(0, { timeout: 30_000 });
      await expectNone(tooWide(page), 'debrief');
      await page.emulateMedia({ media: 'print' });
      await expectNone(tooWide(page), 'debrief, printed');
      await page.emulateMedia({ media: null });
      await saves.open();
      await expectNone(tooWide(page), 'saved games');
      await page.goto('./#/');
      await expectNone(tooWide(page), 'gallery');
    });

    test(`words without a break stay on the table (${viewport.width} wide)`, async ({ page, saves, table }) => {
      test.slow();
      await saves.open();
      await saves.drop(BEGUN);
      await page.waitForURL(/#\/(replay|table)\//);
      await page.goto(page.url().replace('/replay/', '/table/'));
      await expect(page.getByRole('heading', { level: 1, name: /the negotiating table/ })).toBeFocused();
      for (const panel of ['ledger', 'record', 'acts', 'meters', 'sheet', 'draft'] as const) {
        await page.keyboard.press(panel === 'sheet' ? 'b' : panel.charAt(0));
        await expect(table.title(panel)).toBeFocused();
        await expectNone(tooWide(page), panel);
        await expectNone(tooWideIn(page.locator(`:has(> [data-panel-title="${panel}"])`)), `inside ${panel}`);
      }
      for (const key of ['w', '?']) {
        await page.keyboard.press(key);
        await expect(table.dialog).toBeVisible();
        await expectNone(tooWide(page), `dialog ${key}`);
        await page.keyboard.press('Escape');
      }
    });
  });

/** Whether a panel that scrolls up and down would have to be scrolled sideways as well. */
const tooWideIn = (panel: Locator): Promise<string[]> =>
  panel.first().evaluate((element) => {
    let frame: Element | null = element;
    while (frame && frame.scrollWidth <= frame.clientWidth) frame = frame.parentElement;
    return frame ? [`${frame.className}: ${frame.scrollWidth} of ${frame.clientWidth}`] : [];
  });
