import type { Page } from '@playwright/test';
import { faults } from './support/axe.ts';
import { cutBySpacing, expectNone, hiddenFocus, tooWide } from './support/fit.ts';
import { LOOKS, type Form } from './support/looks.ts';
import { test } from './support/test.ts';
import { LATER } from './support/later-screens.ts';
import { WALKS } from './support/tour.ts';

/** With `IMPASSE_SCREENS=all` the screens, too, that lie beside the ways most people go. */
const EVERY = process.env['IMPASSE_SCREENS'] === 'all' ? { ...WALKS, ...LATER } : WALKS;

for (const [name, forms] of Object.entries(LOOKS))
  for (const [walk, go] of Object.entries(EVERY))
    test.describe(() => {
      const [first, ...more] = forms;
      // What is drawn has twins on the page: those of the replay are the table's, which other walks meet.
      const pictures = walk !== 'after';
      test.use({
        pictures,
        preferences: { speed: 'instant' },
        reducedMotion: 'reduce',
        viewport: first.viewport ?? null,
      });

      test(`everybody gets through the screens: ${walk}, ${name}`, async ({ page }) => {
        test.slow();
        await go(page, async (screen, part) => {
          for (const form of forms) {
            if (more.length > 0) await take(page, form);
            await check(page, form, screen, part);
          }
          if (more.length > 0) await take(page, first);
        });
      });
    });

/** Gives the page another form where it stands. */
async function take(page: Page, { viewport, paper }: Form): Promise<void> {
  if (viewport) await page.setViewportSize(viewport);
  await page.evaluate(
    (appearance) => {
      document.documentElement.dataset['appearance'] = appearance;
    },
    paper ? 'paper' : 'evening',
  );
}

async function check(page: Page, { checks, ...form }: Form, screen: string, part: string | undefined): Promise<void> {
  const scope = part === undefined ? {} : { part };
  const where = `${screen}, ${JSON.stringify(form)}`;
  if (checks.includes('axe')) await expectNone(faults(page, scope), `axe: ${where}`);
  if (checks.includes('contrast'))
    await expectNone(faults(page, { ...scope, only: 'color-contrast' }), `contrast: ${where}`);
  if (checks.includes('width')) await expectNone(tooWide(page), `width: ${where}`);
  if (checks.includes('spacing')) await expectNone(cutBySpacing(page), `spacing: ${where}`);
  // What is new in a panel is read in its place; the way round the page is the same.
  if (checks.includes('focus') && (part === undefined || part === 'dialog'))
    await expectNone(hiddenFocus(page), `focus: ${where}`);
}
