import { gainsOf, spaceOf, type Hundredths, type Lens, type Side, type State } from '../engine';

/** Every n-th package of a table, binned by what it would give two seats: the cloud behind a scatter of drafts. */
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
}

/** A stride prime to the number of packages visits issues evenly. */
const STRIDE = 149;

/** Samples about 1 in 149 packages; gains over walking away in the lens, in hundredths. About 50 ms for three million. */
export function cloudOf(state: State, lens: Lens, x: Side, y: Side, bin = 50): Cloud {
  const space = spaceOf(state, state.secrets, lens);
  const at = (side: Side): number => space.signatories.findIndex((s) => s.side === side);
  const [atX, atY] = [at(x), at(y)];
  const total = space.issues.reduce((product, { count }) => product * count, 1);
  const bins = new Map<string, { x: number; y: number; count: number }>();
  const best = new Map<number, { x: number; y: number }>();
  let sampled = 0;
  for (let n = STRIDE; n < total; n += STRIDE) {
    const gains = gainsOf(space, packageAt(space.issues, n));
    const [gx, gy] = [gains[atX] ?? 0, gains[atY] ?? 0];
    const corner = { x: Math.floor(gx / bin) * bin, y: Math.floor(gy / bin) * bin };
    const known = bins.get(`${corner.x},${corner.y}`) ?? { ...corner, count: 0 };
    known.count++;
    bins.set(`${corner.x},${corner.y}`, known);
    const top = best.get(corner.x);
    if (!top || gy > top.y) best.set(corner.x, { x: gx, y: gy });
    sampled++;
  }
  return { x, y, bin, bins: [...bins.values()], edge: edgeOf([...best.values()]), sampled };
}

/** The n-th package in mixed radix over the issues. */
function packageAt(issues: readonly { readonly first: number; readonly count: number }[], n: number): number[] {
  let rest = n;
  return issues.map(({ first, count }) => {
    const choice = rest % count;
    rest = Math.floor(rest / count);
    return first + choice;
  });
}

/** Points that no other beats in both coordinates, from left to right. */
function edgeOf(points: readonly { x: number; y: number }[]): { x: number; y: number }[] {
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
