import { extractText, getDocumentProxy } from 'unpdf';
import { expectAccessible } from './support/axe.ts';
import { confidential } from './support/scenario.ts';
import { expect, test } from './support/test.ts';

test.use({ pictures: false });

const SIDES = { us: 'Washington', ru: 'Moscow', ua: 'Kyiv', eu: 'The European capitals' } as const;

/** As it can be compared: a page breaks lines where it likes. */
const plain = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '');

test('no printed page holds what belongs to another seat or table', async ({ page }) => {
  await page.goto('./#/class');
  const fewer = page.getByRole('button', { name: 'One student fewer' });
  for (let students = 24; students > 8; students--) await fewer.click();
  await expect(page.getByText('2 tables of 4 students')).toBeVisible();
  await page.goto('./#/class/print');
  await page.getByRole('checkbox', { name: 'Teacher’s guide' }).uncheck();
  await expect(page.getByText('All papers are ready.')).toBeVisible();
  await expect(
    page
      .getByRole('img', { name: /to scan/ })
      .last()
      .locator('path'),
  ).toBeAttached();
  await expectAccessible(page, 'papers');
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const { text: pages } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: false });

  // A card, a briefing, four sheets with their worksheets and a form of the outcome for each of two tables.
  expect(pages).toHaveLength(2 * (1 + 1 + 4 * 2 + 1));
  const sheets = pages.filter((text) => text.includes('Confidential sheet'));
  expect(sheets).toHaveLength(8);
  const codes = pages.flatMap((text) => /The code of this table\s+((?:[a-z]+\s+){4}[a-z]+)/.exec(text)?.[1] ?? []);
  expect(new Set(codes).size).toBe(2);
  for (const text of pages) {
    const owner = Object.keys(SIDES).find((side) => sheets.includes(text) && text.startsWith(nameOf(side)));
    if (sheets.includes(text)) expect(owner, text.slice(0, 60)).toBeDefined();
    const printed = plain(text);
    const own = owner === undefined ? [] : confidential(owner).map(plain);
    if (owner !== undefined) expect(own.filter((sentence) => printed.includes(sentence)).length).toBeGreaterThan(5);
    const others = Object.keys(SIDES).flatMap((side) => (side === owner ? [] : confidential(side).map(plain)));
    expect(others.filter((sentence) => printed.includes(sentence) && !own.includes(sentence))).toEqual([]);
    const open = codes.filter((code) => printed.includes(plain(code)));
    expect(open).toHaveLength(text.includes('The code of this table') ? 1 : 0);
  }
  // Each table has numbers of its own.
  for (const side of Object.keys(SIDES)) {
    const [one, other] = sheets
      .filter((text) => text.startsWith(nameOf(side)))
      .map((text) => text.replace(/Table \d/g, ''));
    expect(one).not.toBe(other);
  }
});

const nameOf = (side: string): string => SIDES[side as keyof typeof SIDES];
