import { Conditions, type Lasting } from './conditions';
import { gainsOf, ROUNDED } from './package';
import { conflictIn } from './rules';
import { Prices, type Priced } from './prices';
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
  const picked = packageFor(space);
  if (!picked) return null;
  const gains = gainsOf(space, picked);
  return {
    terms: termsOf(state.table, picked),
    gains: Object.fromEntries(space.signatories.map(({ side }, i) => [side, gains[i] ?? 0])),
  };
}

/** Bands of durability are first so wide, in percent, and this part of where they begin; half of that is narrow. */
const WIDE = 3;
const WIDER = 0.15;

/**
 * Packages are looked at in bands of durability. Within a band everything that a package must fulfil adds up over its
 * options, at a price for each condition; where not even the best of each issue makes up for it, no package of the band
 * does (Lagrangian relaxation: Geoffrion 1974). A band that is left is halved once, and then searched, those first that
 * promise most.
 */
function packageFor(space: Space): readonly number[] | null {
  const conditions = new Conditions(space);
  const prices = new Prices(space.issues, space.signatories.length);
  let met: readonly number[] | null = null;
  const meet = (picked: readonly number[]): boolean => {
    if (conflictIn(space.excluded, picked) === null && suitsAll(space, picked)) met = [...picked];
    return met !== null;
  };
  const bands = bandsOf(space, conditions.most);
  const left: { lasting: Lasting; priced: Priced }[] = [];
  for (let lasting = bands.pop(); lasting; lasting = bands.pop()) {
    const priced = prices.find(conditions.of(lasting), meet);
    if (met) return met;
    if (priced.most < 0) continue;
    if (isWide(lasting)) bands.push(...halvesOf(lasting));
    else left.push({ lasting, priced });
  }
  if (left.length === 0) return null;
  left.sort((a, b) => b.priced.most - a.priced.most);
  const columns = columnsOf(space);
  for (const { lasting, priced } of left) {
    const found = new Search(space, columns, lasting, priced).run();
    if (found) return found;
  }
  return null;
}

/** Bands that together hold every durability that a package can have, in whole percent; the first is the floor alone. */
function bandsOf({ rules: { floor, ceiling } }: Space, most: number): Lasting[] {
  const bands: Lasting[] = [{ from: floor, to: floor, floor: true }];
  const top = Math.min(most, ceiling);
  for (let from = floor + 1; from <= top; from = (bands.at(-1)?.to ?? top) + 1)
    bands.push({ from, to: Math.min(top, WIDE + Math.floor((1 + WIDER) * from)), floor: false });
  return bands;
}

const isWide = ({ from, to }: Lasting): boolean => 2 * (to - from) > WIDE + WIDER * from;

function halvesOf({ from, to }: Lasting): [Lasting, Lasting] {
  const middle = Math.floor((from + to) / 2);
  return [
    { from, to: middle, floor: false },
    { from: middle + 1, to, floor: false },
  ];
}

function suitsAll(space: Space, picked: readonly number[]): boolean {
  if (picked.every((option, i) => option === space.issues[i]?.first)) return false;
  const gains = gainsOf(space, picked);
  return space.signatories.every(({ least }, i) => (gains[i] as number) >= least);
}

/** Columns of one partial package: durability, spared war, the sides' stakes, then worth and home cost by signatory. */
const DURABILITY = 0;
const SPARED = 1;
const STAKES = 2;

/** What each option adds to a partial package, one row an option. */
interface Columns {
  readonly width: number;
  /** First of the columns by signatory. */
  readonly worth: number;
  readonly rows: Float64Array;
}

/** One number of a row or column that is known to be there. */
const at = (numbers: Float64Array, i: number): number => numbers[i] as number;

function columnsOf(space: Space): Columns {
  const sides = space.sides.length;
  const worth = STAKES + sides;
  const width = worth + 2 * space.signatories.length;
  const rows = new Float64Array(space.warGoesOn.length * width);
  for (let option = 0, row = 0; row < rows.length; option++, row += width) {
    rows[row + DURABILITY] = at(space.durability, option);
    rows[row + SPARED] = 100 - (space.warGoesOn[option] as number);
    for (let side = 0; side < sides; side++) rows[row + STAKES + side] = at(space.payoffs, option * sides + side);
    space.signatories.forEach((s, i) => {
      rows[row + worth + 2 * i] = at(s.weighted, option);
      rows[row + worth + 2 * i + 1] = -at(s.home, option);
    });
  }
  return { width, worth, rows };
}

/**
 * Depth first over the issues, in one band of durability. At each depth `sums` holds what is chosen so far and `best` the
 * most that the rest can add to each column. No completion can be worth more at the band's prices than both together, nor
 * give a signatory more, at a durability that the grievances left at best allow.
 */
class Search {
  /** The issue of each depth, and its options, those first that are worth most. */
  private readonly order: readonly number[];
  private readonly choices: readonly (readonly number[])[];
  /** One row a depth. */
  private readonly sums: Float64Array;
  private readonly best: Float64Array;
  /** By depth, the most that the rest is worth at the band's prices. */
  private readonly rest: Float64Array;
  private readonly picked: number[];

