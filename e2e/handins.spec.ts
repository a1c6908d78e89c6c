import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from './support/test.ts';
import { expectAccessible } from './support/axe.ts';

test.use({ pictures: false });

/** Milliseconds in which a list of five hundred must be drawn, on a machine that does nothing else. */
const USABLE_WITHIN = 1000;

/** Logs for the import alone: whether acts follow from each other is another test's business. */
const golden = (name: string): Promise<string> =>
  readFile(new URL(`../src/log/golden/${name}.v1.jsonl`, import.meta.url), 'utf8');

test('names from the seats stand in the list, where a row can be renamed by keyboard', async ({
  page,
  keys,
  seatChoice,
  table,
  saves,
}) => {
  await seatChoice.open();
  await seatChoice.name('Washington').fill('Mara Becker');
  await seatChoice.rounds(6).check();
  await seatChoice.sit.click();
  await table.settled();
  await table.walkAway();
  await table.toDebrief.click();
  await expect(page.getByText(/Mara Becker led Washington/)).toBeVisible();
  await saves.open();
  const row = saves.rows.first();
  await expect(row).toContainText('Mara Becker (Washington)');
  await expect(row).toContainText(/Played \d+ \w+ \d{4}/);
  await expect(row).toContainText('Computers’ acts tried: as they play');

  const rename = row.getByRole('button', { name: /^Rename The Alaska Summit, Mara Becker/ });
  const field = page.getByRole('textbox', { name: /New name/ });
  await keys.enter(rename);
  await expect(field).toBeFocused();
  await page.keyboard.type('Trial');
  await keys.press('Escape');
  await expect(rename).toBeFocused();
  await expect(row.getByRole('heading')).toHaveText('The Alaska Summit');
  await keys.press('Enter');
  await page.keyboard.type('Trial run of 10b');
  await keys.press('Enter');
  await expect(row.getByRole('heading')).toHaveText('Trial run of 10b');
  await expect(row.getByRole('button', { name: /^Rename Trial run of 10b/ })).toBeFocused();
  await page.reload();
  await expect(row.getByRole('heading')).toHaveText('Trial run of 10b');
  await expect(row).toContainText('The Alaska Summit');
  await row.getByRole('button', { name: /^Delete Trial run of 10b, Mara Becker/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete it' }).click();
  await expect(saves.own).toHaveCount(0);
  await keys.expectFocus();
});

test('a ZIP, a folder and several files make one list, told apart, and one ZIP of it again', async ({
  page,
  saves,
}, info) => {
  const [signed, walked, none, unfinished] = await Promise.all(
    ['two-signed', 'two-walk-out', 'four-no-terms', 'two-unfinished'].map(golden),
  );
  const zip = zipSync({
    'class/a/game.jsonl': strToU8(signed ?? ''),
    'class/b/game.jsonl': strToU8(walked ?? ''),
    'class/b/broken.jsonl': strToU8((walked ?? '').slice(1)),
    '__MACOSX/class/a/._game.jsonl': strToU8('x'),
  });
  await saves.open();
  await saves.chooseMany([
    { name: 'class.zip', content: zip },
    { name: 'again.jsonl', content: signed ?? '' },
  ]);
  await expect(saves.report).toContainText('2 logs were added.');
  await expect(saves.report).toContainText('One log was here already.');
  await expect(saves.report.getByRole('listitem')).toHaveText([/class\.zip\/class\/b\/broken\.jsonl.*Line 1/]);
  await expect(page.getByRole('status').filter({ hasText: '2 logs were added.' })).toBeVisible();
  await expect(saves.own).toHaveCount(2);
  await expect(page.getByText('is tried while this list is open')).toBeVisible();
  await expect(page.getByText('Computers’ acts cannot be tried by this version').first()).toBeVisible();

  const folder = info.outputPath('folder');
  await mkdir(join(folder, 'deep'), { recursive: true });
  await writeFile(join(folder, 'deep', 'none.jsonl'), none ?? '');
  await writeFile(join(folder, 'unfinished.jsonl'), unfinished ?? '');
  await writeFile(join(folder, 'photo.png'), 'x');
  await saves.chooseFolder(folder);
  await expect(saves.report).toContainText('2 logs were added.');
  await expect(saves.own).toHaveCount(4);
  const names = await saves.own.evaluateAll((buttons) => buttons.map((button) => button.getAttribute('aria-label')));
  expect(new Set(names).size).toBe(4);
  await expectAccessible(page, 'list after taking in');

  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: /^Download all/ }).click();
  const file = await coming;
  expect(file.suggestedFilename()).toMatch(/^impasse-logs-\d{4}-\d\d-\d\d\.zip$/);
  const packed = unzipSync(await readFile(await file.path()));
  const texts = Object.values(packed).map((bytes) => new TextDecoder().decode(bytes));
  expect(texts.toSorted()).toEqual([signed, walked, none, unfinished].toSorted());
});

test('a folder dropped from a slow place: after a second the page says how far it is', async ({ page, saves }) => {
  const names = ['two-signed', 'two-walk-out', 'four-no-terms', 'two-unfinished'];
  const logs = await Promise.all(names.map(async (name) => [`/class/${name}.jsonl`, await golden(name)] as const));
  await saves.open();
  await page.evaluate(dropSlowFolder, logs);
  const progress = page.getByRole('progressbar', { name: 'Reading files' });
  await expect(progress).toHaveCount(0);
  await expect(progress).toBeVisible();
  await expect(saves.report).toContainText('4 logs were added. 2 files are no logs and were left out.');
  await expect(progress).toHaveCount(0);
  await expect(saves.own).toHaveCount(4);
});

