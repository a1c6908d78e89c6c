import { SIDES, SIDE_INDEX } from './sides';
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
 * Some package that every seated side would sign in the given lens, or null if there is none: exact, by depth-first
 * search with two bounds (Land and Doig 1960). Each side's hopes may not fall below its least gain, and neither may
 * the sum of all hopes: what one gains another pays, so the second bound is the one that bites.
 */
export function findAgreement(state: State, lens: Lens = 'interests'): Agreement | null {
  return new Search(state, spaceOf(state, state.secrets, lens)).run();
}

/** Sums of a partial package, kept as flat numbers since the search runs for every game's verdict. */
class Search {
  private readonly order: number[];
  private readonly options: number[][];
  private readonly picked: number[];
  private readonly most: Bounds[];
  private readonly topDurability: number;

  constructor(
    private readonly state: State,
    private readonly space: Space,
  ) {
    const { issues, rules, signatories } = space;
    this.topDurability = Math.max(rules.floor, Math.min(rules.ceiling, space.base + this.durabilityToCome()));
    const joint = (option: number): number =>
      signatories.reduce((sum, s) => sum + this.topDurability * this.worth(s, option) - 1_000_000 * (s.home[option] ?? 0), 0);
    const spread = issues.map(({ first, count }) => {
      const values = range(first, count).map(joint);
      return Math.max(...values) - Math.min(...values);
    });
    this.order = issues.map((_, i) => i).sort((a, b) => (spread[b] ?? 0) - (spread[a] ?? 0));
    this.options = this.order.map((i) => {
      const issue = issues[i];
      return issue ? range(issue.first, issue.count).sort((a, b) => joint(b) - joint(a)) : [];
    });
    this.picked = issues.map(({ first }) => first);
    this.most = boundsFrom(this.options, (option) => joint(option), space, (s, option) => this.worth(s, option));
  }

  /** What an option adds to a side's terms before durability: weighted payoff and believed war spared. */
  private worth(s: Signatory, option: number): number {
    return 100 * (s.weighted[option] ?? 0) + s.war * (100 - (this.space.warGoesOn[option] ?? 100));
  }

  private durabilityToCome(): number {
    const { issues, durability, trackDurability } = this.space;
    const options = issues.reduce(
      (sum, { first, count }) => sum + Math.max(...range(first, count).map((o) => durability[o] ?? 0)),
      0,
    );
    return options + trackDurability.reduce((sum, points) => sum + Math.max(0, points), 0);
  }

  run(): Agreement | null {
    const { signatories } = this.space;
    return this.descend(0, 0, this.space.base, signatories.map(() => 0), signatories.map(() => 0));
  }

  private descend(depth: number, joint: number, durability: number, worth: number[], home: number[]): Agreement | null {
    const bounds = this.most[depth];
    if (!bounds || !this.promising(bounds, joint, durability, worth, home)) return null;
    const options = this.options[depth];
    const issue = this.order[depth];
    if (!options || issue === undefined) return this.judge();
    const { signatories } = this.space;
    for (const option of options) {
      this.picked[issue] = option;
      const found = this.descend(
        depth + 1,
        joint + bounds.jointOf(option),
        durability + (this.space.durability[option] ?? 0),
        signatories.map((s, i) => (worth[i] ?? 0) + this.worth(s, option)),
        signatories.map((s, i) => (home[i] ?? 0) + (s.home[option] ?? 0)),
      );
      if (found) return found;
    }
    return null;
  }

  private promising(bounds: Bounds, joint: number, durability: number, worth: number[], home: number[]): boolean {
    const { signatories, rules, trackDurability } = this.space;
    const tracks = trackDurability.reduce((sum, points) => sum + Math.max(0, points), 0);
    const d = Math.max(rules.floor, Math.min(rules.ceiling, durability + bounds.durability + tracks));
    let needed = 0;
    for (const [i, s] of signatories.entries()) {
      const slope = (worth[i] ?? 0) + (bounds.worth[i] ?? 0) + 10_000 * s.brokenWord;
      const atHome = Math.max(0, (home[i] ?? 0) + (bounds.home[i] ?? 0) - s.relief);
      const best = slope * (slope > 0 ? d : rules.floor) - 1_000_000 * (atHome + s.brokenWord);
      if (best < 1_000_000 * s.least) return false;
      needed += 1_000_000 * (s.least + s.brokenWord - s.relief) - 10_000 * s.brokenWord * this.topDurability;
    }
    return joint + bounds.joint >= needed;
  }

