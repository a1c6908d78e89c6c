import {
  gainsOf,
  measure,
  publicGainsOf,
  scanWindow,
  spaceOf,
  termsOf,
  type BySide,
  bySide,
  type Hundredths,
  type Lens,
  type Percent,
  type Space,
  type State,
  type Terms,
} from '../engine';

/** A package of the window with what it would have given. All gains over walking away, in hundredths. */
export interface Solution {
  readonly terms: Terms;
  /** Each seat in the lens it was searched with; an absent side by the first two terms of the ledger. */
  readonly gains: BySide<Hundredths>;
  readonly durability: Percent;
}

export interface Solutions {
  /** How many packages suit every seat, and how many of those leave no absent side worse off either. */
  readonly acceptable: number;
  readonly suitingAll: number;
  /** Largest product of the seats' surpluses over what they need (Nash 1950); null if the window is shut. */
  readonly nash: Solution | null;
  /** Largest least share of each seat's best surplus (Kalai and Smorodinsky 1975). */
  readonly kalaiSmorodinsky: Solution | null;
  /** The Nash choice among packages that also leave no absent side worse off. */
  readonly forAll: Solution | null;
  /** The fewest clauses away from given terms, ties by the Nash product; and the same among those that suit all. */
  readonly nearest: Solution | null;
  readonly nearestForAll: Solution | null;
}

interface Candidate {
  readonly picked: number[];
  readonly surplus: number[];
  readonly suitsAbsent: boolean;
}

/** Walks the window once and keeps what the field's solutions choose. Exact; about as long as counting. */
export function solve(state: State, lens: Lens, from: Terms = {}): Solutions {
  const space = spaceOf(state, state.secrets, lens);
  const absent = state.table.sides.filter((side) => !state.seats.includes(side));
  const best = space.signatories.map(() => 0);
  const candidates: Candidate[] = [];
  const acceptable = scanWindow(space, (picked) => {
    const gains = gainsOf(space, picked);
    const surplus = space.signatories.map(({ least }, i) => (gains[i] ?? 0) - least);
    surplus.forEach((points, i) => (best[i] = Math.max(best[i] ?? 0, points)));
    const publicly = publicGains(space, picked);
    candidates.push({ picked, surplus, suitsAbsent: absent.every((side) => publicly[side] >= 0) });
    return false;
  });
  const product = ({ surplus }: Candidate): number => surplus.reduce((result, points) => result * (points + 1), 1);
  const share = ({ surplus }: Candidate): number =>
    Math.min(...surplus.map((points, i) => points / Math.max(1, best[i] ?? 1)));
  const suiting = candidates.filter(({ suitsAbsent }) => suitsAbsent);
  const away = awayFrom(state, from);
  const nearest = (among: readonly Candidate[]): Candidate | null => {
    const least = among.reduce((fewest, { picked }) => Math.min(fewest, away(picked)), Infinity);
    return most(
      among.filter(({ picked }) => away(picked) === least),
      product,
    );
  };
  return {
    acceptable,
    suitingAll: suiting.length,
    nash: told(state, space, most(candidates, product)),
    kalaiSmorodinsky: told(state, space, most(candidates, share)),
    forAll: told(state, space, most(suiting, product)),
    nearest: told(state, space, nearest(candidates)),
    nearestForAll: told(state, space, nearest(suiting)),
  };
}

/** Counts the issues on which a package differs from the terms. */
function awayFrom({ table }: State, from: Terms): (picked: readonly number[]) => number {
  const there = table.issues.map(({ id, first }) => table.optionIndex[`${id}:${from[id] ?? 'open'}`] ?? first);
  return (picked) => picked.reduce((count, option, issue) => (option === there[issue] ? count : count + 1), 0);
}

function most(candidates: readonly Candidate[], score: (candidate: Candidate) => number): Candidate | null {
  let best: Candidate | null = null;
  let value = -Infinity;
  for (const candidate of candidates) {
    const scored = score(candidate);
    if (scored > value) [best, value] = [candidate, scored];
  }
  return best;
}

/** What an absent side gains by a package, and what anybody may compute of another. */
export function publicGains(space: Space, picked: readonly number[]): BySide<Hundredths> {
  const gains = publicGainsOf(space, measure(space, picked));
  return bySide(space.sides, (_, at) => gains[at] ?? 0);
}

function told(state: State, space: Space, candidate: Candidate | null): Solution | null {
  if (!candidate) return null;
  const gains = { ...publicGains(space, candidate.picked) };
  const own = gainsOf(space, candidate.picked);
  space.signatories.forEach(({ side }, i) => (gains[side] = own[i] ?? 0));
  return {
    terms: termsOf(state.table, candidate.picked),
    gains,
    durability: measure(space, candidate.picked).d,
  };
}
