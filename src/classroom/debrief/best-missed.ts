import { bySide, canonicalJson, type BySide, type Hundredths, type Side, type Terms } from '../../engine';
import { mean } from './compare';
import type { Missed, Suited } from './missed';

/** The package that would have suited the most of the tables that missed one, and what it would have given on average. */
export interface BestMissed {
  readonly terms: Terms;
  readonly tables: number;
  /** Of those tables, how many where no absent side would have been worse off either. */
  readonly suitsAll: number;
  readonly gains: BySide<Hundredths>;
  readonly durability: number;
}

/** So many different packages are tried at every table; the first ones of a class say enough. */
export const MOST_PACKAGES = 40;

/** The different packages that were found at the tables of a class. */
export const packagesOf = (missed: readonly Missed[]): Terms[] => [
  ...new Map(missed.flatMap(({ terms }) => (terms ? [[canonicalJson(terms), terms] as const] : []))).values(),
];

/** `found[table][package]`, for the packages of {@link packagesOf}. Ties go to the one that suits more absent sides. */
export function bestMissed(
  sides: readonly Side[],
  packages: readonly Terms[],
  found: readonly (readonly (Suited | null)[])[],
): BestMissed | null {
  let best: BestMissed | null = null;
  for (const [at, terms] of packages.entries()) {
    const had = found.flatMap((table) => table[at] ?? []);
    const suitsAll = had.filter(({ all }) => all).length;
    if (had.length === 0) continue;
    if (best && (had.length < best.tables || (had.length === best.tables && suitsAll <= best.suitsAll))) continue;
    best = {
      terms,
      tables: had.length,
      suitsAll,
      gains: bySide(sides, (side) => Math.round(mean(had.map(({ gains }) => gains[side])))),
      durability: Math.round(mean(had.map(({ durability }) => durability))),
    };
  }
  return best;
}
