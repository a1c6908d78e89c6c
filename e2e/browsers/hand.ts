import type { Driver } from './driver.ts';

/** What is to be pressed or waited for: an element by a selector, where need be by what it is called as well. */
export interface Wanted {
  readonly css: string;
  /** The beginning of its name or its text. */
  readonly called?: string;
}

/** How long something may take to appear, in milliseconds. */
const PATIENCE = 30_000;

/** Does in a page what a person does: looks for a thing until it is there, and presses it where it is seen. */
export class Hand {
  constructor(private readonly driver: Driver) {}

  /** What a function gives in the page. It can use nothing but what it is given, and JSON must be able to say both. */
  async ask<Given extends readonly unknown[], Found>(
    run: (...given: Given) => Found | Promise<Found>,
    ...given: Given
  ): Promise<Found> {
    return (await this.driver.value(`(${run})(...${JSON.stringify(given)})`)) as Found;
  }

  /** Waits for one of several things; says which. */
  async await(...wanted: readonly Wanted[]): Promise<number> {
    return (await this.find(wanted, false)).which;
  }

  /** Waits until no words on the page begin so. */
  async gone(...beginnings: readonly string[]): Promise<void> {
    const last = Date.now() + PATIENCE;
    while (await this.ask(says, beginnings)) {
      if (Date.now() > last) throw new Error(`The page still says ${beginnings.join(' or ')}.`);
      await pause();
    }
  }

  /** Presses a thing in the middle, once it stands still. */
  async press(wanted: Wanted): Promise<void> {
    let place = await this.find([wanted], true);
    for (;;) {
      await pause();
      const again = await this.find([wanted], true);
      if (again.x === place.x && again.y === place.y) break;
      place = again;
    }
    await this.driver.press(place.x, place.y);
  }

  private async find(wanted: readonly Wanted[], bring: boolean): Promise<Place> {
    const last = Date.now() + PATIENCE;
    for (;;) {
      const place = await this.ask(look, wanted, bring);
      if (place) return place;
      if (Date.now() > last) throw new Error(`There is no ${wanted.map(tell).join(' and no ')}.`);
      await pause();
    }
  }

  /** Presses a thing of the picture, by the picture's own account of where it is. */
  async pressInPicture(id: string): Promise<void> {
    const [x, y] = await this.ask(placeInPicture, id);
    await this.driver.press(x, y);
  }

  /** Writes into a field in place of what stands there. */
  async write(wanted: Wanted, text: string): Promise<void> {
    await this.press(wanted);
    await this.ask(selectAll);
    await this.driver.type(text);
  }
}

/** Which thing it is, and its middle in CSS pixels of the window. */
interface Place {
  readonly which: number;
  readonly x: number;
  readonly y: number;
}

const tell = ({ css, called }: Wanted): string => (called === undefined ? css : `${css} called “${called}”`);
const pause = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, 100));

/** The first of several things that can be seen, brought to the middle of the window if so wished. */
function look(wanted: readonly Wanted[], bring: boolean): Place | null {
  for (const [which, { css, called = '' }] of wanted.entries())
    for (const element of document.querySelectorAll<HTMLElement>(css)) {
      const label = element instanceof HTMLInputElement ? element.labels?.[0] : undefined;
      const name = element.ariaLabel ?? label?.textContent ?? element.textContent;
      // A choice among several is drawn by its label, the field itself may have no size.
      const seen = element instanceof HTMLInputElement && element.type === 'radio' ? (label ?? element) : element;
      if (!name.trim().startsWith(called) || seen.getClientRects().length === 0) continue;
      if (bring) seen.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { left, top, width, height } = seen.getBoundingClientRect();
      return { which, x: left + width / 2, y: top + height / 2 };
    }
  return null;
}

const says = (beginnings: readonly string[]): boolean =>
  document.body.innerText.split('\n').some((line) => beginnings.some((words) => line.trim().startsWith(words)));

function placeInPicture(id: string): [number, number] {
  const table = document.querySelector<HTMLElement>('[data-table]');
  const hits = JSON.parse(table?.dataset['hits'] ?? '{}') as Record<string, [number, number]>;
  const { left = 0, top = 0 } = table?.getBoundingClientRect() ?? {};
  const [x, y] = hits[id] ?? [NaN, NaN];
  return [left + x, top + y];
}

function selectAll(): void {
  if (document.activeElement instanceof HTMLInputElement) document.activeElement.select();
}
