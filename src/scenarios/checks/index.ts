import type { Fault, Scenario } from '../../engine';
import type { Check } from './check';
import { countable, oneCeasefire, openFirst, tracksUsed } from './issues';
import { knownIds } from './known';
import {
  conditionsReachable,
  deadlineConditions,
  deadlinePossible,
  escalationPossible,
  movesForSeats,
  usesEnough,
} from './moves';
import { bounds, roundChoices, twoDecimals } from './numbers';
import { ownTastes, seatChoices, stanceOnAll } from './sides';
import { uniqueIds, uniqueInstruments, uniquePerformers } from './unique';
import { zeroSum } from './zero-sum';

/** The rules a schema can't say. A new rule is one more function here, and a planted fault in its test. */
export const CHECKS: Readonly<Record<string, Check>> = {
  zeroSum,
  uniqueIds,
  uniqueInstruments,
  uniquePerformers,
  knownIds,
  openFirst,
  oneCeasefire,
  tracksUsed,
  countable,
  stanceOnAll,
  ownTastes,
  seatChoices,
  twoDecimals,
  bounds,
  roundChoices,
  usesEnough,
  escalationPossible,
  deadlineConditions,
  deadlinePossible,
  conditionsReachable,
  movesForSeats,
};

/** Every breach of every rule, in the order of the rules. */
export const breaches = (scenario: Scenario): Fault[] => Object.values(CHECKS).flatMap((check) => [...check(scenario)]);
