import { faults } from './support/axe.ts';
import { cutBySpacing, expectNone, hiddenFocus, tooWide } from './support/fit.ts';
import { LOOKS } from './support/looks.ts';
import { test } from './support/test.ts';
import { WALKS, WALK_NAMES } from './support/tour.ts';

for (const look of LOOKS)
  for (const walk of WALK_NAMES)
    test.describe(() => {
      const { name, viewport } = look;
      const checks: readonly string[] = look.checks;
      const appearance = 'appearance' in look ? look.appearance : 'evening';
      test.use({ preferences: { speed: 'instant', appearance }, viewport, reducedMotion: 'reduce' });

      test(`everybody gets through the screens: ${walk}, ${name}`, async ({ page }) => {
        test.slow();
        await WALKS[walk](page, async (screen, part) => {
          const scope = part === undefined ? {} : { part };
          if (checks.includes('axe')) await expectNone(faults(page, scope), `axe: ${screen}`);
          if (checks.includes('contrast'))
            await expectNone(faults(page, { ...scope, only: 'color-contrast' }), `contrast: ${screen}`);
          if (checks.includes('width')) await expectNone(tooWide(page), `width: ${screen}`);
          if (checks.includes('spacing')) await expectNone(cutBySpacing(page), `spacing: ${screen}`);
          // What is new in a panel is read in its place; the way round the page is the same.
          if (checks.includes('focus') && (part === undefined || part === 'dialog'))
            await expectNone(hiddenFocus(page), `focus: ${screen}`);
        });
      });
    });
