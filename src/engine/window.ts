import { bitCount } from './durability';
import { groupsOf, partialPackagesOf, splitIssues, type Groups, type PartialPackages } from './partial-packages';
import { gainsOf, ROUNDED } from './package';
import type { Signatory, Space } from './space';

export interface WindowCount {
  readonly packages: number;
  readonly acceptable: number;
}

/** How many packages there are, and how many all signatories of the space would sign: exact. The empty one is none. */
export function countWindow(space: Space): WindowCount {
  const [left, right] = halvesOf(space);
  return { packages: left.size * right.size - 1, acceptable: new Scan(space, left, right).run(() => false) };
}

const halvesOf = (space: Space): [PartialPackages, PartialPackages] => {
  const [left, right] = splitIssues(space);
  return [partialPackagesOf(space, left), partialPackagesOf(space, right)];
};

/**
 * Visits every package of the window until `visit` returns true; returns how many it met. The issues are split in two
 * halves, each grouped by durability: within a pair of groups each side's condition is one comparison, made first on
 * the best that the groups offer, then on one half, then on the package itself.
 */
export function scanWindow(space: Space, visit: (picked: number[]) => boolean): number {
  return new Scan(space, ...halvesOf(space)).run(visit);
}

/** Flat numbers throughout: a debrief counts three million packages a round, and every verdict without terms asks. */
class Scan {
  private readonly lefts: Groups;
  private readonly rights: Groups;
  private readonly need: Float64Array;
  /** What any terms bring each side, in ten-thousandths of a hundredth. */
  private readonly anyTerms: Float64Array;
  /** Durability that settled tracks bring, by tracks as bits; and what missing performers take, by side as bits. */
  private readonly tracksBring: Float64Array;
  private readonly absentTake: Float64Array;
  private met = 0;

  constructor(
    private readonly space: Space,
    private readonly left: PartialPackages,
    private readonly right: PartialPackages,
  ) {
    this.lefts = groupsOf(left);
    this.rights = groupsOf(right);
    this.need = Float64Array.from(space.signatories, (s) => 1_000_000 * (s.least + s.brokenWord) - s.anyTerms);
    this.anyTerms = Float64Array.from(space.anyTerms, ({ war, standing }) => 10_000 * (war + standing));
    this.tracksBring = tracksBring(space);
    this.absentTake = absentTake(space);
  }

  run(visit: (picked: number[]) => boolean): number {
    const { lefts, rights, space } = this;
    for (let f = 0; f < lefts.size; f++)
      for (let g = 0; g < rights.size; g++) {
        const tracks = at(lefts.tracks, f) | at(rights.tracks, g);
        const missing = at(lefts.missing, f) | at(rights.missing, g);
        const d =
          space.base +
          at(lefts.lasting, f) +
          at(rights.lasting, g) +
          at(this.tracksBring, tracks) -
          at(this.absentTake, missing);
        const spared = Math.max(at(lefts.spared, f), at(rights.spared, g));
        if (this.pairPromises(f, g, spared, d) && this.scanPair(f, g, spared, d, visit)) return this.met;
      }
    return this.met;
  }

  /** Whether any package of the pair could suit each signatory: the best of both groups at the least grievance. */
  private pairPromises(f: number, g: number, spared: number, unclamped: number): boolean {
    const { lefts, rights, space } = this;
    const n = space.signatories.length;
    const sides = space.sides.length;
    if (
      !this.suits(
        spared,
        clamp(space.rules, unclamped),
        lefts.weighted,
        lefts.home,
        f * n,
        rights.weighted,
        rights.home,
        g * n,
      )
    )
      return false;
    const grieved = this.grievance(
      spared,
      (side) => at(lefts.stakes, f * sides + side) + at(rights.stakes, g * sides + side),
    );
    if (grieved === 0) return true;
    const d = clamp(space.rules, unclamped - grieved);
    return this.suits(spared, d, lefts.weighted, lefts.home, f * n, rights.weighted, rights.home, g * n);
  }

  private suits(
    spared: number,
    d: number,
    weightedA: Float64Array,
    homeA: Float64Array,
    a: number,
    weightedB: Float64Array,
    homeB: Float64Array,
    b: number,
  ): boolean {
    const { signatories } = this.space;
    for (let i = 0; i < signatories.length; i++) {
      const s = signatories[i] as Signatory;
      const slope = 100 * (at(weightedA, a + i) + at(weightedB, b + i)) + s.war * spared + 10_000 * s.brokenWord;
      if (!this.reaches(i, slope, d, at(homeA, a + i) + at(homeB, b + i) - s.relief)) return false;
    }
    return true;
  }

  /** Whether a signatory can have what it needs at a durability of d at most, rounding aside. */
  private reaches(i: number, slope: number, d: number, home: number): boolean {
    const most = slope * (slope > 0 ? d : this.space.rules.floor);
    return most >= at(this.need, i) + (home > 0 ? 1_000_000 * home : 0) - ROUNDED;
  }

  private scanPair(f: number, g: number, spared: number, d: number, visit: (picked: number[]) => boolean): boolean {
    const { lefts, rights, space } = this;
    const most = clamp(space.rules, d);
    for (let k = at(lefts.start, f); k < at(lefts.start, f + 1); k++) {
      const a = at(lefts.members, k);
      if (!this.leftPromises(a, g, spared, most)) continue;
      for (let l = at(rights.start, g); l < at(rights.start, g + 1); l++) {
        const b = at(rights.members, l);
        if (!this.acceptable(a, b, spared, most, d) || (a === 0 && b === 0)) continue;
        this.met++;
        if (visit(this.picked(a, b))) return true;
      }
    }
    return false;
  }

