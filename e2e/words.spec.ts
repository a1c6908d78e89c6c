import type { Locator, Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { fromFile, print, type ScenarioFile } from '../src/formats';
import { randomLog } from '../src/log/random-log';
import { expectNone, tooWide } from './support/fit.ts';
import { expect, test } from './support/test.ts';

/** A summit that was signed; names are words of 60 letters, reasons words of 600. */
const LOG = gunzipSync(readFileSync(new URL('cases/word-without-break.jsonl.gz', import.meta.url))).toString();
/** The same table begun by today's rules, as far as the first round: a beginning that can be gone on with. */
const BEGUN = print(randomLog({ scenario: wide(), seed: 5, acts: 4 }));
/** A file's name may have 255 letters, a person's 40. */
const FILE = `${'W'.repeat(200)}.jsonl`;
const PERSON = 'W'.repeat(40);

const DESK = { width: 1366, height: 768 };
const PHONE = { width: 390, height: 844 };

function wide() {
  const [header = ''] = LOG.split('\n');
  const { scenario } = JSON.parse(header) as { readonly scenario: ScenarioFile };
  return fromFile(scenario);
}

test.use({ pictures: false });

test('words without a break stay on the screens that study a game', async ({ page, saves, replay }) => {
  await saves.open();
  await saves.drop(LOG, FILE);
  await replay.arrived();
  await replay.last.click();
  await expectFits(page, 'replay, the end');
  const address = page.url();
  await page.goto(address.replace('/replay/', '/debrief/'));
  await expect(page.locator('#debrief-better')).toBeVisible();
  await expect(page.getByText(/^(One moment|Counting) /)).toHaveCount(0, { timeout: 30_000 });
  await expectFits(page, 'debrief');
  await page.emulateMedia({ media: 'print' });
  await expectFits(page, 'debrief, printed');
});

test('words without a break stay on the table, and on the card that leads back to it', async ({
  page,
  saves,
  gallery,
  table,
}) => {
  test.slow();
  await saves.open();
  await saves.drop(BEGUN, FILE);
  await page.waitForURL(/#\/(replay|table)\//);
  await page.goto(page.url().replace('/replay/', '/table/'));
  await expect(page.getByRole('heading', { level: 1, name: /the negotiating table/ })).toBeFocused();
  for (const viewport of [DESK, PHONE]) {
    await page.setViewportSize(viewport);
    for (const panel of ['ledger', 'record', 'acts', 'meters', 'sheet', 'draft'] as const) {
      await page.keyboard.press(panel === 'sheet' ? 'b' : panel.charAt(0));
      await expect(table.title(panel)).toBeFocused();
      await expectNone(tooWide(page), `${panel}, ${viewport.width} wide`);
      await expectNone(
        tooWideIn(page.locator(`:has(> [data-panel-title="${panel}"])`)),
        `inside ${panel}, ${viewport.width} wide`,
      );
    }
    for (const key of ['w', '?']) {
      await page.keyboard.press(key);
      await expect(table.dialog).toBeVisible();
      await expectNone(tooWide(page), `dialog ${key}, ${viewport.width} wide`);
      await page.keyboard.press('Escape');
    }
  }
  await page.keyboard.press('b');
  await expect(table.title('sheet')).toBeFocused();
  await page.emulateMedia({ media: 'print' });
  await expectFits(page, 'sheet, printed');
  await page.emulateMedia({ media: null });
  await table.settled();
  await table.holdTurn();
  await gallery.open();
  await expect(page.getByRole('button', { name: 'Back to the table' })).toBeVisible();
  for (const viewport of [DESK, PHONE]) {
    await page.setViewportSize(viewport);
    await expectFits(page, `gallery, ${viewport.width} wide`);
  }
});

test('long names of files and people stay on their screens', async ({ page, saves, seatChoice }) => {
  await saves.open();
  await saves.chooseMany([
    { name: FILE, content: LOG },
    { name: `V${FILE}`, content: BEGUN },
    { name: `U${FILE}`, content: 'no log' },
  ]);
  await expect(saves.report).toContainText('2 logs were added');
  await expectFits(page, 'saved games, the report and a notice');
  await saves.drop('no log', FILE);
  await expect(saves.told).toContainText(FILE);
  await expectFits(page, 'a notice');
  await page.goto('./#/');
  await expect(page.getByRole('link', { name: 'Take a seat' }).first()).toBeVisible();
  await expectFits(page, 'gallery');
  await seatChoice.open();
  // No word of the scenario that comes with the game counts as one without a break: none of them is ever broken.
  await expect(page.getByRole('main').locator('[data-long-word]')).toHaveCount(0);
  await seatChoice.leader('Moscow').selectOption({ label: 'Another person here' });
  for (const seat of ['Washington', 'Moscow'] as const) await seatChoice.name(seat).fill(PERSON);
  await expectFits(page, 'seats');
  await seatChoice.sit.click();
  await expect(page.getByRole('main')).toContainText(PERSON);
  await expectFits(page, 'curtain');
});

/** Neither a screen at a desk nor on a phone is wider than its window. */
async function expectFits(page: Page, screen: string): Promise<void> {
  for (const viewport of [PHONE, DESK]) {
    await page.setViewportSize(viewport);
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
    await expectNone(tooWide(page), `${screen}, ${viewport.width} wide`);
  }
}

/** Whether a panel that scrolls up and down would have to be scrolled sideways as well. */
const tooWideIn = (panel: Locator): Promise<string[]> =>
  panel.first().evaluate((element) => {
    let frame: Element | null = element;
    while (frame && frame.scrollWidth <= frame.clientWidth) frame = frame.parentElement;
    return frame ? [`${frame.className}: ${frame.scrollWidth} of ${frame.clientWidth}`] : [];
  });
