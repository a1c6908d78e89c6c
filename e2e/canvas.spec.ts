import { takeScreen } from './support/curtain.ts';
import { pressables } from './support/scenario.ts';
import { expect, test } from './support/test.ts';

test('everything on the canvas opens its panel when it is pressed, and a draft and a move are made', async ({
  page,
  seatChoice,
  table,
}) => {
  await seatChoice.begin();
  await table.ready();

  await test.step('regions of the map open their issue', async () => {
    for (const [id, name] of pressables.regions) {
      await table.press(id);
      await expect(page.getByRole('radiogroup', { name: `${name}: choose an option` })).toBeVisible();
      await expect(table.twin(id)).toHaveAttribute('aria-pressed', 'true');
      await expect(table.title('draft')).toBeFocused();
    }
  });

  await test.step('instruments open the meters', async () => {
    for (const id of pressables.meters) {
      await table.press(id);
      await expect(table.title('meters')).toBeFocused();
      await expect(table.twin(id)).toHaveAttribute('aria-pressed', 'true');
    }
  });

  await test.step('plates open the ledger', async () => {
    for (const id of pressables.sides) {
      await table.press(id);
      await expect(table.title('ledger')).toBeFocused();
      await expect(table.twin(id)).toHaveAttribute('aria-pressed', 'true');
    }
  });

  await test.step('the clock and the press open the record', async () => {
    for (const id of ['round', 'press']) {
      await table.press(id);
      await expect(table.title('record')).toBeFocused();
      await table.press('region:donetsk');
    }
  });

  await test.step('a move is made and a draft tabled', async () => {
    await page.getByRole('button', { name: 'Bring business leaders' }).click();
    await page.getByRole('button', { name: 'Do this now' }).click();
    await table.press('region:donetsk');
    await table.option('Freeze the line').check();
    await table.press('region:kherson');
    await table.option('Freeze the line').check();
    await table.tableDraft.click();
    await table.settled();
  });

  await test.step('the papers on the table open the drafts', async () => {
    await expect.poll(async () => [...(await table.places()).keys()]).toContain('draft:1');
    await table.press('draft:1');
    await expect(table.title('draft')).toHaveText('Draft 1');
    await table.press('region:donetsk');
    await expect(table.clause('Donetsk')).toHaveAttribute('aria-expanded', 'true');
    await expect(table.clause('Donetsk')).toContainText('Freeze the line');
    const record = await table.record();
    expect(record.join('\n')).toMatch(/Washington put Draft 1 on the table/);
    expect(record.join('\n')).toContain('Washington brought business leaders');
  });
});

test('whispers lie on the table and open when they are pressed', async ({ page, seatChoice, table }) => {
  await seatChoice.begin({ seat: 'Washington', others: ['Moscow'] });
  await takeScreen(page);
  await table.ready();
  await table.choose('Territory', 'Donetsk', 'Freeze the line');
  await page.getByRole('button', { name: 'Send a back-channel draft' }).click();
  await page.getByRole('button', { name: 'Send it to Moscow' }).click();
  await expect.poll(async () => [...(await table.places()).keys()]).toContain('whisper:us:1');
  await table.press('whisper:us:1');
  await expect(table.title('whispers')).toBeFocused();
  await expect(page.getByRole('heading', { name: /To Moscow, round 1/ })).toBeVisible();
});
