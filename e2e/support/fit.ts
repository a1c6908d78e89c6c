import { expect, type Page } from '@playwright/test';

/**
 * What takes the focus on its way round the page, or round the dialog that is open, and cannot be seen (WCAG 2.4.11): a
 * line for each. The way is gone in the page itself: the tab key, as the games by keyboard press it, takes ten times as
 * long, for it has every stop painted.
 */
export async function hiddenFocus(page: Page): Promise<string[]> {
  // Who comes by keyboard is shown where he is.
  await page.keyboard.press('Tab');
  return page.evaluate(walkRound);
}

/** Runs in the page. */
async function walkRound(): Promise<string[]> {
  const FOCUSABLE = 'a[href], button, input, select, textarea, summary, audio, video, [tabindex]';
  const frames = async (count: number): Promise<void> => {
    for (let frame = 0; frame < count; frame += 1) await new Promise((done) => requestAnimationFrame(done));
  };
  /** Of radio buttons of one group the key comes to one. */
  const isPassedBy = (element: Element): boolean => {
    if (!(element instanceof HTMLInputElement) || element.type !== 'radio' || element.checked) return false;
    const group = [...document.querySelectorAll<HTMLInputElement>(`input[type="radio"]`)].filter(
      ({ name, form }) => name === element.name && form === element.form,
    );
    return group.some(({ checked }) => checked) || group[0] !== element;
  };
  const tell = (what: Element | null): string =>
    what === null
      ? 'the edge'
      : `${what.tagName.toLowerCase()}.${String(what.getAttribute('class')).split(' ')[0] ?? ''} ${(what.getAttribute('aria-label') ?? what.textContent).trim().slice(0, 40)}`;
  /** What lies over an element, null where some of it can be seen. */
  const over = (element: Element): string | null => {
    const own = [element, ...(element instanceof HTMLInputElement ? (element.labels ?? []) : [])];
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
    return seen ? null : tell(hits.find((hit) => hit !== null) ?? null);
  };
  const place = [...document.querySelectorAll('dialog[open]')].at(-1) ?? document.body;
  const stops = [...place.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(
    (element) => element.tabIndex >= 0 && !isPassedBy(element),
  );
  const hidden: string[] = [];
  for (const stop of stops) {
    stop.focus();
    // What cannot take the focus, be it away, disabled or in what is closed, is no stop.
    if (document.activeElement !== stop) continue;
    // What the page makes of the focus is there before anybody looks.
    await new Promise((done) => {
      setTimeout(done);
    });
    let covered = over(stop);
    // What moves in when it takes the focus is on its way.
    for (let tries = 0; tries < 5 && covered !== null; tries += 1) {
      await frames(2);
      covered = over(stop);
    }
    if (covered !== null) hidden.push(`${tell(stop)} is under ${covered}`);
  }
  return hidden;
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
