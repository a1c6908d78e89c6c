import { Fragment, h, options, type ComponentChild, type ComponentChildren, type VNode } from 'preact';

/** The element that holds words which stand beside other elements; it means nothing and has no style of its own. */
const HOLDER = 'x-text';
/** In SVG words cannot be set as a property: there the element is made anew when they change. */
const IN_PICTURES = new Set(['text', 'tspan', 'title', 'desc']);
/** A word longer than any of English prose, without a place at which a line could break: 20 letters or more. */
const LONG_WORD = /[^\s\u00ad\u200b‐\-–—]{20}/u;

/**
 * Lets every text of the page belong to an element of its own, which is written as a whole when the text changes.
 *
 * A translator in the browser puts its own elements in the place of text nodes. Preact goes on writing into the nodes
 * that it made, which nobody sees any more (preactjs/preact#948): figures stand still, and what is put in before such a
 * node fails. Elements stay where they are; so Preact is given elements only. Space alone is nothing to translate and
 * stays as it is.
 *
 * Names and reasons come from files as well. What holds a long word is marked (`data-long-word`), so that the design may
 * break that word at any letter where it would push a box, a table or a page apart; no other word is ever broken.
 * Call it once, before anything is rendered.
 */
export function ownText(): void {
  const before = options.vnode;
  options.vnode = (vnode) => {
    before?.(vnode);
    if (typeof vnode.type === 'string' || vnode.type === Fragment) hold(vnode);
  };
}

function hold(vnode: VNode): void {
  const { children, ...props } = vnode.props;
  if (!holdsText(children)) return;
  const words = onlyText(children);
  if (words === null || vnode.type === Fragment) vnode.props = { ...props, children: wrapped(children) };
  else if (typeof vnode.type === 'string' && IN_PICTURES.has(vnode.type)) vnode.key = `${String(vnode.key)} ${words}`;
  else vnode.props = Object.assign(props, { children: undefined, ...told(words) });
}

/** What an element is given that holds nothing but these words. */
const told = (words: string) => ({ textContent: words, ...(LONG_WORD.test(words) && { 'data-long-word': '' }) });

const isText = (child: unknown): child is string | number => typeof child === 'string' || typeof child === 'number';
const isNothing = (child: unknown): boolean => child === null || child === undefined || typeof child === 'boolean';

const holdsText = (children: unknown): boolean =>
  Array.isArray(children) ? children.some(holdsText) : isText(children);

/** All of it, if there is nothing but text. */
function onlyText(children: unknown): string | null {
  if (isNothing(children)) return '';
  if (isText(children)) return String(children);
  if (!Array.isArray(children)) return null;
  const parts = children.map(onlyText);
  return parts.includes(null) ? null : parts.join('');
}

/** The same children, each run of words in a holder. Places stay: Preact tells children without keys by them. */
function wrapped(children: ComponentChildren): ComponentChildren {
  if (isText(children)) return held(String(children));
  if (!Array.isArray(children)) return children;
  return children.map((child: ComponentChildren, at): ComponentChild => {
    if (!isText(child)) return Array.isArray(child) ? h(Fragment, null, child) : child;
    if (isText(children[at - 1])) return null;
    const end = children.findIndex((next, i) => i > at && !isText(next));
    return held(children.slice(at, end < 0 ? undefined : end).join(''));
  });
}

const held = (words: string): ComponentChild => (words.trim() === '' ? words : h(HOLDER, told(words)));
