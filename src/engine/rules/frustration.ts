import { sidesOf, type Scenario } from '../scenario';
import { bySide, type BySide, type Hundredths, type Side } from '../sides';
import type { Position, Terms } from '../state';
import type { Rule, RoundsEnd } from './rule';

/** With so many signatures, and all of the others', an offer to stop shooting is one that a single side refuses. */
const OTHERS = 2;

/**
 * Whose fault it is when goodwill wears out (¶12). The meter's own steps say what its wear costs; in a round in which the
 * side named is seen to block, the scenario's `war` is added for each step. Null if the scenario names nobody.
 */
export function frustration(scenario: Pick<Scenario, 'frustration' | 'sides'>): Rule | null {
  const spec = scenario.frustration;
  if (!spec) return null;
  const { meter, side } = spec;
  const perStep = bySide(sidesOf(scenario), (_, i) => Math.round(100 * (spec.war[i] ?? 0)));
  return {
    drifted: (position, end) => {
      const worn = -(end.meters[meter] ?? 0);
      return worn > 0 && blocks(position, side, end) ? times(position, perStep, worn) : null;
    },
  };
}

const times = ({ table }: Position, vector: BySide<Hundredths>, n: number): BySide<Hundredths> =>
  bySide(table.sides, (of) => vector[of] * n);

/**
 * Whether a side is seen to block in a round: it escalated in it or in the one before, lets a deadline set against it
 * lapse, or alone leaves terms unsigned that stop as much of the fighting as any can.
 */
export function blocks(
  position: Position,
  side: Side,
  { round, lapses }: Pick<RoundsEnd, 'round' | 'lapses'>,
): boolean {
  const escalated = position.escalated[side];
  if (escalated > 0 && escalated >= round - 1) return true;
  if (lapses && position.deadline?.against === side) return true;
  const others = position.seats.filter((seat) => seat !== side);
  return (
    position.seats.includes(side) &&
    others.length >= OTHERS &&
    position.drafts.some(
      ({ terms, signatures }) => endsFighting(position, terms) && others.every((other) => signatures.includes(other)),
    )
  );
}

/** Whether terms stop as much of the fighting as any terms of the table can. */
function endsFighting({ table }: Position, terms: Terms): boolean {
  const least = Math.min(...table.options.map(({ warGoesOn }) => warGoesOn));
  const goesOn = (issue: string, option: string): number =>
    table.options[table.optionIndex[`${issue}:${option}`] ?? -1]?.warGoesOn ?? 100;
  return least < 100 && Object.entries(terms).some(([issue, option]) => goesOn(issue, option) === least);
}
