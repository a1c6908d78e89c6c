import type { Space } from './space';

/** What of a space, or of a table, tells which packages there are. */
interface Choices extends Pick<Space, 'partners' | 'excluded'> {
  readonly issues: readonly { readonly first: number; readonly count: number }[];
}

/** How many packages a table has that hold no excluded pair, the empty one left out: exact, from two small halves. */
export function countPackages(choices: Choices): number {
  const [left, right] = splitIssues(choices);
  return allowedPlaces(choices, left).length * allowedPlaces(choices, right).length - 1;
}

/** Partial packages over some of the issues, each column an array over them. */
export interface PartialPackages {
  readonly size: number;
  /** Indices of the issues it covers. */
  readonly issues: readonly number[];
  /** Option indices, as many a package as it covers issues. */
  readonly options: Uint16Array;
  /** By side index. */
  readonly stakes: readonly Float64Array[];
  readonly lasting: Float64Array;
  readonly missing: Uint8Array;
  readonly spared: Uint8Array;
  readonly tracks: Uint8Array;
  /** By signatory. */
  readonly weighted: readonly Float64Array[];
  readonly home: readonly Float64Array[];
}

/**
 * Splits the issues so that both halves have about the same number of partial packages. Issues whose options exclude
 * each other stay in one half: so a package is allowed if both of its parts are.
 */
export function splitIssues(space: Omit<Choices, 'partners'>): [number[], number[]] {
  const sizeOf = (issues: readonly number[]): number =>
    issues.reduce((product, i) => product * (space.issues[i]?.count ?? 1), 1);
  const order = tiedIssues(space).sort((a, b) => sizeOf(b) - sizeOf(a));
  const halves: [number[], number[]] = [[], []];
  const sizes = [1, 1];
  for (const issues of order) {
    const half = (sizes[0] ?? 1) <= (sizes[1] ?? 1) ? 0 : 1;
    halves[half].push(...issues);
    sizes[half] = (sizes[half] ?? 1) * sizeOf(issues);
  }
  return halves;
}

/** The issues in bundles that no excluded pair joins; each alone where nothing is excluded. */
function tiedIssues({ issues, excluded }: Omit<Choices, 'partners'>): number[][] {
  const issueOf = (option: number): number => issues.findLastIndex(({ first }) => first <= option);
  return excluded.reduce(
    (bundles, pair) => {
      const ends = pair.map(issueOf);
      const tied = bundles.filter((bundle) => ends.some((issue) => bundle.includes(issue)));
      return [...bundles.filter((bundle) => !tied.includes(bundle)), tied.flat()];
    },
    issues.map((_, i) => [i]),
  );
}

/** The numbers, in mixed radix over the issues, of the partial packages that hold no excluded pair; 0 is all open. */
function allowedPlaces({ issues, partners, excluded }: Choices, covered: readonly number[]): Int32Array {
  const size = covered.reduce((product, i) => product * (issues[i]?.count ?? 1), 1);
  const all = Int32Array.from({ length: size }, (_, place) => place);
  if (excluded.length === 0) return all;
  const picked: number[] = [];
  return all.filter((place) => {
    picked.length = 0;
    let rest = place;
    for (const i of covered) {
      const { first, count } = issues[i] ?? { first: 0, count: 1 };
      picked.push(first + (rest % count));
      rest = Math.floor(rest / count);
    }
    return !picked.some((option) => partners[option]?.some((partner) => picked.includes(partner)));
  });
}

/** All partial packages over the issues named, without those that hold an excluded pair. */
export function partialPackagesOf(space: Space, covered: readonly number[]): PartialPackages {
  const places = allowedPlaces(space, covered);
  const size = places.length;
  const column = (): Float64Array => new Float64Array(size);
  const half = {
    size,
    issues: covered,
    options: new Uint16Array(size * covered.length),
    stakes: space.sides.map(column),
    lasting: column(),
    missing: new Uint8Array(size),
    spared: new Uint8Array(size),
    tracks: new Uint8Array(size),
    weighted: space.signatories.map(column),
    home: space.signatories.map(column),
  };
  let stride = 1;
  covered.forEach((i, column) => {
    const { first, count, track } = space.issues[i] ?? { first: 0, count: 1, track: 0 };
    for (let n = 0; n < size; n++) {
      const choice = Math.floor((places[n] ?? 0) / stride) % count;
      const option = first + choice;
      half.options[n * covered.length + column] = option;
      add(half, space, n, option);
      // Tracks that change nothing would only split the groups.
      if (choice > 0 && space.trackDurability[track] !== 0) half.tracks[n] = (half.tracks[n] ?? 0) | (1 << track);
    }
    stride *= count;
  });
  return half;
}

