import type { Scenario } from '../../../engine';
import { fromFile, type ScenarioFile } from '../../../formats';
import { BOUNDS } from './bounds';
import { DROPPED } from './dropped';
import { EXCLUDED } from './excluded';
import { FRUSTRATION } from './frustration';
import { IDS } from './ids';
import { MOVES } from './moves';
import type { Planted, Spoilt } from './plant';
import { SUMS } from './sums';
import { SURFACES } from './surface';

export { placeIn, type Planted, type Spoilt } from './plant';

/** For tests: one fault for every way in which a rule can be broken, planted in the Alaska scenario. */
export const PLANTED: readonly Planted[] = [
  ...SUMS,
  ...IDS,
  ...BOUNDS,
  ...MOVES,
  ...DROPPED,
  ...EXCLUDED,
  ...FRUSTRATION,
  ...SURFACES,
];

/** A scenario with the fault planted in it. */
export function spoiltBy(scenario: Spoilt, { spoil, two }: Pick<Planted, 'spoil' | 'two'>): Scenario {
  spoil(scenario);
  const read = fromFile(scenario as ScenarioFile);
  return two ? { ...read, ...two, format: 2 } : read;
}
