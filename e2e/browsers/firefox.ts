import { launch } from 'puppeteer-core';
import type { Driver, Size } from './driver.ts';

/** The system's Firefox, led over WebDriver BiDi: it needs no program between. */
export async function startFirefox(executablePath: string, { width, height }: Size): Promise<Driver> {
  const browser = await launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    // Where the processor draws, Firefox would have none.
    extraPrefsFirefox: { 'webgl.force-enabled': true },
    defaultViewport: { width, height },
  });
  const page = await browser.newPage();
  return {
    name: `${await browser.version()}, the system's`,
    open: async (address) => void (await page.goto(address)),
    value: (expression) => page.evaluate(expression),
    press: (x, y) => page.mouse.click(x, y),
    type: (text) => page.keyboard.type(text),
    picture: () => page.screenshot(),
    close: () => browser.close(),
  };
}
