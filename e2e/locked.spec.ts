import { expect, test } from './support/test.ts';

test.use({ pictures: false });

test('the clauses of a draft on the table are read and walked by arrows, and cannot be changed', async ({
  page,
  keys,
  seatChoice,
  table,
}) => {
  await seatChoice.begin();
  await table.settled();
  await table.tableFirstDraft();
  const shown = page.getByRole('group', { name: 'Whose draft is shown' });
  await shown.getByRole('radio', { name: /^Draft 2/ }).check();
  const clauses = page.locator('[data-clause]');
  await keys.to(clauses.first());
  await keys.press('ArrowDown');
  await expect(clauses.nth(1)).toBeFocused();
  await keys.press('Enter');
  await expect(clauses.nth(1)).toHaveAttribute('aria-expanded', 'true');
  await expect(page.locator(`#clause-${await clauses.nth(1).getAttribute('data-clause')}`)).toContainText(/You gain/);
  await expect(page.getByRole('radiogroup', { name: /choose an option/ })).toHaveCount(0);

  // Nothing of it has come to the person's own desk, where all can be chosen.
  await shown.getByRole('radio', { name: 'Yours' }).check();
  await expect(table.option('Leave open')).toBeChecked();
  await table.option('Freeze the line').check();
  await expect(table.option('Freeze the line')).toBeChecked();
});
