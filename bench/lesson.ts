import { chromium, type Page } from '@playwright/test';
import { findBrowser } from '../scripts/find-browser';
import type { Figure } from './figure';
import { serveCounted } from './site';

/** Longer than any step takes; what has not come by then does not come. */
const LONGEST = 300_000;

/**
 * The steps of a lesson of fifty minutes with a stopwatch, in a real Chromium at the table's normal speed: what the
 * machine takes of it. Nobody reads or thinks here: one student leads a seat, holds in each round at once, and three
 * computers play the others. Needs the built site.
 */
export async function benchLesson(): Promise<readonly Figure[]> {
  const site = await serveCounted();
  const browser = await chromium.launch({ executablePath: findBrowser('whole') });
  try {
    const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, baseURL: site.address });
    // Whoever plays in a class's second game has everything on the table from the beginning.
    await context.addInitScript(() => localStorage.setItem('impasse.preferences', JSON.stringify({ unfolded: true })));
    const page = await context.newPage();
    page.setDefaultTimeout(LONGEST);
    const watch = stopwatch();
    const words = await prepare(page, watch);
    await papers(page, watch);
    await sitDown(page, words, watch);
    const rounds = await play(page, watch);
    const log = await handIn(page, watch);
    await debrief(page, log, watch);
    const mean = rounds.reduce((sum, one) => sum + one, 0) / rounds.length;
    return [
      ...watch.figures,
      { name: 'a round, mean', value: mean, unit: 's' },
      { name: 'a round, longest', value: Math.max(...rounds), unit: 's' },
    ];
  } finally {
    await browser.close();
    site.close();
  }
}

interface Stopwatch {
  readonly figures: Figure[];
  /** Seconds since the last lap, noted under a name. */
  lap(name: string): number;
}

function stopwatch(): Stopwatch {
  const figures: Figure[] = [];
  let began = performance.now();
  return {
    figures,
    lap(name) {
      const value = (performance.now() - began) / 1000;
      figures.push({ name, value, unit: 's' });
      began = performance.now();
      return value;
    },
  };
}

/** From the first screen to the words on the board. */
async function prepare(page: Page, watch: Stopwatch): Promise<string> {
  await page.goto('./');
  await page.getByRole('link', { name: 'Teach' }).click();
  await page.getByText('6 tables of 4 students').waitFor();
  const words = (await page.locator('[translate="no"]').first().innerText()).trim();
  watch.lap('teacher: first screen to the words');
  return words;
}

async function papers(page: Page, watch: Stopwatch): Promise<void> {
  await page.getByRole('link', { name: 'Look at the papers and print' }).click();
  await page.getByText(/^Drawing table /).waitFor({ state: 'detached' });
  await page.locator('[data-table-code]').nth(5).waitFor();
  watch.lap('papers of six tables');
  await page.getByText('All papers are ready.', { exact: true }).waitFor();
  watch.lap('the 400 games of the guide, after them');
  await page.reload();
  await page.getByText(/^All papers are ready/).waitFor();
  watch.lap('papers at the second visit');
}

async function sitDown(page: Page, words: string, watch: Stopwatch): Promise<void> {
  await page.goto('./#/exercise');
  await page.getByRole('textbox', { name: 'The words that your teacher reads out' }).fill(words);
  await page.getByRole('button', { name: 'Go on' }).click();
  await page.getByRole('combobox', { name: 'Your table' }).selectOption('Table 1');
  await page.getByRole('button', { name: 'We have no card: draw a code' }).click();
  for (const side of ['Moscow', 'Kyiv', 'the Europeans'])
    await page.getByRole('combobox', { name: `Who leads ${side}` }).selectOption('computer');
  await page.getByRole('button', { name: 'Sit down' }).click();
  await page.locator('[data-table][data-hits]').waitFor({ state: 'attached' });
  await page.locator(MY_TURN).waitFor();
  watch.lap('student: words to the own first turn');
}

const MY_TURN = '[data-key="hold"]:not([aria-disabled])';

/** Every round, from the own act to the own next turn, with the front page between two rounds for as long as it stays. */
async function play(page: Page, watch: Stopwatch): Promise<readonly number[]> {
  const over = page.locator('#outcome-title');
  const vote = page.getByRole('button', { name: 'No', exact: true });
  const rounds: number[] = [];
  while (!(await over.isVisible())) {
    if (await vote.isVisible()) await vote.click();
    else await page.locator(MY_TURN).click();
    await page.waitForTimeout(200);
    await page.locator(MY_TURN).or(over).or(vote).first().waitFor();
    rounds.push(watch.lap(`round ${rounds.length + 1}`));
  }
  return rounds;
}

async function handIn(page: Page, watch: Stopwatch): Promise<string> {
  await page.getByRole('button', { name: 'Read the morning’s paper' }).click();
  await page.getByRole('button', { name: 'Show code and picture' }).click();
  await page
    .getByRole('img', { name: /picture/i })
    .first()
    .waitFor();
  watch.lap('student: end to the code that is handed in');
  return page.locator('textarea').first().inputValue();
}

/** The class debrief from the codes to its last picture; its ten pictures are turned as fast as they come. */
async function debrief(page: Page, code: string, watch: Stopwatch): Promise<void> {
  await page.goto('./#/class/debrief');
  await page
    .locator('input[type=file]:not([webkitdirectory])')
    .setInputFiles({ name: 'codes.txt', mimeType: 'text/plain', buffer: Buffer.from(code) });
  await page.locator('svg[data-chart]').first().waitFor();
  watch.lap('teacher: codes to the first picture');
  const where = page.getByRole('navigation', { name: 'Pages of the debrief' });
  const pictures = Number(/of (\d+)/.exec(await where.innerText())?.[1]);
  for (let at = 1; at < pictures; at++) await page.keyboard.press('ArrowRight');
  await where.getByText(`${pictures} of ${pictures}`).waitFor();
  watch.lap('teacher: to the last picture');
}
