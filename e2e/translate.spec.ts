import type { Page } from '@playwright/test';
import { curtain } from './support/curtain.ts';
import { Gallery } from './support/gallery.ts';
import { openPlain } from './support/plain.ts';
import { Replay } from './support/replay.ts';
import { SeatChoice } from './support/seat-choice.ts';
import { Table } from './support/table.ts';
import { expect, test } from './support/test.ts';
import { translate, type Manner } from './support/translator.ts';
import { watch } from './support/watch.ts';

/** What the page says, step by step. */
type Said = readonly { readonly part: Part; readonly step: string; readonly words: string }[];
type Part = 'seats' | 'game' | 'after' | 'reading';

const MANNERS = ['replaces', 'moves'] as const satisfies readonly Manner[];

/** Text that is moved goes through all screens; text that is replaced, the same fault's other form, up to the outcome. */
const PARTS = { moves: ['seats', 'game', 'after', 'reading'], replaces: ['seats', 'game'] } as const;

/** The one that the picture comes and goes with: it moves into the page as it stands, and is drawn twice as slowly beside another. */
const PICTURED: Manner = 'moves';

test.use({ pictures: false });

test('a page that a translator rewrites says the same through a whole game', async ({
  browser,
  page,
  home,
  preferences,
}) => {
  test.slow();
  // Side by side: most of a tour is waiting for the page to come to rest.
  const untouched = tour(page, PARTS.moves);
  const rewritten = MANNERS.map(async (manner) => {
    const context = await browser.newContext({ baseURL: home, viewport: page.viewportSize() });
    await context.addInitScript((wishes) => {
      localStorage.setItem('impasse.preferences', JSON.stringify(wishes));
    }, preferences);
    const other = manner === PICTURED ? await context.newPage() : await openPlain(context);
    const { complaints } = watch(other, home);
    await translate(other, manner);
    const translated = await tour(other, PARTS[manner]);
    await context.close();
    expect(complaints, manner).toEqual([]);
    const plain = (await untouched).filter(({ part }) => PARTS[manner].some((gone) => gone === part));
    expect(translated.map(({ step }) => step)).toEqual(plain.map(({ step }) => step));
    for (const [at, { step, words }] of translated.entries())
      expect.soft(words.split('\n'), `${step} (${manner})`).toEqual(plain[at]?.words.split('\n'));
  });
  await Promise.all([untouched, ...rewritten]);
});

/** Goes through parts of the site and plays a game, the same each time. */
async function tour(page: Page, parts: readonly Part[]): Promise<Said> {
  // Lists say when a game was played.
  await page.clock.setFixedTime('2026-11-27T12:00:00Z');
  const said: { part: Part; step: string; words: string }[] = [];
  for (const part of parts)
    await TOUR[part](page, async (step) => {
      said.push({ part, step, words: await settledWords(page) });
    });
  return said;
}

const TOUR: Readonly<Record<Part, (page: Page, note: Note) => Promise<void>>> = { seats, game, after, reading };

type Note = (step: string) => Promise<void>;

async function seats(page: Page, note: Note): Promise<void> {
  const seatChoice = new SeatChoice(page);
  await seatChoice.open();
  await note('two chairs');
  await seatChoice.chairs(4).check();
  await note('four chairs');
  await seatChoice.leader('Kyiv').selectOption({ label: 'Another person here' });
  await seatChoice.seed.fill(' ');
  await note('two people and a bad seed');
}

