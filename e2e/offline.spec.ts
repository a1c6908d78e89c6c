import { expect, test } from './support/test.ts';

test.use({ serviceWorkers: 'allow', pictures: false });

test('works without a net after the first visit', async ({ page, context, table, seatChoice }) => {
  await page.clock.install();
  await page.goto('./#/');
  await expect(page.getByRole('link', { name: 'Teach' })).toBeVisible();
  // So long a page asks for nothing before it is kept.
  await page.clock.fastForward(30_000);
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.active?.state), {
      timeout: 60_000,
    })
    .toBe('activated');
  await context.setOffline(true);
  await page.reload();
  await expect(page.getByRole('link', { name: 'Teach' })).toBeVisible();
  await page.goto('./#/class');
  await expect(page.getByText('6 tables of 4 students')).toBeVisible();
  await seatChoice.begin();
  await table.settledAnyhow();
});
