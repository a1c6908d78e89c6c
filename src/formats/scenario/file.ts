import { canonicalJson, sidesOf, type Scenario } from '../../engine';
import { fromFormatOne, SIDES, toFormatOne, type ScenarioOne } from './one';
import { fromFormatTwo, toFormatTwo, type ScenarioTwo } from './two';

/** A scenario as it stands in a file, of any format. */
export type ScenarioFile = ScenarioOne | ScenarioTwo;

/** A checked file as programs hold it. */
export const fromFile = (file: ScenarioFile): Scenario =>
  file.format === 1 ? fromFormatOne(file) : fromFormatTwo(file);

/** A scenario as its file has it: what logs carry, and what seals and check numbers are reckoned from. */
export const asWritten = (scenario: Scenario): ScenarioFile =>
  scenario.format === 1 ? toFormatOne(scenario) : toFormatTwo(scenario);

/** The same scenario as logs of format 2 carry it, which knows any sides. */
export const inFormatTwo = (scenario: Scenario): Scenario => ({ ...scenario, format: 2 });

/** The same scenario as a file of format 1 had it, or null if it says what format 1 cannot. */
export function inFormatOne(scenario: Scenario): Scenario | null {
  if (sidesOf(scenario).join() !== SIDES.join()) return null;
  const again = inFormatTwo(fromFormatOne(toFormatOne(scenario)));
  const [one, other] = [again, inFormatTwo(scenario)].map((form) => canonicalJson(toFormatTwo(form)));
  return one === other ? { ...scenario, format: 1 } : null;
}

/** Where what a check found lies in the file: the same place, but for what the file writes otherwise. */
export function placeInFile(scenario: Scenario, place: string): string {
  if (scenario.format === 1)
    return place
      .replace(/^(\/issues\/\d+\/options\/\d+)\/holder$/, '$1/map')
      .replace(/^(\/sides\/[^/]+)\/emblem$/, '$1/flag');
  const sides = sidesOf(scenario);
  return place.replace(/^\/sides\/([^/]+)/, (whole, id: string) => {
    const at = sides.findIndex((side) => side === id);
    return at < 0 ? whole : `/sides/${at}`;
  });
}
