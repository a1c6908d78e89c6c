import { faults } from './support/axe.ts';
import { expect, test } from './support/test.ts';

test.use({ pictures: false });

test('two presses on a clause ask, three say: by keyboard alone, answered in words', async ({
  page,
  keys,
  seatChoice,
  table,
}) => {
  await seatChoice.begin();
  await table.tableFirstDraft();
  expect((await table.record()).join('\n')).toMatch(/Moscow on Draft 1: ./);

  // What it said stands at the clause and in the gauge of its side.
  await page.getByRole('radio', { name: 'Draft 1', exact: true }).check();
  const seen = page.getByRole('region', { name: 'Seen so far' });
  await expect(seen).toContainText(/far apart|apart|close/);
  await expect(seen).toContainText('Kyiv has no chair');
  await keys.to(table.clause('Donetsk'));
  await keys.press('Enter');
  const words = page.getByRole('toolbar', { name: /^Say of “Donetsk/ });
  await expect(words.getByRole('button').first()).toBeFocused();
  await expect(words.getByText('5 questions left')).toBeAttached();
  await keys.press('Escape');
  await expect(table.clause('Donetsk')).toBeFocused();
  expect(await faults(page)).toEqual([]);

  // Say, which, and the sentence: nothing of the paper is hidden by it.
  await keys.press('q');
  const say = page.getByRole('region', { name: 'Say' });
  await expect(say.getByRole('radio', { name: 'what matters most' })).toBeFocused();
  await keys.press('ArrowRight');
  await expect(say.getByRole('radio', { name: 'why not Draft 1' })).toBeChecked();
  await expect(table.clause('Donetsk')).toBeInViewport();
  await expect(say.getByRole('button', { name: /Draft 1.*\?/ })).toBeVisible();
  expect(await faults(page)).toEqual([]);
  await keys.press('Enter');
  await expect(say).toBeHidden();
  await expect(page.locator('[data-key="say"]')).toContainText('4 questions left');
  await expect.poll(async () => (await table.record()).join('\n')).toMatch(/Moscow answered Washington: ./);
});

test('one says in two presses what blocks another’s draft, and is understood', async ({ page, seatChoice, table }) => {
  await seatChoice.begin();
  await table.tableFirstDraft();
  await page
    .getByRole('radio', { name: /^Draft [2-9]/ })
    .first()
    .check();
  await page.locator('[data-clause]').first().click();
  const words = page.getByRole('toolbar', { name: /^Say of/ });
  const mine = words.getByText('This stands in our way').locator('xpath=..').getByRole('button').first();
  const sentence = await mine.innerText();
  await mine.click();
  expect((await table.record()).join('\n')).toContain(`Washington on Draft 2: ${sentence}`);
  await page.locator('[data-clause]').first().click();
  await expect(words.getByText('This stands in our way')).toHaveCount(0);
  await page.keyboard.press('Escape');

  // A trade in three presses: the kind, what for what, and the sentence.
  await page.keyboard.press('q');
  await page.keyboard.press('3');
  const say = page.getByRole('region', { name: 'Say' });
  await expect(say.getByRole('group', { name: 'You give' }).getByRole('radio', { checked: true })).toBeFocused();
  const offer = await say.locator('[data-sentence]').innerText();
  await page.keyboard.press('Enter');
  expect((await table.record()).join('\n')).toContain(`Washington to Moscow: ${offer.split('\n')[0]}`);
});
