import type { Page } from '@playwright/test';
import type { Scenario, Side } from '../src/engine';
import { HARBOUR, RIVER } from '../src/scenarios/testing/tables';
import { serveInstead } from './support/other-sides.ts';
import { withoutPictures } from './support/plain.ts';
import { expectPrintable } from './support/printed.ts';
import { expect, test } from './support/test.ts';

const VERDICT = /Turning point|Fragile compromise|Missed opportunity|Diplomatic performance/;
/** What no screen says of a table that has no war, and of none that is not Alaska's. */
const NOT_HERE = /\bwars?\b|fighting|bombard|breakdown|Ukrain|Washington|Moscow|Kyiv|European/i;

/** The table as the page that ships Alaska would ship it. */
const served = (page: Page, scenario: Scenario): Promise<void> =>
  serveInstead(page, { ...scenario, id: 'alaska-summit' });

const withoutForeignWords = async (page: Page): Promise<void> => {
  await expect(page.getByRole('main')).not.toContainText(NOT_HERE);
};

/** The first chair and the last of each table; with `IMPASSE_CHAIRS=all` each of every choice of chairs, to the last page. */
const ALL = process.env['IMPASSE_CHAIRS'] === 'all';

interface Seating {
  readonly scenario: Scenario;
  readonly seats: readonly Side[];
  readonly seat: Side;
}

const SEATINGS: readonly Seating[] = [HARBOUR, RIVER].flatMap((scenario) =>
  (ALL ? scenario.seats.choices : [scenario.seats.default]).flatMap((seats) =>
    seats.filter((_, at) => ALL || at === 0 || at === seats.length - 1).map((seat) => ({ scenario, seats, seat })),
  ),
);

for (const { scenario, seats, seat } of SEATINGS) {
  const { inText, name } = scenario.sides[seat];
  const usual = seats.join() === scenario.seats.default.join();
  const whole = usual && seat === seats[0];
  const chairs = usual ? '' : ` of ${seats.length} chairs`;

  test(`${scenario.title}${chairs}: from the seat of ${inText}, by keyboard alone`, async ({
    page,
    keys,
    seatChoice,
    table,
    saves,
    replay,
  }) => {
    // The first seat of each table sees it drawn, and goes on to print, hand out and watch its game.
    if (!whole) await withoutPictures(page);
    await served(page, scenario);
    await seatChoice.open();
    const leader = page.getByRole('combobox', { name: `Who leads ${inText}`, exact: true });
    if (!usual) {
      await keys.to(page.getByRole('radio', { name: / chairs$/, checked: true }));
      for (let more = 0; more < scenario.seats.choices.length; more += 1)
        if ((await page.locator('li[data-look] select').count()) !== seats.length) await keys.press('ArrowRight');
      await expect(page.locator('li[data-look] select')).toHaveCount(seats.length);
    }
    if ((await leader.inputValue()) !== 'you') {
      await keys.to(leader);
      await keys.press('Y');
    }
    await expect(leader).toHaveValue('you');
    await expect(page.getByRole('region', { name: `Sheet of ${inText}` })).toContainText(name);
    await withoutForeignWords(page);
    if (whole || ALL) await expectPrintable(page, `the sheet of ${inText}`, 'What each clause is worth to you');
    await keys.to(seatChoice.rounds(6));
    await keys.press('ArrowLeft', 'ArrowLeft');
    await expect(seatChoice.rounds(2)).toBeChecked();
    await keys.to(seatChoice.seed);
    await keys.press('Control+A');
    await page.keyboard.type('41');
    await keys.enter(seatChoice.sit);

    expect(await table.settled()).toBe('turn');
    if (whole) await expect(table.picture).toBeAttached();
    await keys.press('1');
    await keys.to(table.options.getByRole('radio', { checked: true }));
    await keys.press('ArrowDown');
    for (const panel of whole || ALL ? ['l', 'r', 'm', 'a', 'b', 'd'] : []) {
      await keys.press(panel);
      await withoutForeignWords(page);
    }
    await keys.press('t', 'Enter');
    for (let turn = 1; (await table.settled()) === 'turn'; turn += 1) {
      expect(turn, 'the game ends').toBeLessThan(12);
      const accepts = page.getByRole('button', { name: 'Yes, sign it' });
      await keys.press(...((await accepts.isVisible()) ? ['g', 'Enter'] : ['h', 'Enter']));
    }
    await keys.enter(table.toDebrief);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(VERDICT);
    await expect(page.locator('article[data-surface="paper"]')).toContainText(`you led ${inText}`);
    await withoutForeignWords(page);
    if (!whole && !ALL) return;

    await expect(page.getByText(/^(One moment|Counting) /)).toHaveCount(0, { timeout: 90_000 });
    await withoutForeignWords(page);
    await expectPrintable(page, `the morning after ${scenario.title}`, 'The ledger, settled');
    await saves.open();
    const { text } = await saves.download();
    await saves.remove();
    await expect(saves.own).toHaveCount(0);
    await saves.drop(text);
    await replay.arrived();
    const acts = text.trimEnd().split('\n').length - 2;
    // The screen is there a moment before it listens to keys.
    await expect(async () => {
      await keys.press('End');
      await expect(replay.act).toHaveText(`Act ${acts} of ${acts}`, { timeout: 2000 });
    }).toPass();
    if (whole) await expect(table.picture).toBeAttached();
    await withoutForeignWords(page);
  });
}

test('the guide does not speak of a war at a table without one', async ({ page }) => {
  await withoutPictures(page);
  await served(page, RIVER);
  await page.goto('./#/how');
  for (let step = 1; step <= 7; step += 1) {
    await page
      .getByRole('navigation', { name: 'The seven ideas' })
      .getByRole('button')
      .nth(step - 1)
      .click();
    await expect(page.getByText(`${step} of 7`)).toBeVisible();
    await expect(page.getByRole('status').filter({ hasText: 'on its way' })).toHaveCount(0);
    await withoutForeignWords(page);
  }
});
