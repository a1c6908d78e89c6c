import { faults } from './support/axe.ts';
import { hiddenFocus } from './support/fit.ts';
import { expect, test } from './support/test.ts';
import { differences } from './support/twins.ts';

/** Faults planted on purpose: the checks of the other files must see them. */
test('axe sees a button without a name, one that is too small, and pale letters', async ({ page, gallery }) => {
  await gallery.open();
  expect(await faults(page)).toEqual([]);
  // Made piece by piece: the page's policy lets no markup through that says more than a shape.
  await page.evaluate(() => {
    const make = (tag: string, id: string, style: string, label?: string): HTMLElement => {
      const made = Object.assign(document.createElement(tag), { id, textContent: tag === 'p' ? 'pale letters' : '' });
      made.style.cssText = style;
      if (label !== undefined) made.setAttribute('aria-label', label);
      return made;
    };
    const small = 'all:unset;inline-size:9px;block-size:9px';
    const row = make('div', 'row', 'display:flex');
    row.append(make('button', 'tiny', small, 'tiny'), make('button', 'next', small, 'next'));
    document
      .querySelector('main')
      ?.append(
        make('button', 'nameless', 'inline-size:40px;block-size:40px'),
        make('p', 'pale', 'color:#777;background:#888'),
        row,
      );
  });
  const found = (await faults(page)).join('\n');
  expect(found).toMatch(/button-name: #nameless/);
  expect(found).toMatch(/color-contrast: #pale/);
  expect(found).toMatch(/target-size: #tiny/);
});

test('the walk of the focus sees what lies under a bar that stays, and nothing where none does', async ({
  page,
  gallery,
}) => {
  await gallery.open();
  expect(await hiddenFocus(page)).toEqual([]);
  await page.evaluate(() => {
    const bar = Object.assign(document.createElement('div'), { className: 'planted' });
    bar.style.cssText = 'position:fixed;inset:0 0 auto;block-size:45vh;z-index:99;background:#000';
    document.body.append(bar);
    scrollTo(0, 0);
  });
  const found = await hiddenFocus(page);
  expect(found.length).toBeGreaterThan(0);
  for (const each of found) expect(each).toContain('is under div.planted');
});

test('the comparison of picture and page sees a twin that is missing, doubled, nameless or alone', async ({
  page,
  seatChoice,
  table,
}) => {
  await seatChoice.begin();
  await table.ready();
  expect(await differences(page, table)).toEqual([]);
  await page.evaluate(() => {
    const twin = (id: string): Element | null => document.querySelector(`[data-pressable="${id}"]`);
    twin('region:donetsk')?.remove();
    twin('round')?.replaceChildren();
    const press = twin('press');
    if (press) press.after(press.cloneNode(true));
    twin('side:eu')?.setAttribute('data-pressable', 'side:moon');
  });
  const found = await differences(page, table);
  expect(found).toContain('region:donetsk has 0 twins');
  expect(found).toContain('round has no name');
  expect(found).toContain('press has 2 twins');
  expect(found).toContain('side:moon is not in the picture');
});

test.describe('where the page would let it through', () => {
  test.use({ bypassCSP: true });

  test('the watch sees a request to another origin and an exception', async ({ page, gallery, watched }) => {
    await gallery.open();
    await page.route('https://elsewhere.example/**', (route) => route.fulfill({ body: '' }));
    await page.evaluate(async () => {
      await fetch('https://elsewhere.example/picture', { mode: 'no-cors' });
      reportError(new Error('planted'));
    });
    await expect.poll(() => watched.strangers).toEqual(['https://elsewhere.example/picture']);
    expect(watched.complaints).toEqual([expect.stringContaining('planted')]);
    // Seen as they should be: the test itself may end well.
    watched.strangers.length = 0;
    watched.complaints.length = 0;
  });
});
