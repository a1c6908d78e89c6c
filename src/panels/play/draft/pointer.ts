import {
  audienceOfOption,
  durabilityParts,
  inText,
  nameOf,
  payoffOf,
  type Scenario,
  type Secret,
  type Side,
  type Terms,
  type View,
} from '../../../engine';
import { guessOption, optionIndex } from '../worth/guess';
import type { Remark } from './remark';

interface Seat {
  readonly scenario: Scenario;
  readonly view: View;
  readonly me: Side;
  readonly secret: Secret;
  /** The side whose wishes one guesses. */
  readonly guessFor: Side;
}

/**
 * What a remark on terms is about, by name: the clause that costs most, the side or the clause that wears them down, the
 * clause that another is likely to mind most. Null where there is none to name.
 */
export function pointTo(seat: Seat, terms: Terms, remark: Remark['key']): Remark | null {
  switch (remark) {
    case 'play.tutor-below':
    case 'play.tutor-minimum':
    case 'play.tutor-even':
      return dearest(seat, terms) ?? wornBy(seat, terms);
    case 'play.tutor-home':
      return dearestAtHome(seat, terms);
    case 'play.tutor-fragile':
      return wornBy(seat, terms);
    default:
      return minded(seat, terms);
  }
}

interface Clause {
  readonly name: string;
  readonly value: number;
}

/** The clause of the lowest value by some count, if that is below nothing. */
function lowest({ scenario }: Seat, terms: Terms, count: (issue: string, option: string) => number): Clause | null {
  const clauses = Object.entries(terms).map(([issue, option]): Clause => {
    const spec = scenario.issues.find(({ id }) => id === issue);
    const chosen = spec?.options.find(({ id }) => id === option);
    return { name: `${spec?.name ?? issue}: ${chosen?.name ?? option}`, value: count(issue, option) };
  });
  const [worst] = clauses.sort((a, b) => a.value - b.value);
  return worst && worst.value < 0 ? worst : null;
}

const atHome = ({ view, me, secret }: Seat, issue: string, option: string): number => {
  const index = optionIndex(view, issue, option);
  return index === undefined ? 0 : -audienceOfOption(view, secret, me, index);
};

function dearest(seat: Seat, terms: Terms): Remark | null {
  const { view, me } = seat;
  const clause = lowest(seat, terms, (issue, option) => {
    const index = optionIndex(view, issue, option);
    return (index === undefined ? 0 : payoffOf(view, index, me)) + atHome(seat, issue, option);
  });
  return clause && { key: 'play.tutor-clause', values: { clause: clause.name, points: -clause.value / 100 } };
}

function dearestAtHome(seat: Seat, terms: Terms): Remark | null {
  const clause = lowest(seat, terms, (issue, option) => atHome(seat, issue, option));
  return clause && { key: 'play.tutor-clause-home', values: { clause: clause.name, points: -clause.value / 100 } };
}

/** Who or what takes most from how long the terms hold. */
function wornBy({ view, scenario }: Seat, terms: Terms): Remark | null {
  const parts = durabilityParts(view, terms);
  const sides = view.table.sides.flatMap((side) => [
    { key: 'play.tutor-absent' as const, side, value: parts.absence[side] },
    { key: 'play.tutor-grievance' as const, side, value: parts.grievance[side] },
  ]);
  const [most] = sides.sort((a, b) => a.value - b.value);
  if (parts.missingPerformers < Math.min(0, most?.value ?? 0))
    return { key: 'play.tutor-missing', values: { n: -parts.missingPerformers } };
  if (!most || most.value >= 0) return null;
  return { key: most.key, values: { side: inText(scenario, most.side), n: -most.value } };
}

/** The clause that the other side is likely to mind most, by the public guess. */
function minded(seat: Seat, terms: Terms): Remark | null {
  const { view, scenario, guessFor } = seat;
  const clause = lowest(seat, terms, (issue, option) => guessOption(view, guessFor, issue, option)[0]);
  return clause && { key: 'play.tutor-minds', values: { clause: clause.name, side: nameOf(scenario, guessFor) } };
}
