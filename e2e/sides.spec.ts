import { sidesOf } from '../src/engine/index.ts';
import { seatsAtCurtain, takeScreen } from './support/curtain.ts';
import { CALLED, otherSides, serveInstead } from './support/other-sides.ts';
import { expect, test } from './support/test.ts';

const ALASKA = /Washington|Moscow|Kyiv|Europeans|European capitals/;
const [PORT, PILOTS] = CALLED;

test('two sides of a scenario of format 2 are called as it calls them, on every screen', async ({
  page,
  gallery,
  keys,
  seatChoice,
  table,
}) => {
  const scenario = otherSides(2, 5);
  await serveInstead(page, scenario);
  const main = page.getByRole('main');

  await test.step('on the seat page and its sheet', async () => {
    await seatChoice.open();
    await expect(main.getByRole('heading', { level: 2, name: PORT.shortName, exact: true })).toBeVisible();
    await expect(page.getByRole('combobox', { name: `Who leads ${PILOTS.inText}` })).toBeVisible();
    await expect(page.getByRole('region', { name: `Sheet of ${PORT.inText}` })).toContainText(PORT.name);
    await expect(page.getByRole('button', { name: `Take the seat of ${PILOTS.inText}` })).toBeVisible();
    // Looks by the scenario's numbers, not by the order of its sides.
    const looks = page.locator('li[data-look]');
    expect(await looks.evaluateAll((cards) => cards.map((card) => card.getAttribute('data-look')))).toEqual([
      'red',
      'blue',
    ]);
    await expect(looks.first().locator('img[width="16"]')).toHaveAttribute('src', /^data:image\/svg/);
    await expect(main).not.toContainText(ALASKA);
  });

  await test.step('on the curtain, on the table, and in its panels', async () => {
    await page
      .getByRole('combobox', { name: `Who leads ${PILOTS.inText}` })
      .selectOption({ label: 'Another person here' });
    await expect(page.getByRole('heading', { name: `The sheet of ${PORT.inText} is folded` })).toBeVisible();
    await seatChoice.opener.selectOption({ label: PORT.shortName });
    await seatChoice.sit.click();
    await expect(seatsAtCurtain(page)).toHaveText([`I lead ${PORT.inText}`, `I lead ${PILOTS.inText}`]);
    await takeScreen(page, PORT.inText);
    await table.ready();
    const [first = '', second = ''] = sidesOf(scenario);
    await expect(table.twin(`side:${first}`)).toContainText(PORT.name);
    await expect(table.twin(`side:${second}`)).toContainText(PILOTS.name);
    for (const key of ['l', 'm', 'b', 'r', 'd']) {
      await keys.press(key);
      await expect(main).not.toContainText(ALASKA);
    }
    await expect(page.getByRole('tablist', { name: `Papers of ${PORT.inText}` })).toHaveCount(0);
  });

  await test.step('in the list of games', async () => {
    await gallery.open();
    await expect(page.locator('body')).toContainText('Two people at one screen');
    await page.goto('./#/replays');
    await expect(page.locator('[data-save]').filter({ hasText: scenario.title })).toContainText(
      `${PORT.shortName}, ${PILOTS.shortName}`,
    );
  });
});

test.describe('without the picture', () => {
  test.use({ pictures: false });

  test('who leads one of six sides is told so by its own name when coming back, and in the debrief', async ({
    page,
    gallery,
    seatChoice,
    table,
  }) => {
    const scenario = otherSides(6, 3);
    await serveInstead(page, scenario);
    await seatChoice.open();
    await expect(page.getByRole('radio', { name: 'Six chairs' })).not.toBeChecked();
    await page.getByRole('radio', { name: 'Six chairs' }).check();
    await expect(page.locator('li[data-look] select')).toHaveCount(6);
    await page.getByRole('radio', { name: 'Four chairs' }).check();
    await seatChoice.sit.click();
    await table.settled();
    await gallery.open();
    await expect(page.getByText(`You lead ${PORT.inText}.`)).toBeVisible();
    await page.getByRole('button', { name: 'Back to the table' }).click();
    await table.settled();
    await table.walkAway();
    await table.toDebrief.click();
    const paper = page.locator('article[data-surface="paper"]');
    await expect(paper).toContainText(`you led ${PORT.inText}`);
    await expect(paper).toContainText('Lost to all six together');
    for (const { shortName } of CALLED) await expect(paper).toContainText(shortName);
    await expect(paper).not.toContainText(ALASKA);
    await page.goto('./#/how');
    await expect(page.getByRole('main')).toContainText('All six together');
    await expect(page.getByRole('main')).toContainText(CALLED[5].shortName);
  });
});
