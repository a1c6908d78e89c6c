import { expect, type Page } from '@playwright/test';

/** More stops than any screen has. */
const MOST_STOPS = 160;

interface Stop {
  readonly name: string;
  readonly covered: string | null;
  readonly first: boolean;
}

/** What has the focus on its way round the page by the tab key and cannot be seen (WCAG 2.4.11): a line for each. */
export async function hiddenFocus(page: Page): Promise<string[]> {
  const start = await page.evaluate(firstStop);
  const hidden: string[] = [];
  for (let stops = 0; stops < MOST_STOPS; stops += 1) {
    await page.keyboard.press('Tab');
    // The page scrolls to what takes the focus before anything else can look at it.
    let at: Stop | null = await page.evaluate(look, 0);
    // What moves in when it takes the focus is on its way.
    for (let tries = 0; tries < 5 && at?.covered != null; tries += 1) {
      const again: Stop | null = await page.evaluate(look, 2);
      at = again && { ...again, first: at.first };
    }
    if (at === null || (stops > 0 && at.first)) break;
    if (at.covered !== null) hidden.push(`${at.name} is under ${at.covered}`);
  }
  await page.evaluate((id) => {
    document.getElementById(id)?.remove();
  }, start);
  return hidden;
}

/** Puts the focus before everything that can be reached: in the open dialog, else on the page. */
function firstStop(): string {
  const place = [...document.querySelectorAll('dialog[open]')].at(-1) ?? document.body;
  const stop = document.createElement('span');
  stop.id = 'first-stop';
  stop.tabIndex = -1;
  place.prepend(stop);
  stop.focus();
  for (const each of document.querySelectorAll('[data-walked]')) each.removeAttribute('data-walked');
  return stop.id;
}

/** The element that has the focus, and what lies over it after so many frames. Null where the focus has left the page. */
async function look(frames: number): Promise<Stop | null> {
  for (let frame = 0; frame < frames; frame += 1) await new Promise((done) => requestAnimationFrame(done));
  const element = document.activeElement;
  if (!element || element === document.body) return null;
  const first = element.hasAttribute('data-walked');
  element.setAttribute('data-walked', '');
  const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
  const own = [element, ...labels];
  const tell = (what: Element | null): string =>
    what === null
      ? 'the edge'
      : `${what.tagName.toLowerCase()}.${String(what.getAttribute('class')).split(' ')[0] ?? ''} ${(what.getAttribute('aria-label') ?? what.textContent).trim().slice(0, 40)}`;
  const hits = own
    .flatMap((part) => [...part.getClientRects()])
    .flatMap((box) => {
      // Of what is larger than the window, the part that is in it.
      const [left, right] = [Math.max(0, box.left), Math.min(innerWidth, box.right)];
      const [top, bottom] = [Math.max(0, box.top), Math.min(innerHeight, box.bottom)];
      const shares = [0.5, 0.1, 0.9];
      return shares.flatMap((u) =>
        shares.map((v) => document.elementFromPoint(left + (right - left) * u, top + (bottom - top) * v)),
      );
    });
  const seen = hits.some((hit) => hit !== null && own.some((each) => each.contains(hit)));
  return { name: tell(element), covered: seen ? null : tell(hits.find((hit) => hit !== null) ?? null), first };
}

/** What is wider than the window, or than the dialog that is open: a line for each (WCAG 1.4.10). */
export const tooWide = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const tell = (what: Element): string =>
      `${what.tagName.toLowerCase()}.${String(what.getAttribute('class')).split(' ')[0] ?? ''} ${what.textContent.trim().slice(0, 40)}`;
    const scrolls = (element: Element): boolean => {
      const { overflowX } = getComputedStyle(element);
      return overflowX === 'auto' || overflowX === 'scroll' || overflowX === 'hidden' || overflowX === 'clip';
    };
    const frames = [document.documentElement, ...document.querySelectorAll('dialog[open]')];
    return frames
      .filter((frame) => frame.scrollWidth > frame.clientWidth)
      .flatMap((frame) => {
        const edge = frame.getBoundingClientRect().left + frame.clientWidth;
        const beyond = [...frame.querySelectorAll('*')].filter((element) => {
          if (element.getBoundingClientRect().right <= edge + 0.5) return false;
          for (let up = element.parentElement; up && up !== frame; up = up.parentElement) if (scrolls(up)) return false;
          return true;
        });
        return [
          `${tell(frame)}: ${frame.scrollWidth} of ${frame.clientWidth}`,
          ...beyond.slice(0, 8).map((element) => `  ${tell(element)} ends at ${element.getBoundingClientRect().right}`),
        ];
      });
  });

