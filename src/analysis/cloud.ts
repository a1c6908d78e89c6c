import {
  conflictIn,
  countPackages,
  countWindow,
  gain,
  gainsOf,
  interestsGain,
  isSeated,
  scanWindow,
  spaceOf,
  type BySide,
  bySide,
  type Hundredths,
  type Lens,
  type Side,
  type Space,
  type State,
  type Terms,
} from '../engine';
import { publicGains } from './solutions';

/** Every n-th package of a table, of a small one all, binned by what it would give two sides: the cloud behind a scatter of drafts. */
export interface Cloud {
  readonly x: Side;
  readonly y: Side;
  /** Width of a bin in hundredths. */
  readonly bin: Hundredths;
  /** Lower corners of the bins that hold packages, with how many of those sampled. */
  readonly bins: readonly { readonly x: Hundredths; readonly y: Hundredths; readonly count: number }[];
  /** The upper right edge of what was sampled, from left to right: an approximation of the efficient frontier. */
  readonly edge: readonly { readonly x: Hundredths; readonly y: Hundredths }[];
  readonly sampled: number;
  /** Pearson's correlation of the two gains over the sample, −1..1: at −1 what one gains the other loses. */
  readonly correlation: number;
  /** The most that the two gain together by one package of the sample; at least this much was to be had. */
  readonly together: Hundredths;
}

/** A stride prime to the number of packages visits issues evenly. */
const STRIDE = 149;
/** So many packages are all looked at: of a small table a sample would be one package or none. */
const MOST_ALL = 20_000;

/** Of a table with so many packages the cloud looks at every n-th: 1 if it is small. */
export const strideOf = (packages: number): number => (packages > MOST_ALL ? STRIDE : 1);

/** More packages than this are not walked one by one. */
const MOST_INSIDE = 60_000;

/**
 * Samples about 1 in 149 packages, of a small table all; gains over walking away in the lens, in hundredths, of an absent side by the first
 * two terms of the ledger. About 100 ms for three million.
 */
export function cloudOf(state: State, lens: Lens, x: Side, y: Side, bin = 50): Cloud {
  const space = spaceOf(state, state.secrets, lens);
  const gains = pairOf(space, x, y);
  const total = space.issues.reduce((product, { count }) => product * count, 1);
  const tally = new Tally(bin);
  const stride = strideOf(countPackages(state.table));
  for (let n = stride; n < total; n += stride) {
    const picked = packageAt(space.issues, n);
    if (conflictIn(space.excluded, picked) === null) tally.add(...gains(picked));
  }
  const result = tally.result();
  return { x, y, bin, ...result, edge: edgeOf([...result.edge, ...insideOf(space, x, y, gains)]) };
}

/** Packages inside the window of the two alone, so that the edge is exact where it matters; none if they are too many. */
function insideOf(space: Space, x: Side, y: Side, gains: Gains): { x: number; y: number }[] {
  const pair = { ...space, signatories: space.signatories.filter(({ side }) => side === x || side === y) };
  if (pair.signatories.length < 2 || countWindow(pair).acceptable > MOST_INSIDE) return [];
  const points: { x: number; y: number }[] = [];
  scanWindow(pair, (picked) => {
    const [atX, atY] = gains(picked);
    points.push({ x: atX, y: atY });
    return false;
  });
  return points;
}

type Gains = (picked: readonly number[]) => [number, number];

/** What terms would give each side as the cloud counts it. Hundredths. */
export function placeOf(state: State, lens: Lens, terms: Terms): BySide<Hundredths> {
  return bySide(state.table.sides, (side) => {
    if (!isSeated(state, side)) return gain(state, side, null, terms);
    const secret = state.secrets[side];
    return lens === 'ledger' ? gain(state, side, secret, terms) : interestsGain(state, side, secret, terms);
  });
}

/** Both sides' gains by a package, judged once if both are seated. */
function pairOf(space: Space, x: Side, y: Side): Gains {
  const at = (side: Side): number => space.signatories.findIndex((signatory) => signatory.side === side);
  const [atX, atY] = [at(x), at(y)];
  if (atX < 0 && atY < 0)
    return (picked) => {
      const gains = publicGains(space, picked);
      return [gains[x], gains[y]];
    };
  const absent = atX < 0 || atY < 0;
  return (picked) => {
    const own = gainsOf(space, picked);
    const others = absent ? publicGains(space, picked) : null;
    return [own[atX] ?? others?.[x] ?? 0, own[atY] ?? others?.[y] ?? 0];
  };
}

/** Counts points by bin, and keeps the sums that a correlation needs. */
class Tally {
  private readonly bins = new Map<number, { x: number; y: number; count: number }>();
  private readonly best = new Map<number, { x: number; y: number }>();
  private readonly sums = { n: 0, x: 0, y: 0, xx: 0, yy: 0, xy: 0 };
  private together = -Infinity;

  constructor(private readonly bin: number) {}

  add(x: number, y: number): void {
    const corner = { x: Math.floor(x / this.bin), y: Math.floor(y / this.bin) };
    const key = corner.x * 100_003 + corner.y;
    const known = this.bins.get(key);
    if (known) known.count++;
    else this.bins.set(key, { x: corner.x * this.bin, y: corner.y * this.bin, count: 1 });
    const top = this.best.get(corner.x);
    if (!top || y > top.y) this.best.set(corner.x, { x, y });
    this.together = Math.max(this.together, x + y);
    const { sums } = this;
    sums.n++;
    sums.x += x;
    sums.y += y;
    sums.xx += x * x;
    sums.yy += y * y;
    sums.xy += x * y;
  }

  result(): Pick<Cloud, 'bins' | 'edge' | 'sampled' | 'correlation' | 'together'> {
    const { n, x, y, xx, yy, xy } = this.sums;
    const spread = Math.sqrt((n * xx - x * x) * (n * yy - y * y));
    return {
      bins: [...this.bins.values()],
      edge: edgeOf([...this.best.values()]),
      sampled: n,
      correlation: spread > 0 ? (n * xy - x * y) / spread : 0,
      together: n > 0 ? this.together : 0,
    };
  }
}

/** The n-th package in mixed radix over the issues. */
function packageAt(issues: Space['issues'], n: number): number[] {
  let rest = n;
  return issues.map(({ first, count }) => {
    const choice = rest % count;
    rest = Math.floor(rest / count);
    return first + choice;
  });
}

/** Points that no other beats in both coordinates, from left to right. */
export function edgeOf(points: readonly { x: number; y: number }[]): { x: number; y: number }[] {
  const fromRight = [...points].sort((a, b) => b.x - a.x || b.y - a.y);
  let top = -Infinity;
  return fromRight
    .filter(({ y }) => {
      const beats = y > top;
      top = Math.max(top, y);
      return beats;
    })
    .reverse();
}

/** Sides that a cloud can be drawn for, the seated first. */
export const sidesOfCloud = (state: Pick<State, 'table' | 'seats'>): Side[] => [
  ...state.seats,
  ...state.table.sides.filter((side) => !state.seats.includes(side)),
];
