import { expect, type Locator, type Page } from '@playwright/test';

const SEATS = ['Washington', 'Moscow', 'Kyiv', 'the Europeans'] as const;
export type Seat = (typeof SEATS)[number];
type Holder = 'You' | 'Another person here' | 'Computer, easy' | 'Computer, middle' | 'Computer, hard';

interface Game {
  readonly seat?: Seat;
  readonly chairs?: 2 | 4;
  /** Seats led by other people at this screen. */
  readonly others?: readonly Seat[];
  readonly seed?: number;
  /** Who speaks first; by lot if nobody is named. */
  readonly opener?: Seat;
  /** What the persons call themselves. */
  readonly names?: Partial<Record<Seat, string>>;
}

export class SeatChoice {
  readonly sit: Locator;
  readonly seed: Locator;

  constructor(private readonly page: Page) {
    this.sit = page.getByRole('button', { name: 'Sit down' });
    this.seed = page.getByRole('textbox', { name: 'Seed' });
  }

  /** Who leads a delegation: "You", somebody else here, or a computer. */
  leader(seat: Seat): Locator {
    return this.page.getByRole('combobox', { name: `Who leads ${seat}` });
  }

  /** What the one who leads it wants to be called. */
  name(seat: Seat): Locator {
    return this.page.getByRole('textbox', { name: `Name of the one who leads ${seat}` });
  }

  chairs(count: 2 | 4): Locator {
    return this.page.getByRole('radio', { name: count === 4 ? 'Four chairs' : 'Two chairs' });
  }

  rounds(count: number): Locator {
    return this.page.getByRole('group', { name: 'Rounds' }).getByRole('radio', { name: String(count), exact: true });
  }

  /** Who speaks first: the lot, or somebody at the table. */
  get opener(): Locator {
    return this.page.getByRole('combobox', { name: 'Who opens' });
  }

  async open(): Promise<void> {
    await this.page.goto('./#/seat/alaska-summit');
    await expect(this.sit).toBeVisible();
  }

  /** Opens the page, chooses and sits down; of the same seed comes the same game. */
  async begin(game: Game = {}): Promise<void> {
    const { seat = 'Washington', chairs = 2, others = [], seed = 15082025, names = {}, opener } = game;
    await this.open();
    await this.chairs(chairs).check();
    await this.choose(seat, 'You');
    for (const other of others) await this.choose(other, 'Another person here');
    for (const seat of SEATS) if (names[seat] !== undefined) await this.name(seat).fill(names[seat]);
    if (opener) await this.opener.selectOption({ label: opener.replace('the ', '') });
    await this.rounds(6).check();
    await this.seed.fill(String(seed));
    await this.sit.click();
    await this.page.waitForURL(/#\/table\//);
  }

  private choose(seat: Seat, holder: Holder): Promise<unknown> {
    return this.leader(seat).selectOption({ label: holder });
  }
}
