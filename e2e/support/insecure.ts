import type { Browser, BrowserContext } from '@playwright/test';
import { chromium } from '@playwright/test';
import { findBrowser } from '../../scripts/find-browser.ts';

/** A name that leads to this machine and does not say so: to the browser a plain page of the net, without Web Locks. */
const HOST = 'impasse.test';

/** The site's address under that name. */
export const insecure = (home: string): string => {
  const url = new URL(home);
  url.hostname = HOST;
  return url.href;
};

/** A browser that finds that name. */
export const openBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: findBrowser(), args: [`--host-resolver-rules=MAP ${HOST} 127.0.0.1`] });

/** A profile at the insecure address; its pages share their storage. */
export async function openProfile(
  browser: Browser,
  home: string,
  preferences: Readonly<Record<string, string | boolean>>,
): Promise<BrowserContext> {
  const context = await browser.newContext({ baseURL: insecure(home), viewport: { width: 1366, height: 768 } });
  await context.addInitScript((wishes) => {
    // A page that is still empty has no storage.
    if (location.protocol !== 'about:') localStorage.setItem('impasse.preferences', JSON.stringify(wishes));
  }, preferences);
  return context;
}
