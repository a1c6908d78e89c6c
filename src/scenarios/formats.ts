import type { Scenario } from '../engine';
import { fromFormatOne, toFormatOne, type ScenarioOne } from './format-one';

/** A scenario as it stands in a file, of any format. */
export type ScenarioFile = ScenarioOne;

/** A checked file as programs hold it. */
export const fromFile = (file: ScenarioFile): Scenario => fromFormatOne(file);

/** A scenario as its file has it: what logs carry, and what seals and check numbers are reckoned from. */
export const asWritten = (scenario: Scenario): ScenarioFile => toFormatOne(scenario);
