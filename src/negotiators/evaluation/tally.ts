import type { Signatory, Space } from '../../engine';
import type { PackagePool } from './package-pool';

/**
 * What the packages of a pool add up to, an entry a package: all that does not hang on how the war stands. Most moves
 * change none of it, so what is added up once serves the positions after it, too.
 */
export interface Tally {
  readonly pool: PackagePool;
  readonly lasts: Lasting;
  readonly stakes: Stakes;
  /** By lens. */
  readonly lenses: readonly Worth[];
}

/** Durability of the options, who of their performers is missing as bits, percent of the war that is spared. */
interface Lasting {
  readonly from: Pick<Space, 'durability' | 'missing'>;
  readonly lasting: Float64Array;
  readonly missing: Uint8Array;
  readonly spared: Float64Array;
}

/** Stakes of all sides, one entry a side for each package. */
interface Stakes {
  readonly payoffs: Float64Array;
  readonly all: Float64Array;
}

/** What a lens makes of the stakes, and what signing costs at home, which may be negative: relief is taken off. */
interface Worth {
  readonly from: Pick<Signatory, 'weighted' | 'home' | 'relief'>;
  readonly worth: Float64Array;
  readonly home: Float64Array;
}

/** Adds up a pool; what an earlier tally of the same pool added up from the same numbers is taken over. */
export function tallied(space: Space, pool: PackagePool, before?: Tally): Tally {
  const { durability, missing, payoffs, signatories } = space;
  const { lasts, stakes, lenses } = before ?? {};
  const lastAlike = lasts?.from.durability === durability && lasts.from.missing === missing;
  return {
    pool,
    lasts: lasts && lastAlike ? lasts : lastingOf(space, pool),
    stakes: stakes?.payoffs === payoffs ? stakes : stakesOf(space, pool),
    lenses: signatories.map((signatory, k) => {
      const worth = lenses?.[k];
      return worth && alike(worth.from, signatory) ? worth : worthOf(signatory, pool);
    }),
  };
}

const alike = (a: Worth['from'], b: Worth['from']): boolean =>
  a.weighted === b.weighted && a.home === b.home && a.relief === b.relief;

/** One number of a column that is known to be there. */
const at = (column: Float64Array | Uint8Array, i: number): number => column[i] as number;

function lastingOf({ durability, missing, warGoesOn }: Space, { size, issues, options }: PackagePool): Lasting {
  const sums = {
    from: { durability, missing },
    lasting: new Float64Array(size),
    missing: new Uint8Array(size),
    spared: new Float64Array(size),
  };
  for (let i = 0, k = 0; i < size; i++) {
    let [lasting, absentees, goesOn] = [0, 0, 100];
    for (const end = k + issues; k < end; k++) {
      const option = options[k] as number;
      lasting += at(durability, option);
      absentees |= at(missing, option);
      const most = at(warGoesOn, option);
      if (most < goesOn) goesOn = most;
    }
    sums.lasting[i] = lasting;
    sums.missing[i] = absentees;
    sums.spared[i] = 100 - goesOn;
  }
  return sums;
}

function stakesOf({ payoffs, sides }: Space, { size, issues, options }: PackagePool): Stakes {
  const width = sides.length;
  const all = new Float64Array(width * size);
  for (let i = 0; i < size; i++) {
    const [first, end] = [i * issues, (i + 1) * issues];
    // One side after the other, so that its sum need not be written down before it is whole.
    for (let side = 0; side < width; side++) {
      let stake = 0;
      for (let k = first; k < end; k++) stake += at(payoffs, (options[k] as number) * width + side);
      all[i * width + side] = stake;
    }
  }
  return { payoffs, all };
}

function worthOf({ weighted, home, relief }: Signatory, { size, issues, options }: PackagePool): Worth {
  const sums = {
    from: { weighted, home, relief },
    worth: new Float64Array(size),
    home: new Float64Array(size),
  };
  for (let i = 0, k = 0; i < size; i++) {
    let [worth, cost] = [0, -relief];
    for (const end = k + issues; k < end; k++) {
      const option = options[k] as number;
      worth += at(weighted, option);
      cost += at(home, option);
    }
    sums.worth[i] = worth;
    sums.home[i] = cost;
  }
  return sums;
}
