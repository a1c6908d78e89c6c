import { useLayoutEffect } from 'preact/hooks';
import type { Point } from '../../../guide';

/** Where each thing stands on the screen: the first of these that can be seen, in a wide window or a narrow one. */
const PLACES: Readonly<Record<Point, string>> = {
  clauses: '[data-point="clauses"]',
  table: '[data-key="table"]',
  talk: '[data-key="say"]',
  asked: '[data-point="asked"]',
  said: '[data-point="drafts"]',
  ledger: '[id$="tab-ledger"], [aria-labelledby="ledger-title"]',
  away: '[data-point="away"], [id$="tab-acts"]',
  walk: '[data-key="walk"]',
  sign: '[data-key="sign"]',
  paper: '[data-point="paper"]',
  clock: '[data-pressable="round"]',
};

/**
 * Rings what the guide speaks of, as long as it does. What is not on the screen is not ringed, until it comes: panels are
 * loaded when they are first opened, and take each other's place.
 */
export function usePointed(point: Point | null): void {
  useLayoutEffect(() => {
    if (point === null) return;
    let ringed: Element | undefined;
    const ring = (): void => {
      const seen = [...document.querySelectorAll(PLACES[point])].find((place) => place.checkVisibility());
      if (seen === ringed) return;
      ringed?.removeAttribute('data-pointed');
      seen?.setAttribute('data-pointed', '');
      ringed = seen;
    };
    ring();
    const watch = new MutationObserver(ring);
    watch.observe(document.body, { childList: true, subtree: true });
    return () => {
      watch.disconnect();
      ringed?.removeAttribute('data-pointed');
    };
  }, [point]);
}
