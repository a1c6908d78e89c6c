import { expect, test } from './support/test.ts';

// Both are about what the page itself paints.
test.use({ pictures: false });

test('in forced colours hatches, what is chosen and icons are still told apart', async ({
  page,
  seatChoice,
  table,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await seatChoice.begin();
  await table.settled();
  const hatches = await page.locator('.hatch').evaluateAll((all) =>
    all.map((each) => {
      const over = getComputedStyle(each, '::after');
      return { mask: over.maskImage, seen: over.backgroundColor !== getComputedStyle(each).backgroundColor };
    }),
  );
  expect(hatches.length).toBeGreaterThan(3);
  expect(hatches.every(({ mask, seen }) => mask.startsWith('url("data:image/svg+xml') && seen)).toBe(true);
  expect(new Set(hatches.map(({ mask }) => mask)).size).toBe(4);
  const ground = (selector: string): Promise<string> =>
    page
      .locator(selector)
      .first()
      .evaluate((each) => getComputedStyle(each).backgroundColor);
  expect(await ground('label:has(input:checked):not(:has([aria-labelledby]))')).not.toBe(
    await ground('label:has(input:not(:checked)):not(:has([aria-labelledby]))'),
  );
  expect(await ground('[role="tab"][aria-selected="true"]')).not.toBe(
    await ground('[role="tab"][aria-selected="false"]'),
  );
});

test('more contrast leaves no word fainter than the text', async ({ page, gallery }) => {
  await page.emulateMedia({ contrast: 'more' });
  await gallery.open();
  const [soft, text] = await page.evaluate(() => {
    const style = getComputedStyle(document.documentElement);
    return [style.getPropertyValue('--soft'), style.getPropertyValue('--text')];
  });
  expect(soft).toBe(text);
});
