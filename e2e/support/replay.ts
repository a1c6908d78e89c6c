import { expect, type Locator, type Page } from '@playwright/test';

/** The screen on which a log is watched. */
export class Replay {
  readonly first: Locator;
  readonly back: Locator;
  readonly play: Locator;
  readonly forward: Locator;
  readonly last: Locator;
  /** Where the replay stands, in words. */
  readonly act: Locator;

  constructor(private readonly page: Page) {
    this.first = page.getByRole('button', { name: 'To the beginning' });
    this.back = page.getByRole('button', { name: 'One act back' });
    this.play = page.getByRole('button', { name: /^(Play|Pause)$/ });
    this.forward = page.getByRole('button', { name: 'One act forward' });
    this.last = page.getByRole('button', { name: 'To the end' });
    this.act = page.locator('output');
  }

  async arrived(): Promise<void> {
    await this.page.waitForURL(/#\/replay\//);
    await expect(this.first).toBeVisible();
  }
}
