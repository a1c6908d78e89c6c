import { expect, test } from './support/test.ts';

test.use({ pictures: false, preferences: { unfolded: false, tutor: true, speed: 'instant' } });

test('who has never played is led through a first game by the guide, to terms and the paper', async ({
  page,
  gallery,
  table,
}) => {
  await gallery.open();
  await page.getByRole('button', { name: 'First handshake' }).click();
  const guide = page.getByRole('complementary', { name: 'At your elbow' });
  const ringed = page.locator('[data-pointed]');
  await expect(guide).toContainText('Choose one clause to begin with');
  await expect(ringed).toBeVisible();
  await page.getByRole('radio').first().check();
  await expect(guide).toContainText('Lay it on the table');
  await expect(ringed).toHaveAttribute('data-key', 'table');
  await ringed.click();

  // Whatever the other side does, the guide has a word for it; one that only waits to be read is put away.
  const heard = new Set<string>();
  const said = guide.locator('p').last();
  while ((await table.settled()) === 'turn') {
    const words = await said.innerText();
    heard.add(words);
    const worth = /is worth \+/.test(words);
    const read = guide.getByRole('button', { name: 'Understood' });
    if (worth) {
      await expect(ringed).toHaveAttribute('data-key', 'sign');
      await table.sign.click();
      await table.dialog.getByRole('button', { name: 'Sign the draft' }).click();
      await table.dialog.getByRole('button', { name: 'Sign and end the summit' }).click();
    } else if (await read.isVisible()) {
      await read.click();
      await expect(said).not.toHaveText(words);
    } else await table.hold.click();
  }
  expect([...heard].some((words) => words.includes('Moscow'))).toBe(true);
  await expect(guide).toContainText(/morning’s paper/);
  await expect(ringed).toHaveText('Read the morning’s paper');
});

test('the guide goes when it is sent away, and comes back with the next first handshake', async ({ page, gallery }) => {
  await gallery.open();
  const begin = page.getByRole('button', { name: 'First handshake' });
  await begin.click();
  const guide = page.getByRole('complementary', { name: 'At your elbow' });
  await guide.getByRole('button', { name: 'Send the guide away' }).click();
  await expect(guide).toHaveCount(0);
  await expect(page.locator('[data-pointed]')).toHaveCount(0);
  await gallery.open();
  await begin.click();
  await expect(guide).toBeVisible();
});
