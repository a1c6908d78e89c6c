import type { Page } from '@playwright/test';
import { expectNone, tooWide } from './fit.ts';
import { expect } from './test.ts';

/** Width of what is printed between margins of 14 mm, in CSS pixels. */
const PAPERS = { A4: Math.floor(((210 - 28) / 25.4) * 96), Letter: Math.floor(((215.9 - 28) / 25.4) * 96) } as const;

/** On every paper: all of the page within its width, readable on white, and nothing lying over it. Its heading stands. */
export async function expectPrintable(page: Page, screen: string, heading: string): Promise<void> {
  const before = page.viewportSize();
  await page.emulateMedia({ media: 'print' });
  for (const [paper, width] of Object.entries(PAPERS)) {
    await page.setViewportSize({ width, height: 1000 });
    await expect(page.getByRole('heading', { name: heading }).first()).toBeVisible();
    await expectNone(tooWide(page), `${screen} on ${paper}: too wide`);
    await expectNone(faint(page), `${screen} on ${paper}: faint on white`);
    await expectNone(over(page), `${screen} on ${paper}: over the text`);
  }
  await page.emulateMedia({ media: null });
  if (before) await page.setViewportSize(before);
}

/** Words that could not be read on white: a printer leaves grounds out unless it is asked for them. */
const faint = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const light = (colour: string): number => {
      const [r = 0, g = 0, b = 0] = (/rgba?\(([^)]*)\)/.exec(colour)?.[1] ?? '').split(/[ ,/]+/).map(Number);
      const [lr, lg, lb] = [r, g, b].map((c) => (c <= 10 ? c / 3294 : ((c / 255 + 0.055) / 1.055) ** 2.4));
      return 0.2126 * (lr ?? 0) + 0.7152 * (lg ?? 0) + 0.0722 * (lb ?? 0);
    };
    return [...document.querySelectorAll('main *')]
      .filter((element) => !element.closest('svg') && element.checkVisibility())
      .filter((element) => [...element.childNodes].some((n) => n instanceof Text && n.data.trim() !== ''))
      .filter((element) => 1.05 / (light(getComputedStyle(element).color) + 0.05) < 4.5)
      .map((element) => `${getComputedStyle(element).color} ${element.textContent.trim().slice(0, 40)}`);
  });

/** What stays where it is while the page goes on under it. */
const over = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((element) => element.checkVisibility() && element.getBoundingClientRect().height > 1)
      .filter((element) => ['fixed', 'sticky'].includes(getComputedStyle(element).position))
      .map((element) => `${element.tagName} ${element.className} ${element.textContent.trim().slice(0, 40)}`),
  );
