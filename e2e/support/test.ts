import { test as base, expect } from '@playwright/test';
import { Gallery } from './gallery.ts';
import { withoutPictures } from './plain.ts';
import { Keys } from './keys.ts';
import { Replay } from './replay.ts';
import { Saves } from './saves.ts';
import { SeatChoice } from './seat-choice.ts';
import { Table } from './table.ts';
import { watch, type Watch } from './watch.ts';

interface Options {
  /** Whether the page draws: a test that only reads, types and presses buttons needs no picture, and is much faster. */
  readonly pictures: boolean;
  /** What the browser remembers of the person's wishes before the page first opens. */
  readonly preferences: Readonly<Record<string, string | boolean>>;
}

interface Site {
  readonly home: string;
  /** Complaints and strangers; each test ends with a look at them, unless it empties the lists. */
  readonly watched: Watch;
  readonly keys: Keys;
  readonly gallery: Gallery;
  readonly seatChoice: SeatChoice;
  readonly table: Table;
  readonly replay: Replay;
  readonly saves: Saves;
}

export { expect };

/** A first game unfolds step by step, with a tutor: a test that is not about that has the whole table before it. */
const WHOLE = { unfolded: true, tutor: false };

/** A test of the built site: at once instead of in its own time, and never with a complaint or a stranger. */
export const test = base.extend<Options & Site>({
  preferences: [{ ...WHOLE, speed: 'instant' }, { option: true }],
  pictures: [true, { option: true }],
  home: async ({ baseURL }, use) => use(baseURL ?? ''),
  context: async ({ context, preferences }, use) => {
    const wishes = { ...WHOLE, ...preferences };
    await context.addInitScript((kept) => {
      if (localStorage.getItem('impasse.preferences') === null)
        localStorage.setItem('impasse.preferences', JSON.stringify(kept));
    }, wishes);
    await use(context);
  },
  page: async ({ page, pictures }, use) => {
    if (!pictures) await withoutPictures(page);
    await use(page);
  },
  watched: [
    async ({ page, home }, use) => {
      const watched = watch(page, home);
      await use(watched);
      expect(watched.complaints).toEqual([]);
      expect(watched.strangers).toEqual([]);
    },
    { auto: true },
  ],
  keys: async ({ page }, use) => use(new Keys(page)),
  gallery: async ({ page }, use) => use(new Gallery(page)),
  seatChoice: async ({ page }, use) => use(new SeatChoice(page)),
  table: async ({ page }, use) => use(new Table(page)),
  replay: async ({ page }, use) => use(new Replay(page)),
  saves: async ({ page }, use) => use(new Saves(page)),
});
