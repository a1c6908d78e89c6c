import { BOUNDS } from './bounds';
import { DROPPED } from './dropped';
import { IDS } from './ids';
import { MOVES } from './moves';
import type { Planted } from './plant';
import { SUMS } from './sums';
import { SURFACES } from './surface';

export { placeIn, type Planted, type Spoilt } from './plant';

/** For tests: one fault for every way in which a rule can be broken, planted in the Alaska scenario. */
export const PLANTED: readonly Planted[] = [...SUMS, ...IDS, ...BOUNDS, ...MOVES, ...DROPPED, ...SURFACES];
