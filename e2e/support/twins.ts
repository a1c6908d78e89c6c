import type { Page } from '@playwright/test';
import type { Table } from './table.ts';

/**
 * Where the picture and its twins in the page differ: a thing without its one named button, a button without its
 * thing, two buttons of one name, a button that the arrow keys do not reach. A line for each.
 */
export async function differences(page: Page, table: Table): Promise<string[]> {
  const drawn = [...(await table.places()).keys()];
  const twins = await page.locator('[data-pressable]').evaluateAll((elements) =>
    elements.map((element) => ({
      id: element.getAttribute('data-pressable') ?? '',
      name: (element.getAttribute('aria-label') ?? element.textContent).trim(),
      control: element.matches('button:not([disabled])') && element.closest('[aria-hidden="true"], [inert]') === null,
    })),
  );
  const reached = await walk(page);
  const count = (id: string): number => twins.filter((twin) => twin.id === id).length;
  return [
    ...drawn.filter((id) => count(id) !== 1).map((id) => `${id} has ${count(id)} twins`),
    ...twins.filter(({ id }) => !drawn.includes(id)).map(({ id }) => `${id} is not in the picture`),
    ...twins.filter(({ name }) => name === '').map(({ id }) => `${id} has no name`),
    ...twins
      .filter(({ name }, at) => twins.findIndex((twin) => twin.name === name) !== at)
      .map(({ name }) => `two ${name}`),
    ...twins.filter(({ control }) => !control).map(({ id }) => `${id} cannot be pressed`),
    ...twins.filter(({ id }) => !reached.includes(id)).map(({ id }) => `${id} cannot be reached`),
  ];
}

/** The twins that the arrow keys lead to, from the one stop that they have. */
async function walk(page: Page): Promise<string[]> {
  const stop = page.locator('[data-pressable][tabindex="0"]').first();
  await stop.focus();
  const reached: string[] = [];
  for (;;) {
    const id = await page.evaluate(() => document.activeElement?.getAttribute('data-pressable') ?? '');
    if (reached.includes(id)) return reached;
    reached.push(id);
    await page.keyboard.press('ArrowRight');
  }
}
