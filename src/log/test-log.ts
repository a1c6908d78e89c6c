import alaska from '../../scenarios/alaska-summit.json';
import { fromFile, type ScenarioFile } from '../formats';
import type { GameLog } from '../formats';
import { randomLog as randomLogOf, type Wanted } from './random-log';

export const ALASKA = fromFile(alaska as unknown as ScenarioFile);

export const randomLog = (wishes: Omit<Wanted, 'scenario'>): GameLog => randomLogOf({ scenario: ALASKA, ...wishes });
