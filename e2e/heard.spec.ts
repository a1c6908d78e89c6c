import type { Locator, Page } from '@playwright/test';
import { expect, test } from './support/test.ts';

test.use({ pictures: false });

interface Strike {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey?: boolean;
  readonly isComposing?: boolean;
}

/** What the draft adds up to, as it is read out. */
const told = (page: Page): Locator => page.getByRole('status').filter({ hasText: /^Your draft now/ });

test('who hears the table is told what others see', async ({ page, seatChoice, table }) => {
  await seatChoice.begin();
  await table.settled();
  await test.step('what the draft adds up to, when something is chosen', async () => {
    await table.choose('Territory', 'Donetsk', 'Freeze the line');
    await expect(told(page)).toHaveText(
      /^Your draft now: [+−\d.]+ points certain, [+−\d.]+ points over walking away; it would last \d+ in 100\.$/,
    );
    const first = await told(page).textContent();
    await table.choose('Territory', 'Kherson', 'Russia withdraws');
    await expect(told(page)).not.toHaveText(first ?? '');
  });

  await test.step('how it is reckoned, in one sentence, and bar by bar', async () => {
    const gain = /([+−\d.]+) points over walking away/.exec((await told(page).textContent()) ?? '')?.[1] ?? '';
    const short = page.getByRole('button', { name: /^Open the arithmetic/ });
    await expect(short).toHaveText(new RegExp(`Together, over walking away: \\${gain}\\.$`));
    await short.focus();
    await page.keyboard.press('v');
    await expect(table.dialog).toBeFocused();
    await expect(page.getByRole('button', { name: `${gain} over walking away`, exact: true })).toBeVisible();
    await page.getByRole('button', { name: / if it holds / }).press('Enter');
    await expect(table.dialog).toContainText('Any signed terms');
    await page.keyboard.press('Escape');
    await expect(short).toBeFocused();
  });

  await test.step('who has signed a draft, and what it is worth', async () => {
    await table.tableDraft.click();
    await table.settled();
    await expect(table.twin('draft:1')).toHaveText(
      /^Draft 1, tabled by Washington, signed by Washington, [+−\d.]+ points over walking away for you$/,
    );
    await expect(table.twin('side:us')).toHaveText(/points of stakes under the draft shown$/);
    await expect(table.twin('meter:intensity')).toHaveText(/: \d+ of 10$/);
  });

  await test.step('numbers below nothing, with a real minus sign everywhere', async () => {
    for (const key of ['d', 'l', 'r', 'a', 'm', 'b']) {
      await page.keyboard.press(key);
      const said = await page.evaluate(() =>
        [
          document.body.innerText,
          ...[...document.querySelectorAll('[aria-label]')].map((each) => each.getAttribute('aria-label') ?? ''),
        ].flatMap((text) => text.match(/(?<![\w\d])-\d.{0,20}/g) ?? []),
      );
      expect(said, key).toEqual([]);
    }
  });

  await test.step('a source is named by what is seen of it', async () => {
    const chip = page.getByRole('button', { name: /source: paragraph/ }).first();
    const [name, seen] = [await chip.getAttribute('aria-label'), await chip.innerText()];
    expect(name?.startsWith(seen)).toBe(true);
  });

  await test.step('the end: the focus stands by the way on', async () => {
    await table.walkAway();
    await expect(table.outcome).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(table.toDebrief).toBeFocused();
  });
});

test('what a draft that others table is worth is told with it', async ({ page, seatChoice, table }) => {
  const told = page
    .getByRole('status')
    .filter({ hasText: /Draft \d+.* It is worth [+−\d.]+ points over walking away to you\./ });
  await seatChoice.begin();
  await table.settled();
  for (let turn = 0; turn < 5 && (await told.count()) === 0; turn++) await table.holdTurn();
  const [, number, worth] =
    /Draft (\d+).*? It is worth ([+−\d.]+) points/.exec((await told.first().textContent()) ?? '') ?? [];
  // The same figure stands on the paper's own button.
  await expect(table.twin(`draft:${number ?? ''}`)).toContainText(`, ${worth ?? ''} points over walking away for you`);
});

test('keys of another script find what lies at their place, and none are taken from somebody who composes', async ({
  page,
  seatChoice,
  table,
}) => {
  await seatChoice.begin();
  await table.settled();
  const strike = (init: Strike): Promise<boolean> =>
    page.evaluate(
      (each) => document.body.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...each })),
      init,
    );
  await table.choose('Territory', 'Donetsk', 'Freeze the line');
  await strike({ key: 'д', code: 'KeyL' });
  await expect(table.title('ledger')).toBeFocused();
  await strike({ key: 'к', code: 'KeyR', isComposing: true });
  await expect(table.title('ledger')).toBeFocused();
  await strike({ key: 'я', code: 'KeyZ', ctrlKey: true });
  await expect(table.option('Leave open')).toBeChecked();
  await strike({ key: 'н', code: 'KeyY', ctrlKey: true });
  await expect(table.option('Freeze the line')).toBeChecked();
  // The words, and the kind of them by its number.
  await strike({ key: 'й', code: 'KeyQ' });
  const say = page.getByRole('region', { name: 'Say' });
  await expect(say.getByRole('radio', { name: 'what matters most' })).toBeFocused();
  await strike({ key: '"', code: 'Digit2' });
  await expect(say.locator('[data-kind]').nth(1)).toHaveAttribute('aria-pressed', 'true');
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('H leads to what holds, in the menu', async ({ page, seatChoice, table }) => {
    await seatChoice.begin();
    await table.settledAnyhow();
    await page.keyboard.press('h');
    await expect(table.dialog).toBeVisible();
    await expect(table.hold).toBeFocused();
  });
});
