import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import type { BrowserContext } from '@playwright/test';
import { unzipSync } from 'fflate';
import { takeScreen } from './support/curtain.ts';
import { withoutPictures } from './support/plain.ts';
import { expect, test } from './support/test.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** A course's page: the platform's object above a frame, and what it keeps from one launch to the next. */
const COURSE = `<!doctype html><title>Course</title><script src="scorm-again.js"></script><script src="lms.js"></script>
<style>html, body, iframe { block-size: 100%; inline-size: 100%; border: 0; margin: 0 }</style>
<iframe title="The exercise" src="package/index.html"></iframe>`;
const LMS = `
const kept = JSON.parse(localStorage.getItem('lms') ?? '{}');
const api = new Scorm12API({ autocommit: false, logLevel: 5, dataCommitFormat: 'flattened' });
api.loadFromFlattenedJSON(kept);
const keep = () => localStorage.setItem('lms', JSON.stringify({ ...kept, ...api.renderCommitCMI(false) }));
const count = (name) => localStorage.setItem(name, String(Number(localStorage.getItem(name)) + 1));
api.on('LMSCommit', keep);
api.on('LMSFinish', () => count('finishes'));
window.API = api;`;

/** Serves the course beside the site: its page, the platform, and the package as it was unpacked. */
async function serve(
  context: BrowserContext,
  home: string,
  files: Readonly<Record<string, Uint8Array>>,
): Promise<void> {
  const platform = readFileSync(new URL('../node_modules/scorm-again/dist/scorm12.min.js', import.meta.url));
  await context.route(`${home}course/**`, (route) => {
    const path = decodeURIComponent(new URL(route.request().url()).pathname.split('/course/')[1] ?? '');
    const body =
      path === ''
        ? COURSE
        : path === 'lms.js'
          ? LMS
          : path === 'scorm-again.js'
            ? platform
            : files[path.replace(/^package\//, '')];
    if (body === undefined) return route.fulfill({ status: 404 });
    return route.fulfill({
      body: typeof body === 'string' ? body : Buffer.from(body),
      contentType: TYPES[extname(path || 'index.html')] ?? 'application/octet-stream',
    });
  });
}

test('an exercise with questions goes into a course platform, is played there, and comes back as it was left', async ({
  page,
  context,
  home,
}) => {
  await page.goto('./#/class');
  await page.getByRole('checkbox', { name: 'Five questions before and after' }).check();
  await page.getByText('For a course platform').click();
  await page.getByRole('combobox', { name: 'What counts as the score' }).selectOption('coming to the end');
  const saved = page.waitForEvent('download', { timeout: 30_000 });
  await page.getByRole('button', { name: 'Save the package' }).click();
  const download = await saved;
  expect(download.suggestedFilename()).toMatch(/^impasse-alaska-summit-\d+-scorm-1\.2\.zip$/);
  const file = await download.path();
  await serve(context, home, unzipSync(readFileSync(file)));

  const kept = () => page.evaluate(() => JSON.parse(localStorage.getItem('lms') ?? '{}') as Record<string, string>);
  // The package holds every picture; to be played it needs none.
  await withoutPictures(page);
  await page.goto('./course/');
  const frame = page.frameLocator('iframe');
  await expect(frame.getByRole('heading', { level: 1, name: 'The Alaska Summit' })).toBeVisible();
  await expect.poll(kept).toMatchObject({ 'cmi.core.lesson_status': 'incomplete' });
  await frame.getByRole('combobox', { name: 'Your table' }).selectOption('Table 6');
  await frame.getByRole('button', { name: 'We have no card: draw a code' }).click();
  await frame.getByRole('button', { name: 'Sit down' }).click();

  // The first of four answers by keyboard alone, the others would rather not.
  const asked = frame.getByRole('heading', { name: 'Five statements, before you read' });
  await expect(asked).toBeFocused();
  await page.keyboard.press('Tab');
  for (let statement = 0; statement < 5; statement++) {
    await page.keyboard.press('Space');
    if (statement === 0) await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Tab');
  }
  await expect(frame.getByRole('group', { name: /^1\. What one side gains/ }).getByRole('radio')).toHaveCount(5);
  await expect(frame.getByRole('radio', { name: 'Rather not' }).first()).toBeChecked();
  await page.keyboard.press('Enter');
  for (const other of ['2 of 4', '3 of 4', '4 of 4']) {
    await expect(frame.getByText(`${other} at this screen`)).toBeVisible();
    await expect(frame.getByRole('radio', { checked: true })).toHaveCount(0);
    await frame.getByRole('button', { name: 'I would rather not answer' }).click();
  }

  await takeScreen(frame);
  await expect.poll(async () => (await kept())['cmi.suspend_data']).toMatch(/^IMPASSE3-/);
  const address = await page.frames()[1]?.evaluate(() => location.hash);
  await page.reload();
  await takeScreen(frame);
  expect(await page.frames()[1]?.evaluate(() => location.hash)).toBe(address);
  expect(await page.evaluate(() => localStorage.getItem('finishes'))).toBe('1');
  await frame.locator('[data-key="walk"]').click();
  await frame
    .getByRole('dialog')
    .getByRole('button', { name: /walk out/i })
    .click();
  await frame.getByRole('button', { name: 'Read the morning’s paper' }).click();
  await expect.poll(kept).toMatchObject({ 'cmi.core.lesson_status': 'completed', 'cmi.core.score.raw': '100' });

  await frame.getByRole('button', { name: 'Answer', exact: true }).click();
  const again = frame.getByRole('heading', { name: 'The same five statements, now that it is over' });
  await expect(again).toBeFocused();
  await frame.getByRole('radio', { name: 'Not at all' }).first().check();
  await frame.getByRole('button', { name: 'Done, the rest left open' }).click();
  for (let other = 0; other < 3; other++)
    await frame.getByRole('button', { name: 'I would rather not answer' }).click();
  await expect(frame.getByText(/^Noted\. Hand in the game now/)).toBeVisible();
  expect((await kept())['cmi.suspend_data']?.length).toBeLessThan(900);
});
