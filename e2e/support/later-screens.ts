import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { takeScreen } from './curtain.ts';
import { Gallery } from './gallery.ts';
import { Saves } from './saves.ts';
import { SeatChoice } from './seat-choice.ts';
import { Table } from './table.ts';
import type { Look } from './tour.ts';

const root = new URL('../../src/', import.meta.url);
const read = (path: string): Promise<string> => readFile(new URL(path, root), 'utf8');

/** The screens that the five walks of the tour do not come by, each walk from a fresh page. */
export const LATER: Readonly<Record<'own' | 'class' | 'lesson' | 'debrief' | 'talk' | 'guide', Walk>> = {
  own: async (page, look) => {
    const [gallery, saves] = [new Gallery(page), new Saves(page)];
    await gallery.open();
    await saves.drop(await read('scenarios/testing/river.json'), 'river.json');
    await page.waitForURL(/#\/seat\/own-/);
    await expect(page.getByRole('heading', { level: 1, name: 'Choose your seat' })).toBeVisible();
    await look('six sides at the choice of a seat');
    await gallery.open();
    await expect(page.getByRole('region', { name: 'Your scenarios' })).toBeVisible();
    await look('own scenarios');
    await page.getByRole('button', { name: /^Remove / }).click();
    await look('remove a scenario', 'dialog[open]');
  },

  class: async (page, look) => {
    await page.goto('./#/class');
    await expect(page.getByText('6 tables of 4 students')).toBeVisible();
    for (const summary of await page.locator('main summary').all()) await summary.click();
    await look('a class, all of it open');
    await page.goto('./#/class/print');
    await expect(page.getByText('All papers are ready.')).toBeAttached({ timeout: 90_000 });
    await look('papers');
  },

  lesson: async (page, look) => {
    await page.goto('./#/class');
    const words = (await page.locator('[translate="no"]').innerText()).trim();
    await page.goto('./#/exercise');
    await look('words to type');
    await page.getByRole('textbox', { name: 'The words that your teacher reads out' }).fill(words);
    await page.getByRole('button', { name: 'Go on' }).click();
    await page.getByRole('combobox', { name: 'Your table' }).selectOption('Table 2');
    await look('a table of the class');
    await page.getByRole('button', { name: 'We have no card: draw a code' }).click();
    await page.getByRole('button', { name: 'Sit down' }).click();
    await page.waitForURL(/#\/table\//);
    await takeScreen(page);
    await look('the table of a class');
    const menu = page.getByRole('button', { name: 'Menu', exact: true });
    if (await menu.isVisible()) await menu.click();
    await page.getByRole('button', { name: 'Class: clock, news, who is away' }).click();
    await look('clock and news', 'dialog[open]');
    await page.goto('./#/class/projector');
    await expect(page.getByText('Nothing secret stands here.')).toBeVisible();
    await look('projector');
  },

  debrief: async (page, look) => {
    await page.goto('./#/class/debrief');
    await expect(page.getByRole('heading', { level: 1, name: 'Class debrief' })).toBeVisible();
    await look('the empty desk');
    const golden = async (name: string) => ({
      name: `${name}.jsonl`,
      mimeType: '',
      buffer: Buffer.from(await read(`log/golden/rules-2/${name}.jsonl`)),
    });
    const files = await Promise.all(['two-signed', 'two-walk-out', 'two-unfinished'].map(golden));
    await page.locator('input[type=file]:not([webkitdirectory])').setInputFiles(files);
    await expect(page.locator('svg[data-chart]').first()).toBeVisible();
    await expect(page.getByText('Counting the packages')).toHaveCount(0, { timeout: 90_000 });
    const title = page.getByRole('heading', { level: 1 });
    const seen = new Set<string>();
    for (let name = await title.innerText(); !seen.has(name); name = await title.innerText()) {
      seen.add(name);
      await look(`class debrief: ${name}`);
      await page.keyboard.press('ArrowRight');
    }
    await page.keyboard.press('t');
    await look('class debrief, as a table');
    await page.getByRole('button', { name: 'Hand-ins' }).click();
    await look('hand-ins');
    await page.getByRole('button', { name: 'To the pictures' }).click();
    await page.getByRole('button', { name: 'Take away' }).click();
    await look('take away', 'dialog[open]');
  },

  talk: async (page, look) => {
    const [seatChoice, table] = [new SeatChoice(page), new Table(page)];
    await seatChoice.begin();
    await table.settledAnyhow();
    await table.choose('Territory', 'Donetsk', 'Freeze the line');
    await page.keyboard.press('v');
    await look('worth as a waterfall');
    await page.keyboard.press('Escape');
    await table.tableDraft.click();
    await table.settledAnyhow();
    await page.getByRole('radio', { name: 'Draft 1', exact: true }).check();
    await look('a draft as paper');
    await page.locator('[data-clause]').first().click();
    await look('words about a clause');
    await page.keyboard.press('Escape');
    await page.keyboard.press('q');
    for (const kind of ['1', '2', '3', '4', '5']) {
      await page.keyboard.press(kind);
      await look(`say, ${kind}`);
    }
    await page.keyboard.press('Escape');
    await page.keyboard.press('w');
    await table.dialog.getByRole('button', { name: 'Walk out' }).click();
    await table.toDebrief.first().click();
    await expect(page.locator('#debrief-better')).toBeVisible();
    await expect(page.getByText(/^(One moment|Counting) /)).toHaveCount(0, { timeout: 90_000 });
    for (const summary of await page.locator('main summary').all())
      if (await summary.isVisible()) await summary.click();
    await look('the debrief of a game of one’s own, all of it open');
  },

  guide: async (page, look) => {
    const [gallery, table] = [new Gallery(page), new Table(page)];
    await gallery.open();
    await page.getByRole('button', { name: 'First handshake' }).click();
    await expect(page.getByRole('complementary', { name: 'At your elbow' })).toBeVisible();
    await look('first handshake');
    await table.options.first().getByRole('radio').nth(1).check();
    await look('first handshake, a clause chosen');
    await table.tableDraft.click();
    await table.settledAnyhow();
    await look('first handshake, the answer');
  },
};

type Walk = (page: Page, look: Look) => Promise<void>;
