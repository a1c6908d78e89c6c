import { findBrowser } from '../scripts/find-browser.ts';
import { SeatChoice } from './support/seat-choice.ts';
import { Gallery } from './support/gallery.ts';
import { Table } from './support/table.ts';
import { openPlain } from './support/plain.ts';
import { expect, test } from './support/test.ts';

// What is kept is told by the panels and by the picture's twins, in words: once is enough to see it drawn again.
test.use({ pictures: false });

test.describe('with the table drawn', () => {
  test.use({ pictures: true });

  test('a game goes on after a reload exactly where it stood', async ({ page, seatChoice, table }) => {
    await seatChoice.begin();
    await table.ready();
    await table.tableFirstDraft();
    await table.holdTurn();
    const before = await table.record();
    const address = page.url();

    await page.reload();
    await table.ready();
    expect(page.url()).toBe(address);
    expect(await table.record()).toEqual(before);
    await expect(table.twin('round')).toHaveText('Round 3 of 6');
    await expect(table.twin('draft:1')).toBeAttached();
    await table.holdTurn();
    expect((await table.record()).length).toBeGreaterThan(before.length);
  });
});

test('a game is kept when the tab crashes and the browser is closed', async ({ home, preferences }, info) => {
  const open = () =>
    info.project.use.browserName === undefined || info.project.use.browserName === 'chromium'
      ? import('@playwright/test').then(({ chromium }) =>
          chromium.launchPersistentContext(info.outputPath('profile'), {
            executablePath: findBrowser(),
            baseURL: home,
            viewport: { width: 1366, height: 768 },
          }),
        )
      : Promise.reject(new Error('Only Chromium can be made to crash.'));
  const first = await open();
  await first.addInitScript((wishes) => {
    localStorage.setItem('impasse.preferences', JSON.stringify(wishes));
  }, preferences);
  const page = await openPlain(first);
  const table = new Table(page);
  await new SeatChoice(page).begin();
  await table.settled();
  await table.tableFirstDraft();
  const before = await table.record();
  const crashed = page.waitForEvent('crash');
  page.goto('chrome://crash').catch(() => undefined);
  await crashed;
  await first.close();

  const second = await open();
  const again = await openPlain(second);
  const gallery = new Gallery(again);
  await gallery.open();
  await expect(again.getByText('You lead Washington. The table stands in round 2 of 6.')).toBeVisible();
  await gallery.goOn.click();
  const after = new Table(again);
  await after.settled();
  expect(await after.record()).toEqual(before);
  await second.close();
});

test('of two tabs on one game the second may only watch, until the first is closed', async ({
  page,
  context,
  seatChoice,
  table,
}) => {
  await seatChoice.begin();
  await table.settled();
  const other = await openPlain(context);
  const watching = new Table(other);
  await other.goto(page.url());
  await expect(other.getByRole('status').filter({ hasText: 'here it can only be watched' })).toBeVisible();
  await expect(watching.hold).toHaveAttribute('aria-disabled', 'true');

  await page.bringToFront();
  await table.tableFirstDraft();
  await other.bringToFront();
  await expect(watching.twin('round')).toHaveText('Round 2 of 6');
  await expect(watching.twin('draft:1')).toBeAttached();
  await expect(watching.hold).toHaveAttribute('aria-disabled', 'true');

  await page.close();
  await expect(other.getByRole('status').filter({ hasText: 'You can go on here' })).toBeVisible();
  await watching.holdTurn();
});

test('the settings count the game that is being played, and delete it after a question', async ({
  page,
  seatChoice,
  table,
}) => {
  await seatChoice.begin();
  await table.settled();
  await page.getByRole('button', { name: 'Settings' }).click();
  const settings = page.getByRole('dialog', { name: 'Settings' });
  await expect(settings).toContainText('One game is kept in this browser.');
  await settings.getByRole('button', { name: 'Delete' }).click();
  // By its name: asked for as the last dialog, it would be taken for the settings until it stands, and cover them then.
  const question = page.getByRole('dialog', { name: /^Delete / });
  await question.getByRole('button', { name: 'Delete' }).click();
  await expect(page).toHaveURL(/#\/$/);
  await page.reload();
  await expect(page.getByRole('link', { name: 'Take a seat' }).first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Back to the table' })).toHaveCount(0);
});
