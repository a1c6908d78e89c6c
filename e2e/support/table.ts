import { expect, type Locator, type Page } from '@playwright/test';

export type Panel = 'draft' | 'ledger' | 'record' | 'acts' | 'sheet' | 'meters' | 'whispers';

export class Table {
  /** The drawn table, once it stands. */
  readonly picture: Locator;
  readonly tableDraft: Locator;
  readonly hold: Locator;
  readonly sign: Locator;
  readonly walkOut: Locator;
  /** There only while the person may act. */
  readonly myTurn: Locator;
  readonly outcome: Locator;
  readonly toDebrief: Locator;
  readonly dialog: Locator;
  readonly speed: Locator;
  /** The options of the issue that lies open in the draft. */
  readonly options: Locator;

  constructor(private readonly page: Page) {
    this.picture = page.locator('[data-table][data-hits]');
    this.tableDraft = page.locator('[data-key="table"]');
    this.hold = page.locator('[data-key="hold"]');
    this.sign = page.locator('[data-key="sign"]');
    this.walkOut = page.locator('[data-key="walk"]');
    this.myTurn = page.locator('[data-key="hold"]:not([aria-disabled])');
    this.outcome = page.locator('#outcome-title');
    this.toDebrief = page.getByRole('button', { name: 'Read the morning’s paper' });
    this.dialog = page.getByRole('dialog');
    this.speed = page.getByRole('combobox', { name: 'Speed' });
    this.options = page.getByRole('radiogroup', { name: /choose an option/ });
  }

  /** The heading of an open panel. */
  title(panel: Panel): Locator {
    return this.page.locator(`[data-panel-title="${panel}"]`);
  }

  track(name: string): Locator {
    return this.page.getByRole('tab', { name: new RegExp(`^${name}`) });
  }

  /** A clause of the paper that is read. */
  clause(issue: string): Locator {
    return this.page.locator('[data-clause]').filter({ hasText: issue });
  }

  /** An option of the issue that lies open. */
  option(name: string): Locator {
    return this.options.getByRole('radio', { name: new RegExp(`^${name}`) });
  }

  /** The button that says in words what the picture shows. */
  twin(id: string): Locator {
    return this.page.locator(`[data-pressable="${id}"]`);
  }

  /** Waits for the person's turn in whatever layout: a phone's bar has no button to hold. */
  async settledAnyhow(): Promise<void> {
    await expect(
      this.page
        .getByText(/your move/i)
        .or(this.outcome)
        .first(),
    ).toBeVisible({ timeout: 20_000 });
  }

  /** Everything that the picture shows, as its buttons name it. */
  twinIds(): Promise<string[]> {
    return this.page
      .locator('[data-pressable]')
      .evaluateAll((twins) => twins.map((twin) => twin.getAttribute('data-pressable') ?? ''));
  }

  /** Waits until the person may act or the summit is over; what comes to a vote is refused. */
  async settled(): Promise<'turn' | 'over'> {
    const vote = this.page.getByRole('heading', { name: 'Your vote' });
    await expect(this.myTurn.or(this.outcome).or(vote).first()).toBeVisible({ timeout: 20_000 });
    if (await vote.isVisible()) {
      await this.page.getByRole('button', { name: 'No', exact: true }).click();
      return this.settled();
    }
    return (await this.outcome.isVisible()) ? 'over' : 'turn';
  }

  /** Waits for the drawn table and for the person's turn. */
  async ready(): Promise<void> {
    await expect(this.picture).toBeAttached();
    await this.settled();
  }

  /** Chooses an option of an issue in the draft. */
  async choose(track: string, issue: string, option: string): Promise<void> {
    await this.track(track).click();
    const title = this.page.getByRole('tabpanel').getByRole('button', { name: new RegExp(`^${issue}`) });
    if ((await title.getAttribute('aria-expanded')) === 'false') await title.click();
    await this.option(option).check();
  }

  /** The first round of a game: freezes the line in Donetsk, tables it, waits for the others. */
  async tableFirstDraft(): Promise<void> {
    await this.choose('Territory', 'Donetsk', 'Freeze the line');
    await this.tableDraft.click();
    await this.settled();
  }

  /** Reads the front page after a round, and turns it. */
  async turnPage(round: number): Promise<void> {
    await expect(this.dialog).toContainText(`After round ${round}`);
    await expect(this.dialog.getByRole('heading', { name: 'In the capitals' })).toBeVisible();
    await this.page.keyboard.press('Space');
    await expect(this.dialog).toBeHidden();
  }

  async holdTurn(): Promise<'turn' | 'over'> {
    await this.hold.click();
    return this.settled();
  }

  /** Ends the summit at once. */
  async walkAway(): Promise<void> {
    await this.walkOut.click();
    await this.dialog.getByRole('button', { name: 'Walk out' }).click();
    await expect(this.outcome).toBeVisible();
  }

  /** All lines of the record, the latest round first; the draft is put in its place again afterwards. */
  async record(): Promise<string[]> {
    await this.page.getByRole('button', { name: 'The whole record' }).click();
    const lines = await this.title('record').locator('xpath=..').locator('li').allInnerTexts();
    await this.page.getByRole('button', { name: 'Back to your draft' }).click();
    return lines;
  }

  /** Where on the screen the picture has each thing that can be pressed, by the picture's own account. */
  async places(): Promise<Map<string, { x: number; y: number }>> {
    const box = await this.picture.boundingBox();
    const hits: unknown = JSON.parse((await this.picture.getAttribute('data-hits')) ?? '{}');
    if (!box || typeof hits !== 'object' || hits === null) throw new Error('The table does not stand.');
    const entries = Object.entries(hits as Record<string, [number, number]>);
    return new Map(entries.map(([id, [x, y]]) => [id, { x: box.x + x, y: box.y + y }]));
  }

  /** Presses a thing in the picture, as with a finger. */
  async press(id: string): Promise<void> {
    const place = (await this.places()).get(id);
    if (!place) throw new Error(`The picture has no place for ${id}.`);
    await this.page.mouse.click(place.x, place.y);
  }
}
