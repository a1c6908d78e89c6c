import { readFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, test } from './support/test.ts';

/** Every test fails on a complaint of the console, and a breach of the page's policy is one: here it is provoked. */
test('what was not built into the site neither runs nor is shown', async ({ page, gallery, watched }) => {
  await gallery.open();
  const refused = await page.evaluate(async () => {
    const seen = new Set<string>();
    addEventListener('securitypolicyviolation', ({ effectiveDirective }) => seen.add(effectiveDirective));
    const style = document.createElement('style');
    style.textContent = 'body { display: none }';
    const picture = new Image();
    picture.src = 'https://example.org/picture.png';
    const frame = document.createElement('iframe');
    frame.src = 'https://example.org/';
    document.body.append(style, picture, frame);
    await fetch('https://example.org/').catch(() => undefined);
    const tryMarkup = (markup: string): boolean => {
      try {
        document.createElement('p').innerHTML = markup;
        return true;
      } catch {
        return false;
      }
    };
    await new Promise((resolve) => setTimeout(resolve, 500));
    return {
      seen: [...seen].sort(),
      shapes: tryMarkup('<path d="M0 0"/>'),
      picture: tryMarkup('<img src="x">'),
      handler: tryMarkup('<path d="M0 0" onclick="alert(1)"/>'),
    };
  });
  expect(refused.seen).toEqual(expect.arrayContaining(['connect-src', 'frame-src', 'img-src', 'style-src-elem']));
  expect(refused).toMatchObject({ shapes: true, picture: false, handler: false });
  await expect(gallery.takeSeat).toBeVisible();
  watched.complaints.splice(0);
  watched.strangers.splice(0);
});

test('a script planted in the page is refused by the page itself', async ({ page, home, gallery, watched }) => {
  await page.route(home, async (route) => {
    const html = await (await route.fetch()).text();
    const planted = html.replace('</body>', '<script>window.planted = true;</script></body>');
    // Without the server's headers: on a host that sends none the policy must hold as well.
    await route.fulfill({ body: planted, contentType: 'text/html; charset=utf-8' });
  });
  await gallery.open();
  await expect(gallery.takeSeat).toBeVisible();
  expect(await page.evaluate(() => 'planted' in window)).toBe(false);
  expect(watched.complaints.join()).toMatch(/inline script violates/);
  watched.complaints.splice(0);
});

test('charts and the study of a game come under the policy, the study from a worker', async ({
  page,
  seatChoice,
  table,
}) => {
  const working = page.waitForEvent('worker');
  await seatChoice.begin();
  await table.ready();
  await table.walkAway();
  await table.toDebrief.click();
  await working;
  await expect(page.locator('[role="img"] svg text').first()).toBeVisible({ timeout: 30_000 });
  await expect(page.locator('[role="img"] svg style')).toHaveCount(0);
});

test('drawn by WebGL the table needs nothing that was left out of Phaser', async ({
  page,
  seatChoice,
  table,
  watched,
}) => {
  await page.addInitScript(() => {
    // Otherwise the table sees that the card is computed, and takes a plain canvas.
    for (const kind of [WebGLRenderingContext, WebGL2RenderingContext]) {
      const real = kind.prototype.getParameter;
      kind.prototype.getParameter = function (this: WebGLRenderingContext, name: number): unknown {
        return name === 0x9246 || name === 0x1f01 ? 'A card' : Reflect.apply(real, this, [name]);
      };
    }
  });
  await seatChoice.begin();
  await table.ready();
  await expect(table.picture).toHaveAttribute('data-renderer', 'webgl');
  await table.press('region:donetsk');
  await expect(table.title('draft')).toBeFocused();
  // The driver remarks that tests read pixels back.
  watched.complaints.splice(0, Infinity, ...watched.complaints.filter((line) => !line.includes('GL Driver Message')));
});

test('opened as a file, or without a part that did not come, the page says why it stays empty', async ({
  page,
  watched,
}) => {
  const built = new URL('../dist/index.html', import.meta.url);
  await page.goto(pathToFileURL(fileURLToPath(built)).href);
  await expect(page.getByText(/cannot run from a file that was opened directly/)).toBeVisible();
  await expect(page.getByText(/could not be loaded|too old/)).toHaveCount(2);
  await expect(page.getByText(/could not be loaded|too old/).and(page.locator(':visible'))).toHaveCount(0);

  await page.route(/\/assets\/index-[^/]*\.js$/, (route) => route.abort());
  await page.goto('./');
  await expect(page.getByText('A part of Impasse could not be loaded.')).toBeVisible();
  await page.unroute(/\/assets\/index-[^/]*\.js$/);
  await page.goto('./#/');
  await page.reload();
  await expect(page.getByRole('link', { name: 'Take a seat' })).toBeVisible();
  await expect(page.locator('.start')).toHaveCount(0);
  watched.complaints.splice(0);
  watched.strangers.splice(0);
});

test('the server sends what was compressed, says what it is, and keeps the page out of strange frames', async ({
  page,
  home,
}) => {
  const html = await readFile(new URL('../dist/index.html', import.meta.url), 'utf8');
  const script = /src="\.\/(assets\/index-[^"]+\.js)"/.exec(html)?.[1] ?? '';
  for (const coding of ['br', 'gzip']) {
    const answer = await page.request.get(home + script, { headers: { 'Accept-Encoding': coding } });
    expect(answer.headers()).toMatchObject({
      'content-encoding': coding,
      'content-type': 'text/javascript',
      'cache-control': 'public, max-age=31536000, immutable',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
    });
  }
  const front = await page.request.get(home);
  expect(front.headers()['cache-control']).toBe('no-cache');
  expect(front.headers()['content-security-policy']).toMatch(/^default-src 'none'; .*frame-ancestors 'self'$/);
});
