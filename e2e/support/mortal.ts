import { spawn, type ChildProcessByStdio } from 'node:child_process';
import type { Readable } from 'node:stream';
import { chromium, type Page } from '@playwright/test';
import { findBrowser } from '../../scripts/find-browser.ts';

/** A browser that can be killed as by the system, and leaves its profile as it is. */
export interface Mortal {
  readonly page: Page;
  /** Ends all its processes at once, without a word to them; does nothing if it was done before. */
  readonly kill: () => Promise<void>;
}

/** Opens a browser of its own process group on a profile that lasts. */
export async function openMortal(profile: string): Promise<Mortal> {
  const browser = spawn(
    findBrowser(),
    [
      '--headless=new',
      '--no-sandbox',
      '--no-first-run',
      '--no-default-browser-check',
      '--disable-gpu',
      '--disable-dev-shm-usage',
      '--remote-debugging-port=0',
      '--window-size=1366,768',
      `--user-data-dir=${profile}`,
      'about:blank',
    ],
    { detached: true, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const ended = new Promise<void>((resolve) => browser.once('exit', () => resolve()));
  const kill = async (): Promise<void> => {
    const runs = browser.exitCode === null && browser.signalCode === null;
    if (browser.pid !== undefined && runs) process.kill(-browser.pid, 'SIGKILL');
    await ended;
  };
  try {
    return { page: await pageOf(browser, ended), kill };
  } catch (cause) {
    await kill();
    throw cause;
  }
}

async function pageOf(browser: ChildProcessByStdio<null, null, Readable>, ended: Promise<void>): Promise<Page> {
  const address = await new Promise<string>((resolve, reject) => {
    let said = '';
    browser.stderr.on('data', (part) => {
      said += String(part);
      const [, found] = /DevTools listening on (ws:\S+)/.exec(said) ?? [];
      if (found !== undefined) resolve(found);
    });
    void ended.then(() => reject(new Error(`The browser ended: ${said}`)));
  });
  const connected = await chromium.connectOverCDP(address);
  const [context] = connected.contexts();
  const [page] = context?.pages() ?? [];
  if (!page) throw new Error('The browser has no page.');
  return page;
}
