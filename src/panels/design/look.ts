import { useCallback } from 'preact/hooks';
import { lookOf, type Look } from '../../art';
import type { Side } from '../../engine';
import { useSides } from './dress';

/** How the sides of the scenario at hand are shown. Apart from their flags: the first screen needs no drawings. */
export function useDress(): (side: Side) => { readonly look: Look } {
  const sides = useSides();
  return useCallback(
    (side) => ({
      look: lookOf(
        sides.map((one) => one.side),
        side,
      ),
    }),
    [sides],
  );
}