/** The spacing that every text must bear (WCAG 1.4.12). */
const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
p { margin-block-end: 2em !important }`;

/** What is cut off when letters, words and lines stand wide apart: a line for each. */
export async function cutBySpacing(page: Page): Promise<string[]> {
  // Adopted as a reader's own sheet would be: the page's policy allows no style in its markup.
  await page.evaluate((rules) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    document.adoptedStyleSheets = [sheet];
  }, SPACING);
  const cut = await cutOff(page);
  await page.evaluate(() => {
    document.adoptedStyleSheets = [];
  });
  return cut;
}

/** Words that lie outside of the box that cuts them off. What is hidden on purpose, and what scrolls, is left out. */
const cutOff = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const cuts = (value: string): boolean => value === 'hidden' || value === 'clip';
    const floorOf = (box: HTMLElement): number =>
      box.getBoundingClientRect().top + box.clientTop + box.clientHeight + 1;
    const wallOf = (box: HTMLElement): number =>
      box.getBoundingClientRect().left + box.clientLeft + box.clientWidth + 1;
    /** Whether only `box` itself can cut off what stands in `inner`. */
    const cutHere = (inner: Element | null, box: Element): boolean =>
      inner === box ||
      (inner !== null &&
        getComputedStyle(inner).overflowX === 'visible' &&
        getComputedStyle(inner).clipPath === 'none' &&
        inner.getAttribute('aria-hidden') !== 'true' &&
        cutHere(inner.parentElement, box));
    /** Where the words stand that `box` may cut off; a picture that is cut on purpose has none. */
    const wordsOf = (box: HTMLElement): DOMRect[] => {
      const walk = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
      const places: DOMRect[] = [];
      for (let node = walk.nextNode(); node; node = walk.nextNode()) {
        if (node.textContent?.trim() === '' || !cutHere(node.parentElement, box)) continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        places.push(...range.getClientRects());
      }
      return places;
    };
    return [...document.querySelectorAll('body *')]
      .filter((element): element is HTMLElement => element instanceof HTMLElement && element.checkVisibility())
      .filter((element) => {
        const { overflowX, overflowY, clipPath, webkitLineClamp } = getComputedStyle(element);
        // A line that is shortened on purpose stands in full elsewhere.
        if (webkitLineClamp !== 'none') return false;
        if (clipPath !== 'none' || element.closest('[aria-hidden="true"]') || element.textContent.trim() === '')
          return false;
        const tall = cuts(overflowY) && element.scrollHeight > element.clientHeight + 1;
        const wide = cuts(overflowX) && element.scrollWidth > element.clientWidth + 1;
        return (
          (tall && wordsOf(element).some(({ bottom }) => bottom > floorOf(element))) ||
          (wide && wordsOf(element).some(({ right }) => right > wallOf(element)))
        );
      })
      .map(
        (element) =>
          `${element.tagName.toLowerCase()}.${element.className.split(' ')[0] ?? ''} ${element.scrollWidth}×${element.scrollHeight} in ${element.clientWidth}×${element.clientHeight}: ${element.textContent.trim().slice(0, 40)}`,
      );
  });

/** Nothing of a list of faults; the failure says on which screen. */
export async function expectNone(found: Promise<string[]>, screen: string): Promise<void> {
  expect.soft(await found, screen).toEqual([]);
}
