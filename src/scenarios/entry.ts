import { bySide, sidesOf, type Roster, type Scenario, type Side } from '../engine';
import { cardOf } from '../formats';

/** What the gallery shows of a scenario before it is opened. */
export interface CatalogueEntry
  extends Roster, Pick<Scenario, 'id' | 'title' | 'tagline' | 'summary' | 'minutes' | 'place' | 'date' | 'picture'> {
  /** The sides seated by default. */
  readonly seats: readonly Side[];
}

/** How a scenario calls and shows its sides, and nothing else of it. */
export const rosterOf = (scenario: Roster): Roster => ({
  sides: bySide(sidesOf(scenario), (side) => cardOf(scenario.sides[side])),
});

/** What a gallery shows of any scenario, a dropped one too. */
export function entryOf(scenario: Scenario): CatalogueEntry {
  const { id, title, tagline, summary, minutes, place, date, picture, seats } = scenario;
  return { id, title, tagline, summary, minutes, place, date, picture, seats: seats.default, ...rosterOf(scenario) };
}
