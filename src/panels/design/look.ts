import { useCallback } from 'preact/hooks';
import { LOOKS, lookOf, type Look } from '../../art';
import { hasSide, type Side } from '../../engine';
import { useRoster } from './dress';

/** How the sides of the scenario at hand are shown. Apart from their flags: the first screen needs no drawings. */
export function useDress(): (side: Side) => { readonly look: Look } {
  const roster = useRoster();
  return useCallback((side) => ({ look: hasSide(roster, side) ? lookOf(roster, side) : LOOKS[0] }), [roster]);
}
