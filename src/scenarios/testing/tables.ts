import type { Scenario } from '../../engine';
import { readScenarioFile } from '../parse';
import harbour from './harbour.json?raw';
import river from './river.json?raw';

/** A table that is nothing but a file: read and checked as an author's is. */
function tableIn(text: string, file: string): Scenario {
  const read = readScenarioFile(text, file);
  if (!read.ok) throw new Error(read.fault.map(({ code, place }) => `${code} at ${place}`).join('; '));
  return read.value;
}

/** Two sides, a plain table, no war, no meters. */
export const HARBOUR = tableIn(harbour, 'harbour.json');

/** Six sides, two of them absent, options that contradict each other, and a map out of an SVG. No war. */
export const RIVER = tableIn(river, 'river.json');
