import { expect, test } from './support/test.ts';

test.describe('in a first game', () => {
  test.use({ pictures: false, preferences: { speed: 'instant', unfolded: false, tutor: true } });

  test('there is one thing to do, the rest comes with what is done, and a second game lies open', async ({
    page,
    keys,
    seatChoice,
    table,
  }) => {
    await seatChoice.begin({ opener: 'Washington' });
    const ledger = page.getByRole('heading', { name: 'Ledger' });
    const away = page.getByRole('heading', { name: 'Away from the table' });
    const later = page.getByRole('region', { name: 'What comes later, and what brings it' });
    await expect(page.getByRole('heading', { name: 'Put one clause on paper' })).toBeVisible();
    await expect(later.getByRole('listitem')).toHaveCount(4);
    for (const folded of [ledger, away, table.hold, table.track('Territory')]) await expect(folded).toBeHidden();
    await expect(table.tableDraft).toBeDisabled();

    await test.step('by keyboard: a clause, and on the table with it', async () => {
      await keys.to(page.getByRole('radio', { name: /worth 4 of 4 to you/ }));
      await keys.press('Space');
      await expect(page.getByRole('status').filter({ hasText: /^Your draft now/ })).toBeAttached();
      await keys.press('t', 'Enter');
    });
    await table.settled();
    for (const open of [ledger, away, table.hold]) await expect(open).toBeVisible();
    await expect(page.getByRole('tab')).not.toHaveCount(4);
    await expect(page.getByText(/would pay you most of all clauses by your briefing/)).toBeVisible();
    await page.getByRole('button', { name: /more with your next draft$/ }).click();
    await expect(page.getByRole('tab')).toHaveCount(4);

    await table.walkAway();
    await seatChoice.begin({ opener: 'Washington' });
    await table.settled();
    for (const open of [ledger, away, table.hold]) await expect(open).toBeVisible();
  });
});
