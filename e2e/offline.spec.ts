import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import sirv from 'sirv';
import { expect, test } from './support/test.ts';

const DIST = fileURLToPath(new URL('../dist/', import.meta.url));
/** More milliseconds than the page asks for nothing before it keeps itself, and looks out for a newer one. */
const CALM = 30_000;
const NEWER = '<meta name="build" content="newer" />';

/** Serves the built site, and from the press on a newer build of it: the same but for a mark in its page. */
function site() {
  let newer = false;
  const files = sirv(DIST, { dev: true, setHeaders: (answer) => answer.setHeader('Cache-Control', 'no-cache') });
  const server: Server = createServer((request, response) => {
    const name = request.url?.split('?')[0] ?? '/';
    const changed = newer ? changedFile(name) : null;
    if (changed === null) return files(request, response);
    response.setHeader('Content-Type', name === '/sw.js' ? 'text/javascript' : 'text/html');
    response.setHeader('Cache-Control', 'no-cache');
    return response.end(changed);
  });
  return { server, press: () => (newer = true) };
}

function changedFile(name: string): string | null {
  if (name === '/' || name === '/index.html')
    return readFileSync(`${DIST}index.html`, 'utf8').replace('<head>', `<head>${NEWER}`);
  // The list of files says that the page is another one.
  return name === '/sw.js'
    ? readFileSync(`${DIST}sw.js`, 'utf8').replace(/(url:"index\.html",revision:")[^"]+/, '$1newer')
    : null;
}

const { server, press } = site();
/** Beside the port at which the site stands for the other tests. */
const PORT = Number(process.env['IMPASSE_E2E_PORT'] ?? 4871) + 2000;
test.beforeAll(() => new Promise<void>((listening) => server.listen(PORT, '127.0.0.1', listening)));
test.afterAll(() => void server.close());

test.use({ serviceWorkers: 'allow', pictures: false, baseURL: `http://127.0.0.1:${PORT}/` });

const worker = (page: Page, which: 'active' | 'waiting'): Promise<string | undefined> =>
  page.evaluate(async (wanted) => (await navigator.serviceWorker.getRegistration())?.[wanted]?.state, which);

test('works without a net after the first visit, and an update waits until the game is left', async ({
  page,
  context,
  table,
  gallery,
  seatChoice,
}) => {
  await page.clock.install();
  await page.goto('./#/');
  await expect(page.getByRole('link', { name: 'Teach' })).toBeVisible();
  await page.clock.fastForward(CALM);
  await expect.poll(() => worker(page, 'active'), { timeout: 60_000 }).toBe('activated');
  await context.setOffline(true);
  await page.reload();
  await expect(page.getByRole('link', { name: 'Teach' })).toBeVisible();
  await page.goto('./#/class');
  await expect(page.getByText('6 tables of 4 students')).toBeVisible();
  await expect(page.getByText('Kept in this browser: works without a net.')).toBeVisible();
  await seatChoice.begin();
  await table.settledAnyhow();

  // A newer build comes while the game goes on.
  await context.setOffline(false);
  await page.clock.fastForward(CALM);
  press();
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  await expect.poll(() => worker(page, 'waiting'), { timeout: 60_000 }).toBe('installed');
  await table.holdTurn();
  await expect(page.locator('meta[name="build"]')).toHaveCount(0);
  expect(await worker(page, 'waiting')).toBe('installed');
  await page.goto('./#/');
  await expect(page.locator('meta[name="build"]')).toHaveCount(1);
  await expect(page.getByRole('link', { name: 'Teach' })).toBeVisible();
  expect(await worker(page, 'waiting')).toBeUndefined();

  // The game is where it was left, in the newer build.
  await gallery.goOn.first().click();
  await table.settledAnyhow();
});
