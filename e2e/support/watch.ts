import type { Page } from '@playwright/test';

/** What a page complains about and whom it asks, from the moment it is watched. */
export interface Watch {
  /** Errors and warnings of the console, exceptions, and answers that say no. */
  readonly complaints: string[];
  /** Requests to another origin, or to this one outside of the site's own folder. */
  readonly strangers: string[];
}

export function watch(page: Page, home: string): Watch {
  const complaints: string[] = [];
  const strangers: string[] = [];
  page.on('console', (message) => {
    // Said by the test's own browser, of what it was told to do.
    if (message.text() === 'Service Worker registration blocked by Playwright') return;
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.stack ?? error.message));
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`);
  });
  page.on('request', (request) => {
    const url = request.url();
    if (/^(https?|wss?):/.test(url) && !url.startsWith(home)) strangers.push(url);
  });
  return { complaints, strangers };
}
