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

/**
 * Some package that every seated side would sign in the given lens, or null if there is none: exact, by branch and
 * bound (Land and Doig 1960). Every game without terms asks for its verdict, so it must be quick where the answer is no.
 */
export function findAgreement(state: State, lens: Lens = 'interests'): Agreement | null {
  const space = spaceOf(state, state.secrets, lens);
  const picked = new Search(space).run();
  if (!picked) return null;
  const gains = gainsOf(space, picked);
  return {
    terms: termsOf(state.table, picked),
    gains: Object.fromEntries(space.signatories.map(({ side }, i) => [side, gains[i] ?? 0])),
  };
}

/** Columns of one partial package: durability, spared war, the sides' stakes, then worth and home cost by signatory. */
const DURABILITY = 0;
const SPARED = 1;
const STAKES = 2;

/** One number of a row or column that is known to be there. */
const at = (numbers: Float64Array, i: number): number => numbers[i] ?? 0;

/**
 * Depth first over the issues. At each depth `sums` holds what is chosen so far and `best` the most that the rest can
 * add to each column. No completion can give a signatory more than both together, at a durability that the grievances
 * left at best allow; and since what one gains another pays, neither can all of them together have more than the sum.
 */
class Search {
  private readonly order: readonly number[];
  private readonly sides: number;
  /** First of the columns by signatory. */
  private readonly worth: number;
  private readonly width: number;
  /** One row an option. */
  private readonly columns: Float64Array;
  private readonly joint: Float64Array;
  /** One row a depth. */
  private readonly sums: Float64Array;
  private readonly best: Float64Array;
  private readonly bestJoint: Float64Array;
  private readonly picked: number[];
  private readonly choices: readonly (readonly number[])[];
  private readonly top: number;
  private jointNeed = 0;

  constructor(private readonly space: Space) {
    const { issues, signatories } = space;
    this.sides = space.sides.length;
    this.worth = STAKES + this.sides;
    this.width = this.worth + 2 * signatories.length;
    const options = space.warGoesOn.length;
    this.columns = new Float64Array(options * this.width);
    for (let option = 0; option < options; option++) this.fill(option);
    const depth = issues.length + 1;
    this.sums = new Float64Array(depth * this.width);
    this.best = new Float64Array(depth * this.width);
    this.joint = new Float64Array(options);
    this.bestJoint = new Float64Array(depth);
    this.picked = issues.map(({ first }) => first);
    this.top = this.clamp(space.base + this.trackBonus() + sumOfBest(issues, (o) => at(space.durability, o)));
    for (let option = 0; option < options; option++) this.joint[option] = this.jointOf(option);
    for (const s of signatories)
      this.jointNeed += 1_000_000 * (s.least + s.brokenWord - s.relief) - this.top * 10_000 * s.brokenWord;
    const spread = issues.map(({ first, count }) => {
      const values = Array.from(this.joint.subarray(first, first + count));
      return Math.max(...values) - Math.min(...values);
    });
    this.order = issues.map((_, i) => i).sort((a, b) => (spread[b] as number) - (spread[a] as number));
    this.choices = this.order.map((i) => {
      const { first, count } = issues[i] as Space['issues'][number];
      return Array.from({ length: count }, (_, k) => first + k).sort((a, b) => at(this.joint, b) - at(this.joint, a));
    });
    this.fillBest();
    this.sums[DURABILITY] = space.base + this.trackBonus();
  }

  private fill(option: number): void {
    const { space, columns } = this;
    const row = option * this.width;
    columns[row + DURABILITY] = at(space.durability, option);
    columns[row + SPARED] = 100 - (space.warGoesOn[option] as number);
    for (let side = 0; side < this.sides; side++)
      columns[row + STAKES + side] = at(space.payoffs, option * this.sides + side);
    space.signatories.forEach((s, i) => {
      columns[row + this.worth + 2 * i] = at(s.weighted, option);
      columns[row + this.worth + 2 * i + 1] = -at(s.home, option);
    });
  }

  /** The most that settled tracks can bring. */
  private trackBonus(): number {
    return this.space.trackDurability.reduce((sum, points) => sum + Math.max(0, points), 0);
  }

