import type { Page } from '@playwright/test';
import { confidential } from './support/scenario.ts';
import { expect, test } from './support/test.ts';

/** Everything that stands in the page, shown or not, with attributes and what is typed into fields. */
const everything = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const attributes = [...document.querySelectorAll('*')].flatMap((element) =>
      [...element.attributes].map((a) => a.value),
    );
    return [document.documentElement.textContent, ...attributes].join('\n').replace(/\s+/g, ' ');
  });

async function expectNoSecretsOf(page: Page, side: string): Promise<void> {
  const all = await everything(page);
  expect(confidential(side).filter((secret) => all.includes(secret))).toEqual([]);
}

test('several people at one screen: the curtain hides what is secret, and the keyboard lifts it', async ({
  page,
  keys,
  seatChoice,
  table,
  saves,
}) => {
  const lift = page.getByRole('button', { name: /lift the curtain/ });
  const names = { Moscow: 'Oleg from 10b' };
  await seatChoice.begin({ chairs: 4, others: ['Moscow', 'Kyiv'], names, opener: 'Washington' });

  await expect(page.getByRole('heading', { level: 1, name: 'Hand over to Washington' })).toBeFocused();
  const game = page.url().split('/').at(-1) ?? '';
  for (const side of ['us', 'ru', 'ua', 'eu']) await expectNoSecretsOf(page, side);
  await keys.enter(lift);
  await table.ready();
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
    await expect(page.getByRole('heading', { level: 1, name: 'Hand over to Moscow' })).toBeFocused();
    await expect(page.getByRole('main')).toContainText('Oleg from 10b, who leads Moscow, takes the screen now');
    for (const side of ['us', 'ru', 'ua', 'eu']) await expectNoSecretsOf(page, side);
    expect(await everything(page)).not.toMatch(/Freeze the line|back channel/);
    await keys.enter(lift);
    await table.ready();
    await keys.press('b');
    await expectNoSecretsOf(page, 'us');
    await expectNoSecretsOf(page, 'ua');
    await expect(table.twin('whisper:us:1')).toHaveCount(0);
    expect((await table.record()).join('\n')).not.toContain('back channel');
    await keys.press('h', 'Enter');
  });

  await test.step('Kyiv finds the note', async () => {
    await expect(page.getByRole('heading', { level: 1, name: 'Hand over to Kyiv' })).toBeFocused();
    await expectNoSecretsOf(page, 'ua');
    await keys.enter(lift);
    await table.ready();
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
      await expect(lift).toBeVisible();
      for (const side of ['us', 'ru', 'ua', 'eu']) await expectNoSecretsOf(page, side);
    }
  });

  await test.step('each may take their own seat’s log, on their own turn', async () => {
    await keys.enter(lift);
    await table.ready();
    await keys.press('r');
    const { name, text } = await saves.take(
      page.getByRole('button', { name: 'Download the log so far as Kyiv may see it' }),
    );
    expect(name).toMatch(/-ua\.jsonl$/);
    expect(name).not.toMatch(/Oleg/i);
    for (const side of ['us', 'ru', 'eu']) expect(confidential(side).filter((told) => text.includes(told))).toEqual([]);
  });

  await test.step('a reload brings the curtain, not the papers', async () => {
    await page.reload();
    await expect(lift).toBeVisible();
    for (const side of ['us', 'ru', 'ua', 'eu']) await expectNoSecretsOf(page, side);
  });
});
