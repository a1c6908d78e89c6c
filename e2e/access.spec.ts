import { expectAccessible } from './support/axe.ts';
import { LOOKS } from './support/looks.ts';
import { expect, test } from './support/test.ts';

for (const { name, preferences, viewport, only } of LOOKS) {
  test.describe(name, () => {
    test.use({ preferences, viewport, reducedMotion: 'reduce' });

    test(`axe finds nothing on the screens that are read (${name})`, async ({ page, gallery, saves, table }) => {
      await gallery.open();
      await expect(gallery.asItHappened).toBeVisible();
      await expectAccessible(page, 'gallery', { only });
      await gallery.settings.click();
      await expect(table.dialog).toBeVisible();
      await expectAccessible(page, 'settings', { part: 'dialog', only });
      await page.keyboard.press('Escape');
      await saves.open();
      await expectAccessible(page, 'saved games', { only });
      for (const [address, title] of [
        ['how', 'How it works'],
        ['sources', 'Sources'],
      ] as const) {
        await page.goto(`./#/${address}`);
        await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
        await expectAccessible(page, title, { only });
      }
    });

    test(`axe finds nothing at the choice of a seat (${name})`, async ({ page, seatChoice, table }) => {
      await seatChoice.open();
      await expectAccessible(page, 'two chairs', { only });
      await page
        .getByRole('button', { name: /^Source: paragraph/ })
        .first()
        .click();
      await expect(table.dialog).toBeVisible();
      await expectAccessible(page, 'a source', { part: 'dialog', only });
      await page.keyboard.press('Escape');
      await seatChoice.chairs(4).check();
      await seatChoice.leader('Kyiv').selectOption({ label: 'Another person here' });
      await seatChoice.seed.fill('no number');
      await expect(page.getByRole('alert').filter({ hasText: 'seed' })).toBeVisible();
      await expectAccessible(page, 'four chairs, two people, a bad seed', { only });
    });

    test(`axe finds nothing at the table (${name})`, async ({ page, seatChoice, table }) => {
      test.slow();
      await seatChoice.begin();
      await expect(table.picture).toBeAttached();
      await expectAccessible(page, 'the table', { only });
      for (const panel of ['ledger', 'record', 'acts', 'meters', 'sheet'] as const) {
        await page.keyboard.press(panel === 'sheet' ? 'b' : panel.charAt(0));
        await expect(table.title(panel)).toBeFocused();
        if (panel === 'acts') await page.getByRole('button', { name: 'Send a back-channel draft' }).last().click();
        await expectAccessible(page, panel, { part: `:has(> [data-panel-title="${panel}"])`, only });
      }
      const menu = page.getByRole('button', { name: 'Menu', exact: true });
      if (await menu.isVisible()) {
        await menu.click();
        await expectAccessible(page, 'menu', { part: 'dialog', only });
      }
      await page.getByRole('button', { name: 'Words of the trade' }).click();
      await expect(page.getByRole('dialog', { name: 'Glossary' })).toBeVisible();
      await expectAccessible(page, 'glossary', { part: 'dialog', only });
      await page.keyboard.press('Escape');
      for (const [key, title] of [
        ['?', 'Keys'],
        ['w', 'Walk out of the summit?'],
      ] as const) {
        await page.keyboard.press(key);
        await expect(page.getByRole('dialog', { name: title })).toBeVisible();
        await expectAccessible(page, title, { part: 'dialog', only });
        await page.keyboard.press('Escape');
      }
    });

    test(`axe finds nothing at the curtain (${name})`, async ({ page, seatChoice }) => {
      await seatChoice.begin({ others: ['Moscow'] });
      await expect(page.getByRole('button', { name: /lift the curtain/ })).toBeVisible();
      await expectAccessible(page, 'curtain', { only });
    });

    test(`axe finds nothing on the morning after and in the replay (${name})`, async ({ page, gallery, replay }) => {
      test.slow();
      await gallery.open();
      await page.goto('./#/debrief/alaska-history');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Diplomatic performance');
      await expect(page.getByRole('progressbar')).toHaveCount(0);
      await expectAccessible(page, 'debrief', { only });
      await page.goto('./#/replay/alaska-history');
      await replay.arrived();
      await replay.last.click();
      await expectAccessible(page, 'replay', { only });
    });
  });
}
