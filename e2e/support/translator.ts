import type { Page } from '@playwright/test';

/** What becomes of the page's own text node: it is thrown away for a new one, or goes into the translator's element. */
export type Manner = 'replaces' | 'moves';

/**
 * Wraps every text node of the page in two elements, now and whenever something changes, as a translator in the
 * browser does. The words stay the same, so that they can be compared.
 */
export const translate = (page: Page, manner: Manner): Promise<unknown> => page.addInitScript(install, manner);

function install(manner: Manner): void {
  const wrap = (text: Text): void => {
    const parent = text.parentElement;
    if (!parent || text.data.trim() === '' || parent.closest('font, script, style, svg')) return;
    const [outer, inner] = [document.createElement('font'), document.createElement('font')];
    text.replaceWith(outer);
    outer.append(inner);
    inner.append(manner === 'moves' ? text : document.createTextNode(text.data));
  };
  const wrapAll = (): void => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: Text[] = [];
    while (walker.nextNode()) if (walker.currentNode instanceof Text) found.push(walker.currentNode);
    found.forEach(wrap);
  };
  addEventListener('DOMContentLoaded', () => {
    wrapAll();
    new MutationObserver(wrapAll).observe(document.body, { childList: true, characterData: true, subtree: true });
  });
}
