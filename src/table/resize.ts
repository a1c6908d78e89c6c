/** How often the density of the screen is asked for, in milliseconds. */
const ASKED = 1000;

/** Calls back when the size of an element or the density of the screen changes, at most once a frame. */
export function onResize(element: HTMLElement, changed: () => void): () => void {
  let frame = 0;
  const later = (): void => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(changed);
  };
  let first = true;
  const observer = new ResizeObserver(() => (first ? (first = false) : later()));
  observer.observe(element);
  const off = onDensity(later);
  return () => {
    cancelAnimationFrame(frame);
    observer.disconnect();
    off();
  };
}

/**
 * Calls back when a CSS pixel has come to be more or fewer pixels of the screen, though nothing else has changed. A
 * window on its way to another screen hears of it by a media query. What the developer tools of Chromium emulate is
 * announced by nothing, no query, no observer, no frame: there it is seen within a second.
 */
function onDensity(changed: () => void): () => void {
  let known = window.devicePixelRatio;
  let query = matchMedia(`(resolution: ${known}dppx)`);
  const look = (): void => {
    if (window.devicePixelRatio === known) return;
    known = window.devicePixelRatio;
    query.removeEventListener('change', look);
    query = matchMedia(`(resolution: ${known}dppx)`);
    query.addEventListener('change', look);
    changed();
  };
  query.addEventListener('change', look);
  const timer = setInterval(look, ASKED);
  return () => {
    clearInterval(timer);
    query.removeEventListener('change', look);
  };
}
