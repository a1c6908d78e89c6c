import alaska from '../../scenarios/alaska-summit.json';
import type { Scenario } from '../engine';
import type { GameLog } from './format';
import { randomLog as randomLogOf, type Wanted } from './random-log';

export const ALASKA = alaska as unknown as Scenario;

export const randomLog = (wishes: Omit<Wanted, 'scenario'>): GameLog => randomLogOf({ scenario: ALASKA, ...wishes });
