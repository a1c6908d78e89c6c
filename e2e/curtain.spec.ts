import type { Page } from '@playwright/test';
import { curtain, seatsAtCurtain, takeScreen } from './support/curtain.ts';
import { confidential } from './support/scenario.ts';
import { expect, test } from './support/test.ts';

test.use({ pictures: false });

const SIDES = ['us', 'ru', 'ua', 'eu'];

/** Everything that stands in the page, shown or not, with attributes and what is typed into fields. */
const inPage = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const attributes = [...window.document.querySelectorAll('*')].flatMap((element) =>
      [...element.attributes].map((a) => a.value),
    );
    const typed = [...window.document.querySelectorAll('input, textarea, select')].map((field) =>
      'value' in field ? String(field.value) : '',
    );
    const { title, documentElement } = window.document;
    return [title, documentElement.textContent, ...attributes, ...typed].join('\n').replace(/\s+/g, ' ');
  });

/** That, what a screen reader is given, the address, what the history keeps beside it, and what pages may store. */
const everything = async (page: Page): Promise<string> =>
  [
    await inPage(page),
    await page.locator('body').ariaSnapshot(),
    page.url(),
    await page.evaluate(() =>
      JSON.stringify([history.state, Object.entries(localStorage), Object.entries(sessionStorage), window.name]),
    ),
  ].join('\n');

/** What there is of the page for eyes and ears; its head names what has been fetched. */
const looks = (page: Page): Promise<string> => page.evaluate(() => document.title + document.body.outerHTML);

async function expectNoSecretsOf(page: Page, ...sides: readonly string[]): Promise<void> {
  const all = await everything(page);
  expect(sides.flatMap(confidential).filter((secret) => all.includes(secret))).toEqual([]);
}

