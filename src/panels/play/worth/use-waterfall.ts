import { lensOf, termsLooked, usePlay } from '../play-context';
import { waterfallOf, type Waterfall } from './waterfall';

/** The arithmetic of the draft that the builder shows, for the person's side; null for an onlooker. */
export function useWaterfall(): Waterfall | null {
  const play = usePlay();
  const { view, me, secret } = play;
  return me && secret ? waterfallOf(view, me, secret, termsLooked(play), lensOf(play)) : null;
}
