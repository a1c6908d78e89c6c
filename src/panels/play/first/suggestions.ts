import { payoffOf, type Issue, type Option, type Scenario, type Secret, type Side, type View } from '../../../engine';
import { optionIndex } from '../worth/guess';

/** A clause to begin with, and how much it weighs with its side: one to four. */
export interface Suggestion {
  readonly issue: Issue;
  readonly option: Option;
  readonly weight: number;
}

/** So many are offered. */
const OFFERED = 3;
const DOTS = 4;

/**
 * The clauses that weigh most with a side by its own sheet: of each issue the option that pays it best, times how much
 * the issue matters to it; none that pays it nothing.
 */
export function suggestionsFor(
  scenario: Scenario,
  view: View,
  side: Side,
  secret: Secret | null,
): readonly Suggestion[] {
  const best = scenario.issues
    .flatMap((issue, at) => {
      const options = issue.options.map((option) => ({ option, points: pointsOf(view, side, issue, option) }));
      const top = options.reduce((a, b) => (b.points > a.points ? b : a));
      return top.points > 0 ? [{ issue, option: top.option, stake: top.points * (secret?.salience[at] ?? 100) }] : [];
    })
    .sort((a, b) => b.stake - a.stake)
    .slice(0, OFFERED);
  const most = best[0]?.stake ?? 1;
  return best.map(({ issue, option, stake }) => ({
    issue,
    option,
    weight: Math.max(1, Math.round((stake * DOTS) / most)),
  }));
}

function pointsOf(view: View, side: Side, issue: Issue, option: Option): number {
  const index = optionIndex(view, issue.id, option.id);
  return index === undefined ? 0 : payoffOf(view, index, side);
}
