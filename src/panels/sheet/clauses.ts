import { payoffOf, sidesOf, type Hundredths, type Issue, type Scenario, type Side, type View } from '../../engine';

/** What one clause holds for a side: its worst and best option, and how much it weighs with it. */
export interface ClauseWorth {
  readonly issue: Issue;
  readonly worst: Hundredths;
  readonly best: Hundredths;
  /** Name of the best option; null where every option is worth the same. */
  readonly bestName: string | null;
  /** 1 counts as the ledger does. */
  readonly salience: number;
}

/**
 * One line an issue, the weightiest first. With a view, payoffs are those of the moment and weights those drawn for
 * this game, else the scenario's.
 */
export function clauseWorths(scenario: Scenario, side: Side, view?: View): readonly ClauseWorth[] {
  const { stances } = scenario.sides[side].confidential;
  const drawn = view?.secrets[side]?.salience;
  const lines = scenario.issues.map((issue, i): ClauseWorth => {
    const worths = issue.options.map((option) => payoff(scenario, issue, option.id, side, view));
    const best = Math.max(...worths);
    const worst = Math.min(...worths);
    const name = issue.options[worths.indexOf(best)]?.name ?? null;
    const percent = drawn?.[i];
    const salience = percent === undefined ? (stances[issue.id]?.salience ?? 1) : percent / 100;
    return { issue, worst, best, bestName: best === worst ? null : name, salience };
  });
  const stake = (line: ClauseWorth): number => (line.best - line.worst) * line.salience;
  return lines.toSorted((a, b) => stake(b) - stake(a));
}

function payoff(scenario: Scenario, issue: Issue, option: string, side: Side, view: View | undefined): Hundredths {
  const at = view?.table.optionIndex[`${issue.id}:${option}`];
  const now = at === undefined ? undefined : view && payoffOf(view, at, side);
  const written = issue.options.find(({ id }) => id === option)?.payoffs[sidesOf(scenario).indexOf(side)] ?? 0;
  return now ?? Math.round(written * 100);
}

/** Dots for a weight: half a dot a quarter, so that 0.5 is one half and 2 is four. */
export const weightDots = (salience: number): number => Math.max(0, Math.min(8, Math.round(salience * 2)));
