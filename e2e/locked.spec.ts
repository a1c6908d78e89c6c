import { expect, test } from './support/test.ts';

test('the options of a draft on the table are reached, say why they cannot be chosen, and stay', async ({
  page,
  keys,
  seatChoice,
  table,
}) => {
  await seatChoice.begin();
  await table.ready();
  await table.tableFirstDraft();
  const shown = page.getByRole('group', { name: 'Whose draft is shown' });
  await shown.getByRole('radio', { name: /^Draft 1/ }).check();
  const frozen = table.option('Freeze the line');
  await keys.to(frozen);
  await expect(frozen).toHaveAttribute('aria-disabled', 'true');
  await expect(frozen).toHaveAccessibleDescription(/^Draft 1 lies on the table as written\..*You gain/);
  await expect(page.getByText('Draft 1 lies on the table as written.')).toBeVisible();
  await keys.press('ArrowDown', 'Space');
  await table.option('Leave open').click({ force: true });
  await expect(frozen).toBeChecked();
  await expect(table.options.getByRole('radio', { checked: true })).toHaveCount(1);

  // Nothing of it has come to the person's own desk, where all can be chosen.
  await shown.getByRole('radio', { name: 'Yours' }).check();
  await expect(table.option('Leave open')).toBeChecked();
  await frozen.check();
  await expect(frozen).toBeChecked();
});
