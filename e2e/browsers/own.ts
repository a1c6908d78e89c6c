import { existsSync } from 'node:fs';
import { chromium, firefox, webkit, type BrowserType } from '@playwright/test';
import { findBrowser } from '../../scripts/find-browser.ts';
import type { Driver, Size } from './driver.ts';

/** Playwright's own build of a browser, where it has been installed. */
export async function startOwn(type: BrowserType, size: Size): Promise<Driver | null> {
  return existsSync(type.executablePath()) ? start(type, size, type.executablePath()) : null;
}

/** The Chromium that people have: the other tests may use one without windows. */
export const startChromium = (size: Size): Promise<Driver> => start(chromium, size, findBrowser('whole'));

export const OWN = { firefox, webkit } as const;

async function start(type: BrowserType, viewport: Size, executablePath: string): Promise<Driver> {
  const browser = await type.launch({ executablePath });
  const page = await browser.newPage({ viewport });
  return {
    name: `${browser.browserType().name()} ${browser.version()}, led by Playwright`,
    open: async (address) => void (await page.goto(address)),
    value: (expression) => page.evaluate(expression),
    press: (x, y) => page.mouse.click(x, y),
    type: (text) => page.keyboard.type(text),
    picture: () => page.screenshot(),
    close: () => browser.close(),
  };
}