  private jointOf(option: number): number {
    const { signatories, warGoesOn } = this.space;
    const spared = 100 - (warGoesOn[option] as number);
    return signatories.reduce(
      (sum, s) => sum + this.top * (100 * at(s.weighted, option) + s.war * spared) - 1_000_000 * at(s.home, option),
      0,
    );
  }

  private fillBest(): void {
    const { width, best, columns, choices, bestJoint, joint } = this;
    for (let depth = choices.length - 1; depth >= 0; depth--) {
      const options = choices[depth] as readonly number[];
      for (let c = 0; c < width; c++) {
        const most = Math.max(...options.map((option) => at(columns, option * width + c)));
        const rest = at(best, (depth + 1) * width + c);
        best[depth * width + c] = c === SPARED ? Math.max(rest, most) : rest + most;
      }
      bestJoint[depth] = at(bestJoint, depth + 1) + Math.max(...options.map((o) => at(joint, o)));
    }
  }

  run(): number[] | null {
    return this.descend(0, 0) ? [...this.picked] : null;
  }

  private descend(depth: number, joint: number): boolean {
    if (joint + at(this.bestJoint, depth) < this.jointNeed || !this.promising(depth)) return false;
    const options = this.choices[depth];
    if (!options) return this.suitsAll();
    const { width, sums, columns } = this;
    const row = depth * width;
    const issue = this.order[depth] as number;
    for (const option of options) {
      if (this.isExcluded(option)) continue;
      const from = option * width;
      for (let c = 0; c < width; c++) sums[row + width + c] = at(sums, row + c) + at(columns, from + c);
      sums[row + width + SPARED] = Math.max(at(sums, row + SPARED), at(columns, from + SPARED));
      this.picked[issue] = option;
      if (this.descend(depth + 1, joint + at(this.joint, option))) return true;
    }
    // Left open again, so that nothing chosen here excludes anything elsewhere.
    this.picked[issue] = this.space.issues[issue]?.first ?? 0;
    return false;
  }

  /** Whether a rule forbids the option beside what is chosen so far. */
  private isExcluded(option: number): boolean {
    return this.space.partners[option]?.some((partner) => this.picked.includes(partner)) ?? false;
  }

  /** Whether the best completion of this depth's sums could suit every signatory. */
  private promising(depth: number): boolean {
    const { width, sums, best, space } = this;
    const row = depth * width;
    const spared = Math.max(at(sums, row + SPARED), at(best, row + SPARED));
    const d = this.clamp(at(sums, row + DURABILITY) + at(best, row + DURABILITY) - this.leastGrievance(row, spared));
    for (let i = 0; i < space.signatories.length; i++) {
      const s = space.signatories[i] as Signatory;
      const c = row + this.worth + 2 * i;
      const slope = 100 * (at(sums, c) + at(best, c)) + s.war * spared + 10_000 * s.brokenWord;
      const home = Math.max(0, -(at(sums, c + 1) + at(best, c + 1)) - s.relief);
      if (slope * (slope > 0 ? d : space.rules.floor) < 1_000_000 * (s.least + s.brokenWord + home)) return false;
    }
    return true;
  }

  private leastGrievance(row: number, spared: number): number {
    const { sums, best, space } = this;
    const { grievancePerPoint, grievanceCap } = space.rules;
    let sum = 0;
    for (let side = 0; side < this.sides; side++) {
      const stakes = at(sums, row + STAKES + side) + at(best, row + STAKES + side);
      const shortfall = -(stakes * 100 + (space.countedWar[side] as number) * spared);
      if (shortfall > 0) sum += Math.min(grievanceCap, Math.floor((grievancePerPoint * shortfall) / 10_000));
    }
    return sum;
  }

  private suitsAll(): boolean {
    const { issues, signatories } = this.space;
    if (this.picked.every((option, i) => option === issues[i]?.first)) return false;
    const gains = gainsOf(this.space, this.picked);
    return signatories.every(({ least }, i) => (gains[i] as number) >= least);
  }

  private clamp(d: number): number {
    const { floor, ceiling } = this.space.rules;
    return Math.max(floor, Math.min(ceiling, d));
  }
}

const sumOfBest = (issues: Space['issues'], of: (option: number) => number): number =>
  issues.reduce((sum, { first, count }) => {
    let most = -Infinity;
    for (let option = first; option < first + count; option++) most = Math.max(most, of(option));
    return sum + most;
  }, 0);