  private judge(): Agreement | null {
    const gains = gainsOf(this.space, this.picked);
    const { signatories } = this.space;
    if (!signatories.every((s, i) => (gains[i] ?? 0) >= s.least)) return null;
    const terms = termsOf(this.state.table, this.picked);
    if (Object.keys(terms).length === 0) return null;
    return { terms, gains: Object.fromEntries(signatories.map((s, i) => [s.side, gains[i] ?? 0])) };
  }
}

/** The most that the issues from one depth on can still bring. */
interface Bounds {
  readonly joint: number;
  readonly jointOf: (option: number) => number;
  readonly durability: number;
  readonly worth: readonly number[];
  readonly home: readonly number[];
}

function boundsFrom(
  options: readonly (readonly number[])[],
  joint: (option: number) => number,
  space: Space,
  worth: (s: Signatory, option: number) => number,
): Bounds[] {
  const { signatories } = space;
  const jointOf = new Map(options.flat().map((option) => [option, joint(option)]));
  const none: Bounds = {
    joint: 0,
    jointOf: (option) => jointOf.get(option) ?? 0,
    durability: 0,
    worth: signatories.map(() => 0),
    home: signatories.map(() => 0),
  };
  const bounds = [none];
  for (const choices of [...options].reverse()) {
    const rest = bounds[0] ?? none;
    bounds.unshift({
      jointOf: none.jointOf,
      joint: rest.joint + Math.max(...choices.map(none.jointOf)),
      durability: rest.durability + Math.max(...choices.map((o) => space.durability[o] ?? 0)),
      worth: signatories.map((s, i) => (rest.worth[i] ?? 0) + Math.max(...choices.map((o) => worth(s, o)))),
      home: signatories.map((s, i) => (rest.home[i] ?? 0) + Math.min(...choices.map((o) => s.home[o] ?? 0))),
    });
  }
  return bounds;
}

const range = (first: number, count: number): number[] => Array.from({ length: count }, (_, i) => first + i);

/** Stakes by side index, war that goes on, and durability of a package given by option indices. */
function measure(space: Space, picked: readonly number[]): { stakes: number[]; goesOn: number; d: number } {
  const { payoffs, rules } = space;
  const stakes = [0, 0, 0, 0];
  let goesOn = 100;
  let missing = 0;
  let d = space.base;
  const tracks = new Set<number>();
  picked.forEach((option, i) => {
    for (let side = 0; side < 4; side++) stakes[side] = (stakes[side] ?? 0) + (payoffs[option * 4 + side] ?? 0);
    goesOn = Math.min(goesOn, space.warGoesOn[option] ?? 100);
    missing |= space.missing[option] ?? 0;
    d += space.durability[option] ?? 0;
    const issue = space.issues[i];
    if (issue && option !== issue.first) tracks.add(issue.track);
  });
  for (const track of tracks) d += space.trackDurability[track] ?? 0;
  const absentees = SIDES.filter((_, i) => missing & (1 << i)).length;
  d -= rules.missingPerformer * Math.min(rules.missingPerformersCounted, absentees);
  stakes.forEach((stake, i) => {
    const shortfall = -(stake * 100 + (space.countedWar[i] ?? 0) * (100 - goesOn));
    if (shortfall > 0) d -= Math.min(rules.grievanceCap, Math.floor((rules.grievancePerPoint * shortfall) / 10_000));
  });
  return { stakes, goesOn, d: Math.max(rules.floor, Math.min(rules.ceiling, d)) };
}

/** Gains of the signatories, in their order: the same numbers as `gain` and `interestsGain`. */
export function gainsOf(space: Space, picked: readonly number[]): number[] {
  const { stakes, goesOn, d } = measure(space, picked);
  const publicly = stakes.map((stake, i) => Math.floor((100 * d * stake + (space.war[i] ?? 0) * d * (100 - goesOn)) / 10_000));
  return space.signatories.map((s) => {
    const weighted = picked.reduce((sum, option) => sum + (s.weighted[option] ?? 0), 0);
    const home = Math.max(0, picked.reduce((sum, option) => sum + (s.home[option] ?? 0), 0) - s.relief);
    const envied = Math.max(0, ...space.seats.filter((seat) => seat !== s.side).map((seat) => publicly[SIDE_INDEX[seat]] ?? 0));
    const total =
      d * (100 * weighted + s.war * (100 - goesOn)) - 1_000_000 * home - 10_000 * s.brokenWord * (100 - d) - 10_000 * s.relativeGains * envied;
    return Math.floor(total / 1_000_000);
  });
}