async function game(page: Page, note: Note): Promise<void> {
  const [seatChoice, table] = [new SeatChoice(page), new Table(page)];
  await seatChoice.begin({ chairs: 4, others: ['Moscow'] });
  await expect(curtain(page)).toBeVisible();
  await note('curtain');
  await seatChoice.begin();
  await table.settled();
  await note('the table');
  for (const [track, issue, option] of [
    ['Territory', 'Donetsk', 'Freeze the line'],
    ['Territory', 'Kherson', 'Russia withdraws'],
    ['Arms control', 'New START', 'Keep the limits'],
  ] as const) {
    await table.choose(track, issue, option);
    await note(`chose ${option}`);
  }
  await page.keyboard.press('u');
  await note('took one back');
  for (const key of ['l', 'r', 'm', 'b', 'a', 'd']) {
    await page.keyboard.press(key);
    await note(`panel ${key}`);
  }
  await table.tableDraft.click();
  let round = 2;
  for (; (await table.settled()) === 'turn'; round += 1) {
    await note(`round ${round}`);
    if (round === 3) await looks(page, note);
    if (await page.getByRole('button', { name: 'Yes, sign it' }).isVisible())
      await page.getByRole('button', { name: 'Yes, sign it' }).click();
    else await table.hold.click();
  }
  await note('the outcome');
}

async function looks(page: Page, note: Note): Promise<void> {
  const table = new Table(page);
  for (const id of oneOfEachKind(await table.twinIds())) {
    await table.twin(id).focus();
    await page.keyboard.press('Enter');
    await note(`pressed ${id}`);
  }
  for (const key of ['?', 'w', 'g']) {
    await page.keyboard.press(key);
    await note(`key ${key}`);
    await page.keyboard.press('Escape');
  }
  await page.keyboard.press('d');
}

/** The first region, the first side, the first paper: what is pressed alike is told alike. */
const oneOfEachKind = (ids: readonly string[]): string[] => [
  ...new Map(ids.map((id) => [id.split(':')[0], id] as const).reverse()).values(),
];

async function after(page: Page, note: Note): Promise<void> {
  const replay = new Replay(page);
  await new Table(page).toDebrief.click();
  await expect(page.locator('#debrief-better')).toBeVisible();
  await expect(page.getByText(/^(?:(?:One moment|Counting) |…$)/)).toHaveCount(0, { timeout: 90_000 });
  await note('the morning after');
  await page.goto('./#/replay/alaska-history');
  await replay.arrived();
  for (let act = 1; act <= 6; act += 1) {
    await replay.forward.click();
    await note(`replay, act ${act}`);
  }
  await replay.last.click();
  await note('replay, the end');
}

async function reading(page: Page, note: Note): Promise<void> {
  const gallery = new Gallery(page);
  await page.goto('./#/how');
  await expect(page.getByRole('heading', { level: 1, name: 'How it works' })).toBeVisible();
  for (const [at, step] of (await page.locator('main ol button, main nav button').all()).entries()) {
    await step.click();
    await note(`how it works, ${at}`);
  }
  await gallery.open();
  await note('gallery');
  await gallery.settings.click();
  await page.getByRole('dialog').getByRole('radio').last().check();
  await note('settings');
}

/** What stands on the page once three looks in a row agree; without what is told and goes again. */
const settledWords = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    /** The words of the page, one piece a line: what lies in different elements, or in different text nodes, is joined. */
    const words = (): string => {
      const copy = document.querySelector('#app')?.cloneNode(true);
      if (!(copy instanceof Element)) return '';
      // A notice has a button that sends it away; another alert belongs to what stands there.
      const PASSING = '[aria-live], [role="status"], [role="alert"]:has(button), svg, time, [data-stand-in]';
      for (const passing of copy.querySelectorAll(PASSING)) passing.remove();
      for (const block of copy.querySelectorAll('p, li, td, th, button, h1, h2, h3, dd, dt, label, option, summary'))
        block.append('\n');
      return copy.textContent.replace(/[^\S\n]+/g, ' ');
    };
    let last = words();
    let agreed = 0;
    for (let looks = 0; looks < 90; looks += 1) {
      // On a busy machine a change is painted later than any fixed while: each look waits for a frame.
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 40)));
      const now = words();
      agreed = now === last ? agreed + 1 : 0;
      if (agreed === 2) return now;
      last = now;
    }
    throw new Error('The page does not come to rest.');
  });
