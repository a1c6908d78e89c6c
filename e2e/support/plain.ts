import type { BrowserContext, Page } from '@playwright/test';

/** What is only looked at. The panels can be played without it. */
const PICTURES = ['*/assets/phaser-*', '*.woff2', '*.webp', '*.svg'];

/**
 * Does without the drawn table, for who opens many pages. The browser itself refuses the files: a route of Playwright's
 * would have every page fetch and compile everything anew.
 */
export async function withoutPictures(page: Page): Promise<Page> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.setBlockedURLs', { urls: PICTURES });
  return page;
}

export const openPlain = async (context: BrowserContext): Promise<Page> => withoutPictures(await context.newPage());
