import './trusted';
import { render } from 'preact';
import { AppShell, ownText } from './panels';
import { keepOffline } from './offline';
import { actions, start, store } from './store';
import { number } from './text';

const root = document.getElementById('app');
if (!root) throw new Error('The page has no element #app.');

/** The table is fetched when its screen first opens; until it stands, and without it, the panels can be played. */
function mountStage(element: HTMLElement, failed: () => void): () => void {
  let unmount: (() => void) | null = null;
  let left = false;
  import('./table').then(
    ({ mountTable }) => {
      if (!left) unmount = mountTable(element, { store, actions });
    },
    () => {
      if (!left) failed();
    },
  );
  return () => {
    left = true;
    unmount?.();
    unmount = null;
  };
}

/** In a package for a course platform its front page says what is to be played. Nowhere else is any of it loaded. */
const launch = document.querySelector<HTMLMetaElement>('meta[name="impasse-lms"]')?.content;

const attendTo = (task: string): void =>
  void import('./lms').then(({ attend, page }) => attend(task, { store, actions }, page(window)));

/** Fetches the table's code and makes its drawings ready before they are wanted. */
const prepareStage = (): Promise<unknown> => import('./table').then(({ prepareArt }) => prepareArt());

const beginnings = [
  ownText,
  () => void start(),
  // The first number costs a browser as much as the rest of the gallery.
  () => number(0),
  () => {
    // The sentences for pages that stay empty (index.html).
    root.replaceChildren();
    render(<AppShell mountStage={mountStage} prepareStage={prepareStage} />, root);
  },
  () => (launch === undefined ? keepOffline(store) : attendTo(launch)),
];
// Each a task of its own: on a slow machine together they would be one that nobody can interrupt.
for (const begin of beginnings) setTimeout(begin);
