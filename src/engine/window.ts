import { groupsOf, halfOf, splitIssues, type Group, type Half } from './half';
import { gainsOf } from './package';
import { spaceOf, type Signatory, type Space } from './space';
import type { State, Terms } from './state';
import { termsOf } from './terms';
import type { Lens } from './value';

/** A package inside the window, and what each signatory would gain by it in hundredths of its lens. */
export interface Agreement {
  readonly terms: Terms;
  readonly gains: Readonly<Record<string, number>>;
}

/** Some package that every seated side would sign in the given lens, or null if there is none: exact. */
export function findAgreement(state: State, lens: Lens = 'interests'): Agreement | null {
  const space = spaceOf(state, state.secrets, lens);
  let found: Agreement | null = null;
  scanWindow(space, (picked) => {
    const terms = termsOf(state.table, picked);
    const gains = gainsOf(space, picked);
    found = { terms, gains: Object.fromEntries(space.signatories.map(({ side }, i) => [side, gains[i] ?? 0])) };
    return true;
  });
  return found;
}

export interface WindowCount {
  readonly packages: number;
  readonly acceptable: number;
}

/** How many packages all signatories of the space would sign: exact. The empty package is none. */
export function countWindow(space: Space): WindowCount {
  const packages = space.issues.reduce((product, { count }) => product * count, 1) - 1;
  return { packages, acceptable: scanWindow(space, () => false) };
}

/**
 * Visits every package of the window until `visit` returns true; returns how many it met. The issues are split in two
 * halves and the second is grouped by durability: within a group each side's condition is one comparison.
 */
export function scanWindow(space: Space, visit: (picked: number[]) => boolean): number {
  const [left, right] = splitIssues(space);
  const scan = new Scan(space, halfOf(space, left), halfOf(space, right));
  return scan.run(visit);
}

/**
 * The search itself. Everything is flat numbers and hoisted by level, since a debrief counts the window of three million
 * packages for every round, and every verdict without terms asks whether one is left.
 */
class Scan {
  private readonly flat: FlatGroups;
  private readonly need: Float64Array;
  private readonly trackBonus: Float64Array;
  private met = 0;

  constructor(
    private readonly space: Space,
    private readonly left: Half,
    private readonly right: Half,
  ) {
    const { signatories, rules, trackDurability } = space;
    this.flat = flatten(groupsOf(right), signatories.length);
    this.need = Float64Array.from(signatories, (s) => 1_000_000 * (s.least + s.brokenWord));
    this.trackBonus = new Float64Array(256 * 16);
    for (let tracks = 0; tracks < 256; tracks++)
      for (let missing = 0; missing < 16; missing++) {
        const bonus = trackDurability.reduce((sum, points, track) => sum + (tracks & (1 << track) ? points : 0), 0);
        const absent = Math.min(rules.missingPerformersCounted, bitCount(missing));
        this.trackBonus[tracks * 16 + missing] = bonus - rules.missingPerformer * absent;
      }
  }

  run(visit: (picked: number[]) => boolean): number {
    const { left, flat, space } = this;
    for (let a = 0; a < left.size; a++) {
      const base = space.base + at(left.lasting, a);
      const tracks = at(left.tracks, a);
      const missing = at(left.missing, a);
      for (let g = 0; g < flat.size; g++) {
        const bonus = at(this.trackBonus, (tracks | at(flat.tracks, g)) * 16 + (missing | at(flat.missing, g)));
        const d = base + at(flat.lasting, g) + bonus;
        if (this.promising(a, g, d) && this.scanGroup(a, g, d, visit)) return this.met;
      }
    }
    return this.met;
  }

  /** Whether any member of the group could suit each signatory, were there no grievance. */
  private promising(a: number, g: number, unclamped: number): boolean {
    const { space, left, flat, need } = this;
    const { signatories, rules } = space;
    const d = clamp(rules, unclamped);
    const spared = Math.max(at(left.spared, a), at(flat.spared, g));
    const n = signatories.length;
    for (let i = 0; i < n; i++) {
      const s = signatories[i] as Signatory;
      const weighted = at(left.weighted[i] as Float64Array, a) + at(flat.weighted, g * n + i);
      const slope = 100 * weighted + s.war * spared + 10_000 * s.brokenWord;
      if (slope <= 0) return false;
      const home = at(left.home[i] as Float64Array, a) + at(flat.home, g * n + i) - s.relief;
      if (slope * d < at(need, i) + (home > 0 ? 1_000_000 * home : 0)) return false;
    }
    return true;
  }