function add(half: PartialPackages, space: Space, n: number, option: number): void {
  half.stakes.forEach(
    (stakes, side) => (stakes[n] = (stakes[n] ?? 0) + (space.payoffs[option * half.stakes.length + side] ?? 0)),
  );
  half.lasting[n] = (half.lasting[n] ?? 0) + (space.durability[option] ?? 0);
  half.missing[n] = (half.missing[n] ?? 0) | (space.missing[option] ?? 0);
  half.spared[n] = Math.max(half.spared[n] ?? 0, 100 - (space.warGoesOn[option] ?? 100));
  space.signatories.forEach((s, i) => {
    const { weighted, home } = { weighted: half.weighted[i], home: half.home[i] };
    if (weighted) weighted[n] = (weighted[n] ?? 0) + (s.weighted[option] ?? 0);
    if (home) home[n] = (home[n] ?? 0) + (s.home[option] ?? 0);
  });
}

/**
 * Partial packages of a half that last alike, as columns over the groups: `members` from `start[g]` to `start[g + 1]`,
 * and the best that any of them offers: `stakes` and `weighted` the largest, `home` the smallest. One entry a group,
 * one for each side for `stakes`, one for each signatory for `weighted` and `home`.
 */
export interface Groups {
  readonly size: number;
  readonly start: Int32Array;
  readonly members: Int32Array;
  readonly lasting: Float64Array;
  readonly missing: Uint8Array;
  readonly spared: Uint8Array;
  readonly tracks: Uint8Array;
  readonly stakes: Float64Array;
  readonly weighted: Float64Array;
  readonly home: Float64Array;
}

/** Groups a half by durability, so that one comparison a signatory rules out a whole group. */
export function groupsOf(half: PartialPackages): Groups {
  const { order, start } = sortedByKey(half);
  const size = start.length - 1;
  const first = (column: Float64Array | Uint8Array) => (_: unknown, g: number) =>
    column[order[start[g] as number] as number] as number;
  const best = (columns: readonly Float64Array[], better: (a: number, b: number) => number): Float64Array => {
    const result = new Float64Array(size * columns.length);
    columns.forEach((column, c) => {
      for (let g = 0; g < size; g++) {
        let value = column[order[start[g] as number] as number] as number;
        for (let k = (start[g] as number) + 1; k < (start[g + 1] as number); k++)
          value = better(value, column[order[k] as number] as number);
        result[g * columns.length + c] = value;
      }
    });
    return result;
  };
  return {
    size,
    start,
    members: order,
    lasting: Float64Array.from({ length: size }, first(half.lasting)),
    missing: Uint8Array.from({ length: size }, first(half.missing)),
    spared: Uint8Array.from({ length: size }, first(half.spared)),
    tracks: Uint8Array.from({ length: size }, first(half.tracks)),
    stakes: best(half.stakes, Math.max),
    weighted: best(half.weighted, Math.max),
    home: best(half.home, Math.min),
  };
}

/** The half's packages in the order of how they last, and where each run of equals begins. */
function sortedByKey(half: PartialPackages): { order: Int32Array; start: Int32Array } {
  const keys = Float64Array.from({ length: half.size }, (_, n) => {
    const lasting = (half.lasting[n] ?? 0) + 512;
    return ((lasting * 64 + (half.missing[n] ?? 0)) * 128 + (half.spared[n] ?? 0)) * 256 + (half.tracks[n] ?? 0);
  });
  const order = Int32Array.from(keys, (_, n) => n).sort((a, b) => (keys[a] as number) - (keys[b] as number));
  const start: number[] = [];
  order.forEach((n, k) => {
    if (k === 0 || keys[n] !== keys[order[k - 1] as number]) start.push(k);
  });
  return { order, start: Int32Array.from([...start, half.size]) };
}
