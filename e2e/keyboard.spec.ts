import type { Seat } from './support/seat-choice.ts';
import { expect, test } from './support/test.ts';

const VERDICT = /Turning point|Fragile compromise|Missed opportunity|Diplomatic performance|Breakdown/;

interface Way {
  readonly seat: Seat;
  readonly chairs: 2 | 4;
  /** From this round on the person signs whatever lies there to be signed. */
  readonly signsFrom: number;
}

/** Two of these seats stand for the four; with `IMPASSE_CHAIRS=all` each is tried. */
const WAYS: readonly Way[] = [
  { seat: 'Washington', chairs: 2, signsFrom: 4 },
  { seat: 'Kyiv', chairs: 4, signsFrom: 5 },
  ...(process.env['IMPASSE_CHAIRS'] === 'all'
    ? ([
        { seat: 'Moscow', chairs: 2, signsFrom: 99 },
        { seat: 'the Europeans', chairs: 4, signsFrom: 99 },
      ] as const)
    : []),
];

for (const { seat, chairs, signsFrom } of WAYS) {
  test.describe(() => {
    // Nobody has chosen a speed yet: the first thing that is done by keyboard is to choose one. One of the games has the
    // table drawn: by keyboard it is played through the page beside it.
    const pictures = seat === 'Washington';
    test.use({ preferences: {}, pictures });

    test(`${seat} plays a whole game by keyboard alone`, async ({ page, keys, gallery, seatChoice, table }) => {
      await gallery.open();
      await keys.enter(gallery.settings);
      await keys.to(
        table.dialog.getByRole('group', { name: 'Speed of the table' }).getByRole('radio', { checked: true }),
      );
      await keys.press('ArrowRight', 'ArrowRight', 'Escape');
      await expect(gallery.settings).toBeFocused();

      await keys.enter(gallery.takeSeat);
      await expect(page.getByRole('heading', { level: 1, name: 'Choose your seat' })).toBeFocused();
      if (chairs === 4) {
        await keys.to(seatChoice.chairs(2));
        await keys.press('ArrowRight');
      }
      if (seat === 'Moscow' || seat === 'Kyiv') {
        await keys.to(seatChoice.opener);
        await keys.press('M');
        await expect(seatChoice.opener).toHaveValue('ru');
      }
      if (seat !== 'Washington') {
        await keys.to(seatChoice.leader(seat));
        await keys.press('Y');
        await expect(seatChoice.leader(seat)).toHaveValue('you');
      }
      await keys.to(seatChoice.rounds(8));
      await keys.press('ArrowLeft');
      await keys.to(seatChoice.seed);
      await keys.press('Control+A');
      await page.keyboard.type('41');
      await keys.enter(seatChoice.sit);

      await expect(page.getByRole('heading', { level: 1 })).toHaveText(/the negotiating table/);
      await table.settled();
      if (pictures) await expect(table.picture).toBeAttached();
      await keys.press('Shift+Tab');
      await awayFromTheTable();
      await writeDraft();
      await keys.press('t');
      await expect(table.tableDraft).toBeFocused();
      await keys.press('Enter');

      for (let round = 2; (await table.settled()) === 'turn'; round += 1) {
        expect(round, 'the game ends').toBeLessThan(20);
        await keys.expectFocus();
        if (await page.getByRole('button', { name: 'Yes, sign it' }).isVisible()) await keys.press('g', 'Enter');
        else if (round < signsFrom || !(await signed())) await hold();
      }
      await keys.enter(table.toDebrief);
      await page.waitForURL(/#\/debrief\//);
      await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(VERDICT);

      async function hold(): Promise<void> {
        await keys.press('h');
        await expect(table.hold).toBeFocused();
        await keys.press('Enter');
      }

      /** Makes the first move that can be made. */
      async function awayFromTheTable(): Promise<void> {
        await keys.press('a');
        await expect(table.title('acts')).toBeFocused();
        const cards = page.getByRole('region', { name: 'Away from the table' }).first().getByRole('listitem');
        const moves = cards.filter({ hasText: /use[s]? left/ });
        const can = page.locator('button:not([aria-disabled])').filter({ hasText: 'Do this now' });
        for (let i = 0; i < (await moves.count()); i += 1) {
          await keys.enter(moves.nth(i).getByRole('button').first());
          if (await can.isVisible()) break;
        }
        await keys.enter(can);
        await expect(table.title('draft')).toBeFocused();
      }

      /** Settles one issue on each of two tracks; takes one back and brings it again. */
      async function writeDraft(): Promise<void> {
        for (const track of ['1', '4']) {
          await keys.press(track);
          await keys.to(table.options.getByRole('radio', { checked: true }));
          await keys.press('ArrowDown', 'ArrowDown');
          await expect(table.options.getByRole('radio').nth(2)).toBeChecked();
        }
        await keys.press('u');
        await expect(table.options.getByRole('radio').nth(1)).toBeChecked();
        await keys.press('Control+Shift+Z');
        await expect(table.options.getByRole('radio').nth(2)).toBeChecked();
      }

      /** Signs what lies on the table to be signed; false if there is nothing. */
      async function signed(): Promise<boolean> {
        if ((await table.sign.getAttribute('aria-disabled')) === 'true') return false;
        await keys.press('g');
        await expect(table.dialog).toBeVisible();
        const choice = table.dialog.getByRole('checkbox', { disabled: false }).first();
        if (!(await choice.isChecked())) {
          await keys.to(choice);
          await keys.press('Space');
        }
        await keys.enter(table.dialog.getByRole('button', { name: /^Sign/ }).last());
        const last = table.dialog.getByRole('button', { name: 'Sign and end the summit' });
        // It asks again only where this signature is the last one that is needed.
        await expect(last.or(page.locator('body:not(:has(dialog))'))).toBeVisible();
        if (await last.isVisible()) await keys.enter(last);
        return true;
      }
    });
  });
}