test('several people at one screen: the curtain hides what is secret, and the keyboard lifts it', async ({
  page,
  keys,
  seatChoice,
  table,
  saves,
}) => {
  const lead = (seat: string) => page.getByRole('button', { name: new RegExp(`I lead ${seat}$`) });
  const lift = page.getByRole('button', { name: 'Lift the curtain' });
  const names = { Moscow: 'Oleg from 10b' };
  await seatChoice.begin({ chairs: 4, others: ['Moscow', 'Kyiv'], names, opener: 'Washington' });

  await expect(curtain(page)).toBeFocused();
  const game = page.url().split('/').at(-1) ?? '';
  await expectNoSecretsOf(page, ...SIDES);
  await expect(seatsAtCurtain(page)).toHaveText(['I lead Washington', 'Oleg from 10b: I lead Moscow', 'I lead Kyiv']);
  const neutral = await looks(page);
  await keys.enter(lead('Moscow'));
  await expect(page.getByRole('status').filter({ hasText: 'not yet the turn of Moscow' })).toBeVisible();
  await keys.enter(lead('Washington'));
  const word = page.getByRole('textbox', { name: 'Code word' });
  await word.fill('Kite seven');
  await keys.enter(lift);
  await table.settled();
  await keys.press('b');
  await expect(table.title('sheet')).toBeFocused();
  const own = await everything(page);
  expect(confidential('us').filter((secret) => own.includes(secret)).length).toBeGreaterThan(5);
  await expectNoSecretsOf(page, 'ru');

  await test.step('Washington whispers to Kyiv and tables other terms', async () => {
    await keys.press('d');
    await table.choose('Territory', 'Donetsk', 'Freeze the line');
    await page.getByRole('button', { name: 'Send a back-channel draft' }).click();
    await page.getByRole('group', { name: 'To whom' }).getByRole('radio', { name: 'Kyiv' }).check();
    await page.getByRole('button', { name: 'Send it to Kyiv' }).click();
    await expect(table.twin('whisper:us:1')).toBeAttached();
    await table.choose('Territory', 'Donetsk', 'Leave open');
    await table.choose('Arms control', 'New START', 'Keep the limits');
    await table.tableDraft.click();
  });

  await test.step('nothing of it is behind the curtain, nor before Moscow', async () => {
    await expect(curtain(page)).toBeFocused();
    await expectNoSecretsOf(page, ...SIDES);
    expect(await everything(page)).not.toMatch(/Freeze the line|back channel|kite/i);
    // It is the same for everybody: nobody can tell whose papers lie behind it.
    expect(await looks(page)).toBe(neutral);
    await takeScreen(page, 'Moscow');
    await table.settled();
    await keys.press('b');
    await expectNoSecretsOf(page, 'us', 'ua');
    await expect(table.twin('whisper:us:1')).toHaveCount(0);
    expect((await table.record()).join('\n')).not.toContain('back channel');
    await keys.press('h', 'Enter');
  });

  await test.step('Kyiv finds the note', async () => {
    await expect(curtain(page)).toBeFocused();
    await expectNoSecretsOf(page, ...SIDES);
    await takeScreen(page, 'Kyiv');
    await table.settled();
    await expect(table.twin('whisper:us:1')).toHaveText('Whispered note, from Washington to Kyiv');
    await expectNoSecretsOf(page, 'us');
  });

  await test.step('the list offers no whole log, nor does an address lead behind the curtain', async () => {
    await page.goto('./#/replays');
    const row = saves.rows.first();
    await expect(row).toContainText('Sealed until the game is over');
    await expect(row.getByRole('button', { name: /^(Download|Watch) / })).toHaveCount(0);
    await expect(page.getByRole('button', { name: /^Download (it|all)/ })).toHaveCount(0);
    for (const screen of ['replay', 'debrief', 'table']) {
      await page.goto(`./#/${screen}/${game}`);
      await expect(curtain(page)).toBeVisible();
      await expectNoSecretsOf(page, ...SIDES);
    }
    await page.goBack();
    await expect(curtain(page)).toBeVisible();
    await expectNoSecretsOf(page, ...SIDES);
  });

  await test.step('each may take their own seat’s log, on their own turn', async () => {
    await takeScreen(page, 'Kyiv');
    await table.settled();
    await keys.press('r');
    const { name, text } = await saves.take(
      page.getByRole('button', { name: 'Download the log so far as Kyiv may see it' }),
    );
    expect(name).toMatch(/-ua\.jsonl$/);
    expect(name).not.toMatch(/Oleg/i);
    for (const side of ['us', 'ru', 'eu']) expect(confidential(side).filter((told) => text.includes(told))).toEqual([]);
  });

  await test.step('a reload brings the curtain, not the papers, and so does another tab', async () => {
    await page.reload();
    await expect(curtain(page)).toBeVisible();
    await expectNoSecretsOf(page, ...SIDES);
    const other = await page.context().newPage();
    await other.goto(page.url());
    await expect(curtain(other)).toBeVisible();
    await expectNoSecretsOf(other, ...SIDES);
    await other.close();
  });

  await test.step('the code word is asked for, and without it the record says so', async () => {
    await takeScreen(page, 'Kyiv');
    await table.settled();
    await keys.press('h', 'Enter');
    await expect(curtain(page)).toBeFocused();
    await keys.enter(lead('Washington'));
    await word.fill('Kite 7');
    await keys.enter(lift);
    await expect(page.getByText('That is not the code word of this seat.')).toBeVisible();
    await expectNoSecretsOf(page, ...SIDES);
    await word.fill(' KITE  seven');
    await keys.enter(lift);
    await table.settled();
    expect((await table.record()).join('\n')).not.toContain('without its code word');
    await page.reload();
    await keys.enter(lead('Washington'));
    await page.getByRole('button', { name: 'I have forgotten it' }).click();
    await page.getByRole('button', { name: 'Lift it, and let the record say so' }).click();
    await table.settled();
    expect((await table.record()).join('\n')).toContain(
      'The curtain before Washington was lifted without its code word.',
    );
    await page.reload();
    await lead('Washington').click();
    await expect(page.getByText('This curtain was lifted without your code word')).toBeVisible();
  });
});
