import { launch } from 'puppeteer-core';
import type { Driver, Size } from './driver.ts';
import type { Screen } from './screen.ts';

/**
 * The system's Firefox, led over WebDriver BiDi: it needs no program between. Without a screen it has no WebGL where the
 * processor draws. The screen, if given, is closed with it.
 */
export async function startFirefox(
  executablePath: string,
  { width, height }: Size,
  screen: Screen | null,
): Promise<Driver> {
  const browser = await launch({
    browser: 'firefox',
    executablePath,
    headless: screen === null,
    env: { ...process.env, ...(screen ? { DISPLAY: screen.display } : {}) },
    extraPrefsFirefox: { 'webgl.force-enabled': true },
    defaultViewport: { width, height },
  }).catch((error: unknown) => {
    screen?.close();
    throw error;
  });
  const page = await browser.newPage();
  return {
    name: `${await browser.version()}, the system's`,
    open: async (address) => void (await page.goto(address)),
    value: (expression) => page.evaluate(expression),
    press: (x, y) => page.mouse.click(x, y),
    type: (text) => page.keyboard.type(text),
    picture: () => page.screenshot(),
    close: async () => {
      await browser.close();
      screen?.close();
    },
  };
}
