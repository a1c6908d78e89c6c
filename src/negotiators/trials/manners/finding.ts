import type { Watched } from './watched';

/** What a detector finds in a game: the acts that are at fault, and how many there were that could have been. */
export interface Finding {
  /** Places of the acts, from 0. */
  readonly found: readonly number[];
  readonly of: number;
}

export type Detector = (watched: Watched) => Finding;

/** Of some things, those that are at fault. */
export function finding<T extends { readonly at: number }>(some: readonly T[], faulty: (one: T) => boolean): Finding {
  return { found: some.filter(faulty).map(({ at }) => at), of: some.length };
}
