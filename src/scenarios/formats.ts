import type { Scenario } from '../engine';
import { fromFormatOne, toFormatOne, type ScenarioOne } from './format-one';

/** A scenario as it stands in a file, of any format. */
export type ScenarioFile = ScenarioOne;

/** A checked file as programs hold it. */
export const fromFile = (file: ScenarioFile): Scenario => fromFormatOne(file);

/** Where what a check found lies in the file: the same place, but for what the file names otherwise. */
export const placeInFile = (place: string): string =>
  place.replace(/^(\/issues\/\d+\/options\/\d+)\/holder$/, '$1/map');

/** A scenario as its file has it: what logs carry, and what seals and check numbers are reckoned from. */
export const asWritten = (scenario: Scenario): ScenarioFile => toFormatOne(scenario);
