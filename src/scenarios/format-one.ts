import { bySide, isSideId, type Scenario, type Side } from '../engine';

/** The sides that format 1 knows, in the order in which it writes all vectors. */
export const SIDES: readonly Side[] = ['us', 'ru', 'ua', 'eu'].filter(isSideId);

/** A checked scenario of format 1 whose sides stand in the order of the format, whatever the order in the file. */
export function withSidesInOrder(scenario: Scenario): Scenario {
  const { sides } = scenario;
  if (Object.keys(sides).join() === SIDES.join()) return scenario;
  return { ...scenario, sides: bySide(SIDES, (side) => sides[side]) };
}
