import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What is to be looked at. */
interface Scope {
  /** A part of the page, as a selector; the whole page if left out. */
  readonly part?: string;
  /** The one rule that is asked for; all if left out. */
  readonly only?: string | undefined;
}

/** What axe finds wrong with the page as it stands: a line for each element. */
export async function faults(page: Page, { part, only }: Scope = {}): Promise<string[]> {
  // One document without frames: the page that would gather the frames' results need not be opened.
  const axe = new AxeBuilder({ page }).setLegacyMode();
  if (part !== undefined) axe.include(part);
  // What is right need not be told, element by element: it takes as long as the looking.
  const told = { resultTypes: ['violations' as const] };
  if (only === undefined)
    axe.withTags(TAGS).options({
      ...told,
      rules: { 'target-size': { enabled: true }, 'label-content-name-mismatch': { enabled: true } },
    });
  else axe.options(told).withRules(only);
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`),
  );
}

/** Nothing may be wrong; the failure says on which screen it is. */
export async function expectAccessible(page: Page, screen: string, scope?: Scope): Promise<void> {
  expect.soft(await faults(page, scope), screen).toEqual([]);
}
