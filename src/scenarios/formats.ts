import { sidesOf, type Scenario } from '../engine';
import { fromFormatOne, toFormatOne, type ScenarioOne } from './format-one';
import { fromFormatTwo, toFormatTwo, type ScenarioTwo } from './format-two';

/** A scenario as it stands in a file, of any format. */
export type ScenarioFile = ScenarioOne | ScenarioTwo;

/** A checked file as programs hold it. */
export const fromFile = (file: ScenarioFile): Scenario =>
  file.format === 1 ? fromFormatOne(file) : fromFormatTwo(file);

/** A scenario as its file has it: what logs carry, and what seals and check numbers are reckoned from. */
export const asWritten = (scenario: Scenario): ScenarioFile =>
  scenario.format === 1 ? toFormatOne(scenario) : toFormatTwo(scenario);

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
