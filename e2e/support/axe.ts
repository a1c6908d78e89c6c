import { expect, type Page } from '@playwright/test';
import axe, { type ElementContext, type RunOptions } from 'axe-core';

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
  // Once for each document: given anew for every look, its code would have to be compiled, and become fast, anew.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const options: RunOptions = {
    ...(only === undefined
      ? {
          runOnly: { type: 'tag', values: TAGS },
          rules: { 'target-size': { enabled: true }, 'label-content-name-mismatch': { enabled: true } },
        }
      : { runOnly: { type: 'rule', values: [only] } }),
    // What is right need not be told, element by element: it takes as long as the looking.
    resultTypes: ['violations'],
  };
  await page.evaluate(rest);
  return page.evaluate(look, { context: part === undefined ? null : { include: [[part]] }, options });
}

/**
 * Runs in the page, and waits until nothing moves: colours go over into each other even for who wants no motion, in no
 * time, but one element after the other down the page, a frame each; and what has just opened scrolls to its place.
 * What moves for ever is not waited for.
 */
async function rest(): Promise<void> {
  const moves = (): boolean =>
    document.getAnimations().some(({ effect }) => effect !== null && effect.getComputedTiming().endTime !== Infinity);
  for (let still = 0, frames = 0; still < 6 && frames < 120; frames += 1) {
    await new Promise((done) => requestAnimationFrame(done));
    still = moves() ? 0 : still + 1;
  }
}

/** Runs in the page, which is one document without frames. */
async function look(asked: {
  readonly context: ElementContext | null;
  readonly options: RunOptions;
}): Promise<string[]> {
  const { axe: here } = window as unknown as { readonly axe: typeof axe };
  const { violations } = await here.run(asked.context ?? document, asked.options);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`),
  );
}

/** Nothing may be wrong; the failure says on which screen it is. */
export async function expectAccessible(page: Page, screen: string, scope?: Scope): Promise<void> {
  expect.soft(await faults(page, scope), screen).toEqual([]);
}
