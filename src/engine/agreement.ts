import { gainsOf, ROUNDED } from './package';
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
  /** What all of them together can have, at the best durability and at the worst: whichever is more bounds any other. */
  private readonly joint: readonly [Joint, Joint];
  /** One row a depth. */
  private readonly sums: Float64Array;
  private readonly best: Float64Array;
  private readonly picked: number[];
  private readonly choices: readonly (readonly number[])[];

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
    this.picked = issues.map(({ first }) => first);
    const top = this.clamp(space.base + this.trackBonus() + sumOfBest(issues, (o) => at(space.durability, o)));
    this.joint = [new Joint(space, top), new Joint(space, space.rules.floor)];
    const { values } = this.joint[0];
    const spread = issues.map(({ first, count }) => {
      const ofIssue = values.subarray(first, first + count);
      return Math.max(...ofIssue) - Math.min(...ofIssue);
    });
    this.order = issues.map((_, i) => i).sort((a, b) => (spread[b] as number) - (spread[a] as number));
    this.choices = this.order.map((i) => {
      const { first, count } = issues[i] as Space['issues'][number];
      return Array.from({ length: count }, (_, k) => first + k).sort((a, b) => at(values, b) - at(values, a));
    });
    this.fillBest();
    for (const joint of this.joint) joint.order(this.choices);
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

  private fillBest(): void {
    const { width, best, columns, choices } = this;
    for (let depth = choices.length - 1; depth >= 0; depth--) {
      const options = choices[depth] as readonly number[];
      for (let c = 0; c < width; c++) {
        const most = Math.max(...options.map((option) => at(columns, option * width + c)));
        const rest = at(best, (depth + 1) * width + c);
        best[depth * width + c] = c === SPARED ? Math.max(rest, most) : rest + most;
      }
    }
  }

  run(): number[] | null {
    return this.descend(0, 0, 0) ? [...this.picked] : null;
  }

  private descend(depth: number, mostJoint: number, leastJoint: number): boolean {
    const [most, least] = this.joint;
    if (!most.enough(depth, mostJoint) && !least.enough(depth, leastJoint)) return false;
    if (!this.promising(depth)) return false;
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
      if (this.descend(depth + 1, mostJoint + at(most.values, option), leastJoint + at(least.values, option)))
        return true;
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
      const need = 1_000_000 * (s.least + s.brokenWord + home) - s.anyTerms - ROUNDED;
      if (slope * (slope > 0 ? d : space.rules.floor) < need) return false;
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

/** What an option brings to all signatories together at one durability, and the most that the rest can bring. */
class Joint {
  readonly values: Float64Array;
  private readonly best: Float64Array;
  private readonly need: number;

  constructor({ signatories, warGoesOn, issues }: Space, d: number) {
    this.values = Float64Array.from(warGoesOn, (goesOn, option) =>
      signatories.reduce(
        (sum, s) => sum + d * (100 * at(s.weighted, option) + s.war * (100 - goesOn)) - 1_000_000 * at(s.home, option),
        0,
      ),
    );
    this.best = new Float64Array(issues.length + 1);
    this.need = signatories.reduce(
      (sum, s) =>
        sum + 1_000_000 * (s.least + s.brokenWord - s.relief) - d * 10_000 * s.brokenWord - s.anyTerms - ROUNDED,
      0,
    );
  }

  /** Told of the options of each depth, in the order in which they are tried. */
  order(choices: readonly (readonly number[])[]): void {
    for (let depth = choices.length - 1; depth >= 0; depth--) {
      const options = choices[depth] ?? [];
      this.best[depth] = at(this.best, depth + 1) + Math.max(...options.map((option) => at(this.values, option)));
    }
  }

  /** Whether what is chosen to that depth and the best of the rest are as much as all of them need together. */
  enough(depth: number, chosen: number): boolean {
    return chosen + at(this.best, depth) >= this.need;
  }
}

const sumOfBest = (issues: Space['issues'], of: (option: number) => number): number =>
  issues.reduce((sum, { first, count }) => {
    let most = -Infinity;
    for (let option = first; option < first + count; option++) most = Math.max(most, of(option));
    return sum + most;
  }, 0);
