import { placeOf, type Ranking } from '../../domains';

/** The next lower utility that some outcome has and that is not below the floor; the same one if there is none. */
export function nextWorse(own: Ranking, utility: number): number {
  const below = own.sorted[placeOf(own, utility) - 1];
  return below === undefined || below < own.floor ? utility : below;
}
