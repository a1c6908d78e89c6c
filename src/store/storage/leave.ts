/**
 * Calls back when the page is closed or left; `kept` if the browser may keep it as it is. Then it stands still, and is
 * called `back` if the person comes back to it.
 */
export function onLeave(leave: (how: { readonly kept: boolean }) => void, back: () => void): void {
  addEventListener('pagehide', ({ persisted }) => leave({ kept: persisted }));
  addEventListener('pageshow', ({ persisted }) => persisted && back());
}
