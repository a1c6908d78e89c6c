import { expect, type Page } from '@playwright/test';
import { curtain } from './curtain.ts';
import { Gallery } from './gallery.ts';
import { Replay } from './replay.ts';
import { Saves } from './saves.ts';
import { SeatChoice } from './seat-choice.ts';
import { Table } from './table.ts';

/** Called on each screen, in each of its states. `part` is what is new there, as a selector; left out, all of it. */
export type Look = (screen: string, part?: string) => Promise<unknown>;

/** The screens in five walks, each from a fresh page, so that they can be gone side by side. */
export const WALKS: Readonly<
  Record<'read' | 'seat' | 'table' | 'acts' | 'after', (page: Page, look: Look) => Promise<void>>
> = {
  read: async (page, look) => {
    const [gallery, saves] = [new Gallery(page), new Saves(page)];
    await gallery.open();
    await expect(gallery.asItHappened).toBeVisible();
    await look('gallery');
    await gallery.settings.click();
    await inDialog(page, look, 'settings');
    await saves.open();
    await look('saved games');
    for (const [address, title] of [
      ['how', 'How it works'],
      ['sources', 'Sources'],
    ] as const) {
      await page.goto(`./#/${address}`);
      await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
      await look(title);
    }
    await page.goto('./#/class');
    await expect(page.getByText('6 tables of 4 students')).toBeVisible();
    await look('a class');
    await page.goto('./#/exercise/nowhere');
    await expect(page.getByText(/is none of ours/)).toBeVisible();
    await look('words misheard');
  },

  seat: async (page, look) => {
    const seatChoice = new SeatChoice(page);
    await seatChoice.open();
    await look('two chairs');
    await page
      .getByRole('button', { name: /source: paragraph/ })
      .first()
      .click();
    await inDialog(page, look, 'a source');
    await seatChoice.chairs(4).check();
    await seatChoice.leader('Kyiv').selectOption({ label: 'Another person here' });
    await seatChoice.seed.fill(' ');
    await expect(page.getByRole('alert').filter({ hasText: 'seed' })).toBeVisible();
    await look('four chairs, two people, a bad seed');
    await seatChoice.begin({ others: ['Moscow'] });
    await expect(curtain(page)).toBeVisible();
    await look('curtain');
  },

  table: async (page, look) => {
    const [seatChoice, table] = [new SeatChoice(page), new Table(page)];
    await seatChoice.begin();
    await table.settledAnyhow();
    await look('the table');
    for (const panel of ['ledger', 'record', 'acts', 'meters', 'sheet', 'draft'] as const) {
      await page.keyboard.press(panel === 'sheet' ? 'b' : panel.charAt(0));
      await expect(table.title(panel)).toBeFocused();
      if (panel === 'acts') await page.getByRole('button', { name: 'Send a back-channel draft' }).last().click();
      await look(panel, `:has(> [data-panel-title="${panel}"])`);
    }
  },

  acts: async (page, look) => {
    const [seatChoice, table] = [new SeatChoice(page), new Table(page)];
    await seatChoice.begin();
    await table.settledAnyhow();
    await table.choose('Territory', 'Donetsk', 'Freeze the line');
    await look('an option chosen');
    const menu = page.getByRole('button', { name: 'Menu', exact: true });
    if (await menu.isVisible()) {
      await menu.click();
      await inDialog(page, look, 'menu');
    }
    await table.tableDraft.click();
    await table.settledAnyhow();
    await look('the second round');
    for (const [key, title] of [
      ['?', 'Keys'],
      ['g', /^Sign/],
      ['w', 'Walk out of the summit?'],
    ] as const) {
      // In the first rounds there may be nothing to sign.
      if (key === 'g' && (await table.sign.getAttribute('aria-disabled')) === 'true') continue;
      await page.keyboard.press(key);
      await expect(page.getByRole('dialog', { name: title })).toBeVisible();
      await inDialog(page, look, String(title));
    }
  },

  after: async (page, look) => {
    const [seatChoice, table, replay] = [new SeatChoice(page), new Table(page), new Replay(page)];
    await seatChoice.begin({ chairs: 4 });
    await table.settledAnyhow();
    await look('four chairs');
    await page.keyboard.press('w');
    await table.dialog.getByRole('button', { name: 'Walk out' }).click();
    await expect(table.outcome).toBeVisible();
    await look('outcome');
    await page.goto('./#/debrief/alaska-history');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Missed opportunity');
    await expect(page.locator('#debrief-better')).toBeVisible();
    await expect(page.getByText(/^(One moment|Counting) /)).toHaveCount(0, { timeout: 30_000 });
    await look('debrief');
    await page.goto('./#/replay/alaska-history');
    await replay.arrived();
    await replay.last.click();
    await look('replay');
  },
};

async function inDialog(page: Page, look: Look, name: string): Promise<void> {
  await expect(page.getByRole('dialog')).toBeVisible();
  await look(name, 'dialog');
  await page.keyboard.press('Escape');
}