  constructor(
    private readonly space: Space,
    private readonly columns: Columns,
    private readonly lasting: Lasting,
    private readonly priced: Priced,
  ) {
    const { issues } = space;
    const { values } = priced;
    const ranked = issues.map(({ first, count }) =>
      Array.from({ length: count }, (_, k) => first + k).sort((a, b) => at(values, b) - at(values, a)),
    );
    const spread = ranked.map((options) => at(values, options[0] as number) - at(values, options.at(-1) as number));
    this.order = issues.map((_, i) => i).sort((a, b) => (spread[b] as number) - (spread[a] as number));
    this.choices = this.order.map((i) => ranked[i] as number[]);
    const depths = issues.length + 1;
    this.sums = new Float64Array(depths * columns.width);
    this.best = new Float64Array(depths * columns.width);
    this.rest = new Float64Array(depths);
    this.picked = issues.map(({ first }) => first);
    this.sums[DURABILITY] = space.base + space.trackDurability.reduce((sum, points) => sum + Math.max(0, points), 0);
    this.fillBest();
  }

  private fillBest(): void {
    const { best, rest, choices } = this;
    const { width, rows } = this.columns;
    for (let depth = choices.length - 1; depth >= 0; depth--) {
      const options = choices[depth] as readonly number[];
      rest[depth] = at(rest, depth + 1) + at(this.priced.values, options[0] as number);
      for (let c = 0; c < width; c++) {
        let most = -Infinity;
        for (const option of options) most = Math.max(most, at(rows, option * width + c));
        const after = at(best, (depth + 1) * width + c);
        best[depth * width + c] = c === SPARED ? Math.max(after, most) : after + most;
      }
    }
  }

  run(): number[] | null {
    return this.descend(0, this.priced.constant) ? [...this.picked] : null;
  }

  private descend(depth: number, value: number): boolean {
    if (!this.promising(depth)) return false;
    const options = this.choices[depth];
    if (!options) return suitsAll(this.space, this.picked);
    const { width, rows } = this.columns;
    const { sums } = this;
    const row = depth * width;
    const issue = this.order[depth] as number;
    for (const option of options) {
      const worth = value + at(this.priced.values, option);
      // Those that follow are worth less.
      if (worth + at(this.rest, depth + 1) < 0) break;
      if (this.isExcluded(option)) continue;
      const from = option * width;
      for (let c = 0; c < width; c++) sums[row + width + c] = at(sums, row + c) + at(rows, from + c);
      sums[row + width + SPARED] = Math.max(at(sums, row + SPARED), at(rows, from + SPARED));
      this.picked[issue] = option;
      if (this.descend(depth + 1, worth)) return true;
    }
    // Left open again, so that nothing chosen here excludes anything elsewhere.
    this.picked[issue] = this.space.issues[issue]?.first ?? 0;
    return false;
  }

  /** Whether a rule forbids the option beside what is chosen so far. */
  private isExcluded(option: number): boolean {
    const { partners, issueOf } = this.space;
    return partners[option]?.some((partner) => this.picked[issueOf[partner] ?? 0] === partner) ?? false;
  }

  /** Whether the best completion of this depth's sums could last as the band says and suit every signatory. */
  private promising(depth: number): boolean {
    const { sums, best, space, lasting } = this;
    const { width, worth } = this.columns;
    const row = depth * width;
    const spared = Math.max(at(sums, row + SPARED), at(best, row + SPARED));
    const lasts = at(sums, row + DURABILITY) + at(best, row + DURABILITY) - this.leastGrievance(row, spared);
    if (lasts < lasting.from && !lasting.floor) return false;
    const d = Math.max(lasting.from, Math.min(lasting.to, lasts));
    for (let i = 0; i < space.signatories.length; i++) {
      const s = space.signatories[i] as Signatory;
      const c = row + worth + 2 * i;
      const slope = 100 * (at(sums, c) + at(best, c)) + s.war * spared + 10_000 * s.brokenWord;
      const home = Math.max(0, -(at(sums, c + 1) + at(best, c + 1)) - s.relief);
      const need = 1_000_000 * (s.least + s.brokenWord + home) - s.anyTerms - ROUNDED;
      if (slope * (slope > 0 ? d : lasting.from) < need) return false;
    }
    return true;
  }

  private leastGrievance(row: number, spared: number): number {
    const { sums, best, space } = this;
    const { grievancePerPoint, grievanceCap } = space.rules;
    let sum = 0;
    for (let side = 0; side < space.sides.length; side++) {
      const stakes = at(sums, row + STAKES + side) + at(best, row + STAKES + side);
      const shortfall = -(stakes * 100 + (space.countedWar[side] as number) * spared);
      if (shortfall > 0) sum += Math.min(grievanceCap, Math.floor((grievancePerPoint * shortfall) / 10_000));
    }
    return sum;
  }
}
