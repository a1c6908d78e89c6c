import { faults } from './support/axe.ts';
import { expect, test } from './support/test.ts';

test.use({ pictures: false });

test('a draft is answered in words, and so is a question, by keyboard alone', async ({ page, seatChoice, table }) => {
  await seatChoice.begin();
  await table.tableFirstDraft();
  expect((await table.record()).join('\n')).toMatch(/Moscow on Draft 1: ./);

  await page.getByRole('radio', { name: 'Draft 1', exact: true }).check();
  const said = page.getByRole('region', { name: 'Said of Draft 1' });
  await expect(said).toContainText(/far apart|apart|close/);

  const talk = page.locator('summary').filter({ hasText: 'Talk' });
  await expect(page.getByText('5 questions left')).toBeVisible();
  await talk.focus();
  await page.keyboard.press('Enter');
  const why = page.getByRole('button', { name: /Draft 1/ }).filter({ hasText: '?' });
  await why.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('4 questions left')).toBeVisible();
  await expect.poll(async () => (await table.record()).join('\n')).toMatch(/Moscow answered Washington: ./);
  expect(await faults(page)).toEqual([]);
});

test('one may say in words what blocks another’s draft, and is understood', async ({ page, seatChoice, table }) => {
  await seatChoice.begin();
  await table.tableFirstDraft();
  const theirs = page.getByRole('radio', { name: /^Draft [2-9]/ });
  await expect(theirs.first()).toBeAttached();
  await theirs.first().check();
  await page.getByText('Talk', { exact: true }).click();
  await page.getByLabel('A clause that stands in the way').selectOption({ index: 1 });
  await page
    .getByRole('group', { name: /Say what you make of/ })
    .getByRole('button')
    .first()
    .click();
  expect((await table.record()).join('\n')).toMatch(/Washington on Draft \d: .*“.+”/);
  await expect(page.getByRole('group', { name: /Say what you make of/ })).toHaveCount(0);
});
