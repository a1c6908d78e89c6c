let waiting: MutationObserver | null = null;

/**
 * Reading starts at the heading of a screen that has just opened: it takes the focus, now or as soon as the screen
 * has drawn it, unless the person has gone elsewhere in the meantime.
 */
export function landOn(main: HTMLElement): void {
  waiting?.disconnect();
  waiting = null;
  window.scrollTo(0, 0);
  if (focusHeading(main)) return;
  waiting = new MutationObserver(() => {
    const elsewhere = document.activeElement !== null && document.activeElement !== document.body;
    if (!elsewhere && main.isConnected && !focusHeading(main)) return;
    waiting?.disconnect();
    waiting = null;
  });
  waiting.observe(main, { childList: true, subtree: true });
}

function focusHeading(main: HTMLElement): boolean {
  const heading = main.querySelector<HTMLElement>('h1');
  if (!heading) return false;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  return true;
}
