import type { Page } from '@playwright/test';
import { openMortal } from './support/mortal.ts';
import { withoutPictures } from './support/plain.ts';
import { SeatChoice } from './support/seat-choice.ts';
import { Table } from './support/table.ts';
import { expect, test } from './support/test.ts';

/** How often the browser is killed; 100 times before this was released. */
const KILLS = Number(process.env['IMPASSE_KILLS'] ?? 2);
/** The kill comes within so many milliseconds of a press. */
const WITHIN = 40;

test('whatever was on the screen is kept when the browser is killed in the next moment', async ({
  home,
  preferences,
}, info) => {
  test.setTimeout(60_000 + KILLS * 20_000);
  const profile = info.outputPath('profile');
  let address = '';
  let lines: readonly string[] = [];
  const lost: string[] = [];
  let seen = 0;
  for (let kill = 0; kill <= KILLS; kill++) {
    const browser = await openMortal(profile);
    try {
      const { page } = browser;
      const shown = await watchRecord(page);
      await page.addInitScript((wishes) => {
        if (location.protocol !== 'about:') localStorage.setItem('impasse.preferences', JSON.stringify(wishes));
      }, preferences);
      await withoutPictures(page);
      if (address === '') address = await begin(page, home);
      else await page.goto(address);
      const table = new Table(page);
      const debrief = page.getByRole('heading', { name: 'Why this verdict' });
      await expect(table.myTurn.or(table.outcome).or(debrief).first()).toBeVisible({ timeout: 20_000 });
      if (await debrief.isVisible()) {
        // The last act of a game was kept, and with it all before it: such a game opens at its morning after.
        lines = [];
        address = await begin(page, home);
      }
      const state = await table.settled();
      await page.getByRole('button', { name: 'The whole record' }).click();
      await expect(table.title('record')).toBeVisible();
      const kept = await table.title('record').locator('xpath=..').locator('li').allInnerTexts();
      lost.push(...missing(lines, kept).map((line) => `kill ${kill}: ${line}`));
      if (state === 'over') address = '';
      else {
        await table.hold.evaluate((button) => (button as HTMLElement).click());
        await new Promise((resolve) => setTimeout(resolve, Math.random() * WITHIN));
      }
      await browser.kill();
      lines = shown.length > kept.length ? [...shown] : kept;
      if (lines.length > kept.length) seen += 1;
      if (state === 'over') lines = [];
    } finally {
      // Also where an expectation failed: no browser may be left behind.
      await browser.kill();
    }
  }
  info.annotations.push({ type: 'kills', description: `${KILLS}, after ${seen} of them something new had been seen` });
  expect(lost).toEqual([]);
});

async function begin(page: Page, home: string): Promise<string> {
  await page.goto(new URL('#/seat/alaska-summit', home).href);
  const seat = new SeatChoice(page);
  await seat.sit.click();
  await page.waitForURL(/#\/table\//);
  return page.url();
}

/** What the whole record shows, kept up to date with every change of the page, before it is even painted. */
async function watchRecord(page: Page): Promise<readonly string[]> {
  const shown: string[] = [];
  await page.exposeFunction('recordShown', (lines: string[]) => void shown.splice(0, shown.length, ...lines));
  await page.addInitScript(() => {
    const tell = (): void => {
      const record = document.querySelector('[data-panel-title="record"]')?.parentElement;
      if (!record) return;
      const lines = [...record.querySelectorAll('li')].map((line) => line.innerText);
      (window as unknown as { recordShown(lines: string[]): void }).recordShown(lines);
    };
    new MutationObserver(tell).observe(document, { subtree: true, childList: true });
  });
  return shown;
}

/** The lines that were seen and are not kept; a line may come more than once. */
function missing(seen: readonly string[], kept: readonly string[]): string[] {
  const left = [...kept];
  return seen.filter((line) => {
    const at = left.indexOf(line);
    if (at < 0) return true;
    left.splice(at, 1);
    return false;
  });
}
