import { expect, type Locator, type Page } from '@playwright/test';

/** More stops than any screen has: who has not arrived by then goes in circles. */
const MOST_STOPS = 200;

/** A person with a keyboard and nothing else. */
export class Keys {
  constructor(private readonly page: Page) {}

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** Walks by the tab key, whichever way is shorter, until the element has the focus. */
  async to(target: Locator): Promise<void> {
    await expect(target).toBeVisible();
    for (let stops = 0; stops < MOST_STOPS; stops += 1) {
      const step = await target.evaluate(stepTowards);
      if (step === null) return;
      await this.press(step);
    }
    throw new Error(`The tab key does not lead to ${String(target)}.`);
  }

  /** Goes to a button or link and presses it. */
  async enter(target: Locator): Promise<void> {
    await this.to(target);
    await this.press('Enter');
  }

  /** The focus stands somewhere: nobody is thrown back to the beginning of the page. */
  async expectFocus(): Promise<void> {
    await expect.poll(() => this.page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY');
  }
}

/** The key that leads from where the focus is towards an element; null if it is there. */
function stepTowards(target: Element): 'Tab' | 'Shift+Tab' | null {
  const at = document.activeElement;
  if (at === target) return null;
  return at && at !== document.body && at.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_PRECEDING
    ? 'Shift+Tab'
    : 'Tab';
}
