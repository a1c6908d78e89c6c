import { expect, type Locator, type Page } from '@playwright/test';

export class Gallery {
  readonly takeSeat: Locator;
  readonly asItHappened: Locator;
  readonly goOn: Locator;
  readonly settings: Locator;

  constructor(private readonly page: Page) {
    this.takeSeat = page.getByRole('link', { name: 'Take a seat' });
    this.asItHappened = page.getByRole('button', { name: 'As it happened', exact: true });
    this.goOn = page.getByRole('button', { name: 'Back to the table' });
    this.settings = page.getByRole('button', { name: 'Settings' });
  }

  async open(): Promise<void> {
    await this.page.goto('./');
    await expect(this.page.getByRole('heading', { level: 1, name: 'Impasse' })).toBeVisible();
  }
}