/** Drops a folder as the browser hands it over: entries that are asked one by one, here each with a delay. */
function dropSlowFolder(logs: readonly (readonly [path: string, text: string])[]): void {
  const named = (path: string) => ({ name: path.split('/').at(-1) ?? '', fullPath: path });
  const file = (path: string, text: string) => ({
    ...named(path),
    isFile: true,
    isDirectory: false,
    file: (give: (it: File) => void) => setTimeout(() => give(new File([text], named(path).name)), 400),
  });
  const folder = (path: string, inside: readonly object[]) => ({
    ...named(path),
    isFile: false,
    isDirectory: true,
    createReader() {
      let given = 0;
      // A reader gives some at a time, until it gives none.
      return { readEntries: (give: (some: readonly object[]) => void) => give(inside.slice(given, (given += 2))) };
    },
  });
  const files = logs.map(([path, text]) => file(path, text));
  const dropped = folder('/class', [
    folder('/class/deep', [...files.slice(0, 2), file('/class/deep/photo.png', '')]),
    ...files.slice(2),
    file('/class/.DS_Store', ''),
  ]);
  const event = new Event('drop', { bubbles: true, cancelable: true });
  const items = [{ webkitGetAsEntry: () => dropped }];
  Object.defineProperty(event, 'dataTransfer', { value: { types: ['Files'], files: [], items } });
  document.body.dispatchEvent(event);
}

test('words without a break stay inside the list and the gallery', async ({ page, gallery, saves }) => {
  const [header = '', ...acts] = (await golden('two-unfinished')).split('\n').slice(0, 1);
  const parsed = JSON.parse(header) as { scenario: { title: string }; players: Record<string, unknown> };
  parsed.scenario.title = 'Donaudampfschifffahrt'.repeat(3).slice(0, 60);
  parsed.players['us'] = { kind: 'person', name: 'w'.repeat(400) };
  await saves.open();
  await saves.chooseMany([
    { name: `${'f'.repeat(90)}.jsonl`, content: [JSON.stringify(parsed), ...acts, ''].join('\n') },
    { name: `${'b'.repeat(200)}.txt`, content: '{}' },
  ]);
  await expect(saves.own).toHaveCount(1);
  for (const width of [1366, 390, 320]) {
    await page.setViewportSize({ width, height: 800 });
    for (const open of [() => saves.open(), () => gallery.open()]) {
      await open();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  }
});

test('five hundred saves: usable at once, fifty at a time, found by a word', async ({ page, gallery, saves }) => {
  await saves.open();
  await page.evaluate(store500);
  await gallery.open();
  await page.reload();
  const all = page.getByRole('link', { name: /^All 501/ });
  await expect(all).toBeVisible();
  await page.evaluate(noteFirstRows);
  const work = await workOf(page);
  await all.click();
  await expect(saves.rows).toHaveCount(50);
  await expect(page.locator('html')).toHaveAttribute('data-usable', /./);
  const worked = await work();
  const clock = await page.locator('html').getAttribute('data-usable');
  const description = `${Math.ceil(worked)} ms of the page's own work, ${clock} ms by the clock`;
  test.info().annotations.push({ type: 'measured', description });
  expect(worked).toBeGreaterThan(0);
  expect(worked).toBeLessThan(USABLE_WITHIN);
  await expect(saves.rows.first()).toHaveAttribute('aria-setsize', '501');
  await page.getByRole('button', { name: 'Show 50 more' }).click();
  await expect(saves.rows).toHaveCount(100);
  await expect(saves.rows.nth(50).getByRole('heading')).toBeFocused();
  await expect(saves.rows.nth(50)).toHaveAttribute('aria-posinset', '51');
  await page.getByRole('searchbox', { name: 'Find' }).fill('person 417 kyiv');
  await expect(saves.rows).toHaveCount(1);
  await expect(saves.rows).toContainText('Person 417');
});

/** Tells for how many milliseconds the page's thread has worked from now on, however busy the machine is otherwise. */
async function workOf(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const so = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
  };
  const before = await so();
  return async () => (await so()) - before;
}

/** Notes how many milliseconds after the next press fifty rows stand in the page and have been drawn. */
function noteFirstRows(): void {
  const watching = new MutationObserver(() => {
    if (document.querySelectorAll('[data-save]').length < 50) return;
    watching.disconnect();
    requestAnimationFrame(() => setTimeout(note, 0));
  });
  let pressed = 0;
  document.addEventListener('click', () => (pressed = performance.now()), { capture: true, once: true });
  const note = (): void =>
    document.documentElement.setAttribute('data-usable', String(Math.ceil(performance.now() - pressed)));
  watching.observe(document, { subtree: true, childList: true });
}

/** Puts summaries of five hundred games into the storage as they would lie there. */
async function store500(): Promise<void> {
  const request = indexedDB.open('impasse');
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(new Error('no database'));
  });
  const transaction = db.transaction(['summaries'], 'readwrite');
  const sides = ['us', 'ru', 'ua', 'eu'];
  for (let n = 0; n < 500; n += 1) {
    const side = sides[n % 4] ?? 'us';
    transaction.objectStore('summaries').put({
      id: `save-${n}`,
      title: 'The Alaska Summit',
      seats: sides,
      persons: [n === 417 ? 'ua' : side],
      names: { [n === 417 ? 'ua' : side]: `Person ${n}` },
      round: 8,
      rounds: 8,
      verdict: 'missed-opportunity',
      changed: 1_790_000_000_000 + n * 1000,
      started: 1_780_000_000_000 + n * 60_000,
      file: `group-${n}.jsonl`,
      content: `${n}`,
    });
  }
  await new Promise((resolve) => {
    transaction.oncomplete = resolve;
  });
  db.close();
}
