import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';

/** The list of saved games and logs. */
export class Saves {
  /** The games kept in this browser, without the one that comes with the site. */
  readonly own: Locator;
  readonly told: Locator;
  readonly rows: Locator;
  readonly report: Locator;

  constructor(private readonly page: Page) {
    this.own = page.getByRole('button', { name: /^Delete / });
    this.told = page.getByRole('alert');
    this.rows = page.locator('[data-save]');
    this.report = page.getByRole('region', { name: 'What came of the files' });
  }

  async open(): Promise<void> {
    await this.page.goto('./#/replays');
    await expect(this.page.getByRole('heading', { level: 1, name: 'Saved games and logs' })).toBeVisible();
  }

  /** Downloads the latest of the person's own games and returns the file's name and text. */
  async download(): Promise<{ name: string; text: string }> {
    // The log that comes with the site is listed at once, a person's own when they have been read.
    await expect(this.own.first()).toBeVisible();
    return this.take(this.page.getByRole('button', { name: /^Download .* as a log$/ }).first());
  }

  /** Presses a button that gives a file. */
  async take(button: Locator): Promise<{ name: string; text: string }> {
    const coming = this.page.waitForEvent('download');
    await button.click();
    const file = await coming;
    return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
  }

  async remove(): Promise<void> {
    await this.own.first().click();
    await this.page.getByRole('dialog').getByRole('button', { name: 'Delete it' }).click();
  }

  /** Drops a file onto the page. */
  async drop(text: string, name = 'summit.jsonl'): Promise<void> {
    const dropped = await this.page.evaluateHandle(
      ({ content, title }) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([content], title, { type: 'application/x-ndjson' }));
        return transfer;
      },
      { content: text, title: name },
    );
    for (const type of ['dragover', 'drop']) await this.page.dispatchEvent('body', type, { dataTransfer: dropped });
  }

  /** Chooses several files in the file dialog. */
  async chooseMany(files: readonly { readonly name: string; readonly content: string | Uint8Array }[]): Promise<void> {
    await this.page
      .locator('input[type="file"]:not([webkitdirectory])')
      .setInputFiles(files.map(({ name, content }) => ({ name, mimeType: '', buffer: Buffer.from(content) })));
  }

  /** Chooses a file that lies on the disk: a large one would take long to be told to the browser piece by piece. */
  async chooseFile(path: string): Promise<void> {
    await this.page.locator('input[type="file"]:not([webkitdirectory])').setInputFiles(path);
  }

  /** Chooses a folder on the disk. */
  async chooseFolder(path: string): Promise<void> {
    await this.page.locator('input[webkitdirectory]').setInputFiles(path);
  }

  /** Chooses a file in the file dialog. */
  choose(content: string | Uint8Array, name = 'summit.jsonl'): Promise<void> {
    return this.chooseMany([{ name, content }]);
  }
}
