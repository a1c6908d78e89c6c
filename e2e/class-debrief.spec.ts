import { readFile } from 'node:fs/promises';
import { expect, test } from './support/test.ts';
import { expectAccessible } from './support/axe.ts';

test.use({ pictures: false });

const golden = (name: string): Promise<Buffer> =>
  readFile(new URL(`../src/log/golden/rules-2/${name}.jsonl`, import.meta.url));

test('a class is laid on the desk, led through its pictures by keyboard, looked into, and taken away', async ({
  page,
  keys,
}) => {
  await page.goto('./#/class/debrief');
  await expect(page.getByRole('heading', { level: 1, name: 'Class debrief' })).toBeVisible();
  const signed = await golden('two-signed');
  const file = (name: string, buffer: Buffer) => ({ name, mimeType: 'application/x-ndjson', buffer });
  await page
    .locator('input[type=file]:not([webkitdirectory])')
    .setInputFiles([
      file('anna.jsonl', signed),
      file('again.jsonl', signed),
      file('walked.jsonl', await golden('two-walk-out')),
      file('half.jsonl', await golden('two-unfinished')),
      file('spoken.jsonl', await golden('four-spoken')),
    ]);
  const chart = page.locator('svg[data-chart]').first();
  await expect(chart).toBeVisible();
  await expect(page.getByText('Counting the packages')).toHaveCount(0);

  // What was not used is named, with its reason.
  await page.getByRole('button', { name: 'Hand-ins' }).click();
  await expect(page.getByRole('listitem').filter({ hasText: 'half.jsonl' })).toContainText('This game is not over');
  await expect(page.getByText('again.jsonl: the same game as anna.jsonl')).toBeVisible();
  await page.getByRole('button', { name: 'To the pictures' }).click();

  await test.step('each picture can be read by everybody', async () => {
    const where = page.getByRole('navigation', { name: 'Pages of the debrief' });
    const games = page.getByRole('combobox', { name: 'Which games' });
    // Nobody spoke at the two tables that come first; where somebody did, that is a picture of its own.
    await games.selectOption({ label: 'The Alaska Summit, 4 seats, 12 rounds: 1 table' });
    await expect(where).toContainText('1 of 8');
    // The arrows are the list's as long as it has the focus.
    for (let at = 1; at < 6; at++) await where.getByRole('button').last().click();
    await expect(page.getByText('What was asked and told')).toBeVisible();
    await expectAccessible(page, 'class debrief, what was asked and told');
    await games.selectOption({ label: 'The Alaska Summit, 2 seats, 6 rounds: 2 tables' });
    await page.getByRole('heading', { level: 1 }).focus();
    for (let at = 1; at <= 9; at++) {
      await expect(where).toContainText(`${at} of 9`);
      await expectAccessible(page, `class debrief, picture ${at}`);
      if (at < 9) await keys.press('ArrowRight');
    }
    for (let at = 8; at >= 2; at--) {
      await keys.press('ArrowLeft');
      await expect(where).toContainText(`${at} of 9`);
    }
  });
  await expect(page.getByText('The roads of the drafts')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.keyboard.press('t');
  await expect(page.getByRole('table', { name: 'The roads of the drafts' })).toBeVisible();
  await page.keyboard.press('t');

  const point = page.getByRole('button', { name: /^(anna|walked): / }).first();
  await keys.enter(point);
  await expect(page).toHaveURL(/#\/debrief\//);
  await expect(page.getByRole('heading', { name: 'Net, round by round' })).toBeVisible();
  await page.goBack();
  await page.goBack();
  await expect(page.getByText('The roads of the drafts')).toBeVisible();

  await page.getByRole('button', { name: 'Take away' }).click();
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'As CSV' }).click();
  const csv = await coming;
  expect(csv.suggestedFilename()).toBe('impasse-class.csv');
  expect((await readFile(await csv.path(), 'utf8')).split('\r\n')[0]).toContain('hand-in,scenario');
});