  private scanGroup(a: number, g: number, unclamped: number, visit: (picked: number[]) => boolean): boolean {
    const { members, start } = this.flat;
    const spared = Math.max(at(this.left.spared, a), at(this.flat.spared, g));
    const end = at(start, g + 1);
    for (let k = at(start, g); k < end; k++) {
      const b = at(members, k);
      if (!this.acceptable(a, b, spared, unclamped) || (a === 0 && b === 0)) continue;
      this.met++;
      if (visit(this.picked(a, b))) return true;
    }
    return false;
  }

  /** The exact test, all in integers; the same as comparing `gainsOf` with each side's least gain. */
  private acceptable(a: number, b: number, spared: number, unclamped: number): boolean {
    const { rules } = this.space;
    return (
      this.suitsAll(a, b, spared, clamp(rules, unclamped), false) &&
      this.suitsAll(a, b, spared, clamp(rules, unclamped - this.grievances(a, b, spared)), true)
    );
  }

  private suitsAll(a: number, b: number, spared: number, d: number, withEnvy: boolean): boolean {
    const { space, left, right, need } = this;
    const { signatories } = space;
    for (let i = 0; i < signatories.length; i++) {
      const s = signatories[i] as Signatory;
      const weighted = at(left.weighted[i] as Float64Array, a) + at(right.weighted[i] as Float64Array, b);
      const home = at(left.home[i] as Float64Array, a) + at(right.home[i] as Float64Array, b) - s.relief;
      const slope = 100 * weighted + s.war * spared + 10_000 * s.brokenWord;
      const envied =
        withEnvy && s.relativeGains > 0 ? 10_000 * s.relativeGains * this.envied(a, b, spared, d, s.index) : 0;
      if (d * slope < at(need, i) + (home > 0 ? 1_000_000 * home : 0) + envied) return false;
    }
    return true;
  }

  private grievances(a: number, b: number, spared: number): number {
    const { space, left, right } = this;
    const { rules, countedWar } = space;
    let sum = 0;
    for (let side = 0; side < 4; side++) {
      const stakes = at(left.stakes[side] as Float64Array, a) + at(right.stakes[side] as Float64Array, b);
      const shortfall = -(stakes * 100 + (countedWar[side] ?? 0) * spared);
      if (shortfall > 0)
        sum += Math.min(rules.grievanceCap, Math.floor((rules.grievancePerPoint * shortfall) / 10_000));
    }
    return sum;
  }

  private envied(a: number, b: number, spared: number, d: number, own: number): number {
    let most = 0;
    for (const { index } of this.space.signatories) {
      if (index === own) continue;
      const stakes = at(this.left.stakes[index] as Float64Array, a) + at(this.right.stakes[index] as Float64Array, b);
      most = Math.max(most, Math.floor((100 * d * stakes + (this.space.war[index] ?? 0) * d * spared) / 10_000));
    }
    return most;
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

/** Groups as columns. `start` has one entry more than there are groups; `weighted` and `home` one a signatory. */
interface FlatGroups {
  readonly size: number;
  readonly start: Int32Array;
  readonly members: Int32Array;
  readonly lasting: Float64Array;
  readonly missing: Uint8Array;
  readonly spared: Uint8Array;
  readonly tracks: Uint8Array;
  readonly weighted: Float64Array;
  readonly home: Float64Array;
}

function flatten(groups: readonly Group[], signatories: number): FlatGroups {
  const start = new Int32Array(groups.length + 1);
  groups.forEach(({ members }, g) => (start[g + 1] = at(start, g) + members.length));
  const each = (of: (group: Group, i: number) => number): Float64Array =>
    Float64Array.from({ length: groups.length * signatories }, (_, k) =>
      of(groups[Math.floor(k / signatories)] as Group, k % signatories),
    );
  return {
    size: groups.length,
    start,
    members: Int32Array.from(groups.flatMap(({ members }) => [...members])),
    lasting: Float64Array.from(groups, ({ lasting }) => lasting),
    missing: Uint8Array.from(groups, ({ missing }) => missing),
    spared: Uint8Array.from(groups, ({ spared }) => spared),
    tracks: Uint8Array.from(groups, ({ tracks }) => tracks),
    weighted: each(({ weighted }, i) => weighted[i] ?? 0),
    home: each(({ home }, i) => home[i] ?? 0),
  };
}

const at = (column: Float64Array | Int32Array | Uint8Array, i: number): number => column[i] as number;

const clamp = (rules: Space['rules'], d: number): number =>
  d < rules.floor ? rules.floor : d > rules.ceiling ? rules.ceiling : d;

const bitCount = (bits: number): number => (bits & 1) + ((bits >> 1) & 1) + ((bits >> 2) & 1) + ((bits >> 3) & 1);
