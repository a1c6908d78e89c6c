import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import sax from 'sax';
import { expect, test } from './support/test.ts';
import { expectAccessible } from './support/axe.ts';

test.use({ pictures: false });

const golden = (name: string): Promise<Buffer> =>
  readFile(new URL(`../src/log/golden/rules-2/${name}.jsonl`, import.meta.url));

test('a class is laid on the desk, led through its pictures by keyboard, looked into, and taken away', async ({
  page,
  keys,
}) => {
  await page.goto('./#/class/debrief');
  await expect(page.getByRole('heading', { level: 1, name: 'Class debrief' })).toBeVisible();
  const signed = await golden('two-signed');
  const file = (name: string, buffer: Buffer) => ({ name, mimeType: 'application/x-ndjson', buffer });
  await page
    .locator('input[type=file]:not([webkitdirectory])')
    .setInputFiles([
      file('anna.jsonl', signed),
      file('again.jsonl', signed),
      file('walked.jsonl', await golden('two-walk-out')),
      file('half.jsonl', await golden('two-unfinished')),
      file('spoken.jsonl', await golden('four-spoken')),
    ]);
  const chart = page.locator('svg[data-chart]').first();
  await expect(chart).toBeVisible();
  await expect(page.getByText('Counting the packages')).toHaveCount(0);

  // What was not used is named, with its reason.
  await page.getByRole('button', { name: 'Hand-ins' }).click();
  await expect(page.getByRole('listitem').filter({ hasText: 'half.jsonl' })).toContainText('This game is not over');
  await expect(page.getByText('again.jsonl: the same game as anna.jsonl')).toBeVisible();
  await page.getByRole('button', { name: 'To the pictures' }).click();

  await test.step('each picture can be read by everybody', async () => {
    const where = page.getByRole('navigation', { name: 'Pages of the debrief' });
    const games = page.getByRole('combobox', { name: 'Which games' });
    // Nobody spoke at the two tables that come first; where somebody did, that is a picture of its own.
    await games.selectOption({ label: 'The Alaska Summit, 4 seats, 12 rounds: 1 table' });
    await expect(where).toContainText('1 of 8');
    // The arrows are the list's as long as it has the focus.
    for (let at = 1; at < 6; at++) await where.getByRole('button').last().click();
    await expect(page.getByText('What was asked and told')).toBeVisible();
    await expectAccessible(page, 'class debrief, what was asked and told');
    await games.selectOption({ label: 'The Alaska Summit, 2 seats, 6 rounds: 2 tables' });
    await page.getByRole('heading', { level: 1 }).focus();
    for (let at = 1; at <= 9; at++) {
      await expect(where).toContainText(`${at} of 9`);
      await expectAccessible(page, `class debrief, picture ${at}`);
      if (at < 9) await keys.press('ArrowRight');
    }
    for (let at = 8; at >= 2; at--) {
      await keys.press('ArrowLeft');
      await expect(where).toContainText(`${at} of 9`);
    }
  });
  await expect(page.getByText('The roads of the drafts')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.keyboard.press('t');
  await expect(page.getByRole('table', { name: 'The roads of the drafts' })).toBeVisible();
  await page.keyboard.press('t');

  const point = page.getByRole('button', { name: /^(anna|walked): / }).first();
  await keys.enter(point);
  await expect(page).toHaveURL(/#\/debrief\//);
  await expect(page.getByRole('heading', { name: 'Net, round by round' })).toBeVisible();
  await page.goBack();
  await page.goBack();
  await expect(page.getByText('The roads of the drafts')).toBeVisible();

  await test.step('what is taken away can be read elsewhere', async () => {
    // Coming back, the plane is reckoned again, and the picture drawn anew with it.
    await expect(chart.getByText('Nash', { exact: true })).toBeVisible();
    const shown = await chart.evaluate((picture: SVGSVGElement) => ({
      texts: [...picture.querySelectorAll('text')].map(({ textContent }) => textContent),
      size: [picture.viewBox.baseVal.width, picture.viewBox.baseVal.height],
    }));
    await page.getByRole('button', { name: 'Take away' }).click();
    const svg = await taken(page, 'As SVG');
    expect(svg.name).toBe('impasse-the-roads-of-the-drafts.svg');
    const { texts, foreign } = drawingIn(svg.bytes.toString('utf8'));
    expect(texts).toEqual(shown.texts);
    expect(texts.length).toBeGreaterThan(5);
    expect(foreign).toEqual([]);

    const png = await taken(page, 'As PNG');
    expect(png.bytes.subarray(1, 4).toString()).toBe('PNG');
    expect([png.bytes.readUInt32BE(16), png.bytes.readUInt32BE(20)]).toEqual(shown.size.map((side) => 2 * side));
    // A picture in which nothing is drawn packs into less.
    expect(png.bytes.length).toBeGreaterThan(10_000);

    const csv = await taken(page, 'As CSV');
    expect(csv.name).toBe('impasse-class.csv');
    expect(csv.bytes.toString('utf8').split('\r\n')[0]).toContain('hand-in,scenario');

    const files = unzipSync((await taken(page, 'As ZIP')).bytes);
    expect(Object.keys(files).toSorted()).toEqual([
      'class.csv',
      'class.json',
      'codes.txt',
      ...['001', '002', '003'].map((number) => `logs/${number}.jsonl`),
    ]);
    // Act for act the game that was handed in; only what earlier computers gave as their reasons is not had again.
    const hashes = (log: Uint8Array): readonly string[] => strFromU8(log).match(/"hash":"[0-9a-f]{16}"/g) ?? [];
    const logs = Object.entries(files).filter(([name]) => name.startsWith('logs/'));
    expect(logs.map(([, log]) => hashes(log))).toContainEqual(hashes(signed));
    expect(JSON.parse(strFromU8(files['class.json'] ?? new Uint8Array()))).toMatchObject({
      duplicates: [{ of: 'anna.jsonl' }],
    });
  });
});

async function taken(page: Page, button: string): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  const file = await coming;
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

/** The words in a drawing, and whatever in it would have to come from elsewhere. Throws where it is no XML. */
function drawingIn(svg: string): { readonly texts: readonly string[]; readonly foreign: readonly string[] } {
  const parser = sax.parser(true);
  const texts: string[] = [];
  const foreign: string[] = [];
  const within: string[] = [];
  parser.onerror = (fault) => {
    throw fault;
  };
  parser.onopentag = ({ name, attributes }) => {
    within.push(name);
    if (name === 'text') texts.push('');
    if (['style', 'script', 'foreignObject', 'image'].includes(name)) foreign.push(name);
    for (const [key, value] of Object.entries(attributes))
      if (/var\(|url\((?!["']?#)/.test(String(value)) || (/href$|^src$/.test(key) && !String(value).startsWith('#')))
        foreign.push(`${name} ${key}="${String(value)}"`);
  };
  parser.onclosetag = () => void within.pop();
  parser.ontext = (text) => {
    if (within.includes('text')) texts.push((texts.pop() ?? '') + text);
  };
  parser.write(svg).close();
  return { texts, foreign };
}