  private leftPromises(a: number, g: number, spared: number, d: number): boolean {
    const { left, rights, space } = this;
    const { signatories } = space;
    const n = signatories.length;
    for (let i = 0; i < n; i++) {
      const s = signatories[i] as Signatory;
      const weighted = at(left.weighted[i] as Float64Array, a) + at(rights.weighted, g * n + i);
      const home = at(left.home[i] as Float64Array, a) + at(rights.home, g * n + i) - s.relief;
      const slope = 100 * weighted + s.war * spared + 10_000 * s.brokenWord;
      if (!this.reaches(i, slope, d, home)) return false;
    }
    return true;
  }

  /** The exact test: the same as comparing `gainsOf` with each side's least gain, which is asked where it is close. */
  private acceptable(a: number, b: number, spared: number, most: number, unclamped: number): boolean {
    if (!this.couldSuit(a, b, spared, most)) return false;
    const { left, right, space } = this;
    const stakes = (side: number): number =>
      at(left.stakes[side] as Float64Array, a) + at(right.stakes[side] as Float64Array, b);
    const d = clamp(space.rules, unclamped - this.grievance(spared, stakes));
    const slack = this.leastSlack(a, b, spared, d);
    if (slack < -ROUNDED || slack >= ROUNDED) return slack >= ROUNDED;
    const gains = gainsOf(space, this.picked(a, b));
    return space.signatories.every(({ least }, i) => (gains[i] ?? 0) >= least);
  }

  private couldSuit(a: number, b: number, spared: number, d: number): boolean {
    const { signatories } = this.space;
    for (let i = 0; i < signatories.length; i++) {
      const s = signatories[i] as Signatory;
      if (!this.reaches(i, this.slope(i, a, b, spared), d, this.home(i, a, b) - s.relief)) return false;
    }
    return true;
  }

  /** By how much the least satisfied signatory has more than it needs; it stops where one has too little for certain. */
  private leastSlack(a: number, b: number, spared: number, d: number): number {
    const { signatories } = this.space;
    let least = Infinity;
    for (let i = 0; i < signatories.length; i++) {
      const s = signatories[i] as Signatory;
      const home = this.home(i, a, b) - s.relief;
      const envied = s.relativeGains > 0 ? s.relativeGains * this.gap(a, b, spared, d, s.index) : 0;
      const slack = d * this.slope(i, a, b, spared) - at(this.need, i) - (home > 0 ? 1_000_000 * home : 0) - envied;
      if (slack < least) least = slack;
      if (least < -ROUNDED) return least;
    }
    return least;
  }

  private slope(i: number, a: number, b: number, spared: number): number {
    const { space, left, right } = this;
    const s = space.signatories[i] as Signatory;
    const weighted = at(left.weighted[i] as Float64Array, a) + at(right.weighted[i] as Float64Array, b);
    return 100 * weighted + s.war * spared + 10_000 * s.brokenWord;
  }

  private home(i: number, a: number, b: number): number {
    return at(this.left.home[i] as Float64Array, a) + at(this.right.home[i] as Float64Array, b);
  }

  private grievance(spared: number, stakes: (side: number) => number): number {
    const { rules, countedWar, sides } = this.space;
    let sum = 0;
    for (let side = 0; side < sides.length; side++) {
      const shortfall = -(stakes(side) * 100 + (countedWar[side] ?? 0) * spared);
      if (shortfall > 0)
        sum += Math.min(rules.grievanceCap, Math.floor((rules.grievancePerPoint * shortfall) / 10_000));
    }
    return sum;
  }

  /** The gap by which the largest public gain of a rival exceeds the own, in ten-thousandths of a hundredth. */
  private gap(a: number, b: number, spared: number, d: number, own: number): number {
    let most = -Infinity;
    for (const rival of this.space.rivalsAt)
      if (rival !== own) most = Math.max(most, this.publicly(a, b, spared, d, rival));
    return Math.max(0, most - this.publicly(a, b, spared, d, own));
  }

  private publicly(a: number, b: number, spared: number, d: number, side: number): number {
    const { left, right, space } = this;
    const stakes = at(left.stakes[side] as Float64Array, a) + at(right.stakes[side] as Float64Array, b);
    return d * (100 * stakes + (space.war[side] ?? 0) * spared) + at(this.anyTerms, side);
  }

  private picked(a: number, b: number): number[] {
    const picked = this.space.issues.map(({ first }) => first);
    for (const [half, n] of [
      [this.left, a],
      [this.right, b],
    ] as const)
      half.issues.forEach((issue, i) => (picked[issue] = half.options[n * half.issues.length + i] ?? 0));
    return picked;
  }
}

const tracksBring = ({ trackDurability }: Space): Float64Array =>
  Float64Array.from({ length: 1 << trackDurability.length }, (_, tracks) =>
    trackDurability.reduce((sum, points, track) => sum + (tracks & (1 << track) ? points : 0), 0),
  );

const absentTake = ({ sides, rules }: Space): Float64Array =>
  Float64Array.from(
    { length: 1 << sides.length },
    (_, missing) => rules.missingPerformer * Math.min(rules.missingPerformersCounted, bitCount(missing)),
  );

const at = (column: Float64Array | Int32Array | Uint8Array, i: number): number => column[i] as number;

const clamp = (rules: Space['rules'], d: number): number =>
  d < rules.floor ? rules.floor : d > rules.ceiling ? rules.ceiling : d;
