import { readFile } from 'node:fs/promises';
import { expect, test } from './support/test.ts';

const RIVER = await readFile(new URL('../src/scenarios/testing/river.json', import.meta.url), 'utf8');
const { title, sides } = JSON.parse(RIVER) as { title: string; sides: { shortName: string; inText: string }[] };

test.use({ pictures: false });

test('a scenario from a file is checked, and six sit down at it, played by keyboard and found again', async ({
  page,
  gallery,
  keys,
  saves,
  table,
}) => {
  await gallery.open();
  const address = page.url();

  await test.step('a broken one names place and remedy, and leads nowhere', async () => {
    await saves.drop(RIVER.replace('"format": 2,', '"format": 2'), 'comma.json');
    await expect(saves.told).toContainText('comma.json, line 4, column 3: this is not JSON.');
    await saves.choose(RIVER.replace('"default": 6', '"default": 600'), 'rounds.json');
    await expect(saves.told).toContainText('rounds.json');
    expect(page.url()).toBe(address);
  });

  await test.step('a sound one leads to its seats, after a reload, too', async () => {
    await saves.drop(RIVER, 'river.json');
    await page.waitForURL(/#\/seat\/own-/);
    await expect(page.getByText(`“${title}” can be played: choose a seat.`)).toBeVisible();
    await page.reload();
    await expect(page.getByRole('heading', { level: 1, name: 'Choose your seat' })).toBeVisible();
  });

  await test.step('the first screen lists it, in another tab, too, until it is removed', async () => {
    await gallery.open();
    const shelf = page.getByRole('region', { name: 'Your scenarios' });
    await expect(shelf.getByRole('listitem')).toContainText([new RegExp(`${title}.*From river\\.json`)]);
    await saves.drop(JSON.stringify({ ...(JSON.parse(RIVER) as object), title: 'Another river' }), 'other.json');
    await page.waitForURL(/#\/seat\/own-/);
    await gallery.open();
    await keys.enter(shelf.getByRole('button', { name: 'Remove Another river' }));
    await keys.enter(page.getByRole('button', { name: 'Remove it' }));
    await expect(shelf.getByRole('listitem')).toHaveCount(1);
    await expect(shelf.getByRole('heading', { level: 2 })).toBeFocused();
    await keys.enter(shelf.getByRole('link', { name: `Take a seat at ${title}` }));
    await page.waitForURL(/#\/seat\/own-/);
  });

  await test.step('six chairs are taken by keyboard', async () => {
    await keys.to(page.getByRole('radio', { name: 'Four chairs' }));
    await keys.press('ArrowRight');
    await expect(page.locator('li[data-look] select')).toHaveCount(6);
    const last = sides[5];
    const leader = page.getByRole('combobox', { name: `Who leads ${last?.inText}` });
    await keys.to(leader);
    await keys.press('Y');
    await expect(leader).toHaveValue('you');
    await keys.enter(page.getByRole('button', { name: 'Sit down' }));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/the negotiating table/);
    await table.settled();
  });

  await test.step('the game goes on after a reload, to its end', async () => {
    await page.reload();
    for (let round = 1; (await table.settled()) === 'turn'; round += 1) {
      expect(round, 'the game ends').toBeLessThan(20);
      await keys.press('h');
      await expect(table.hold.or(page.getByRole('button', { name: 'No, go on' })).first()).toBeVisible();
      await keys.press('Enter');
    }
    await keys.enter(table.toDebrief);
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    const paper = page.locator('article[data-surface="paper"]');
    for (const { shortName } of sides) await expect(paper).toContainText(shortName);
  });

  await test.step('and leads to its seats again', async () => {
    await keys.enter(page.getByRole('button', { name: 'New game at this table' }));
    await page.waitForURL(/#\/seat\/own-/);
  });
});
