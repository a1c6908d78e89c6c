import { readFileSync } from 'node:fs';
import type { Scenario } from '../../engine';
import { fromFile, type ScenarioFile } from '../../formats';

const pathOf = (name: string): string => `src/scenarios/testing/${name}.json`;

const tableIn = (name: string): Scenario => fromFile(JSON.parse(readFileSync(pathOf(name), 'utf8')) as ScenarioFile);

/** The files of the tables below. */
export const TABLE_FILES = ['harbour', 'river'].map(pathOf);

/** Two sides, a plain table, no war, no meters. */
export const HARBOUR = tableIn('harbour');

/** Six sides, two of them absent, options that contradict each other, and a map out of an SVG. No war. */
export const RIVER = tableIn('river');
