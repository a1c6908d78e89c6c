import type { Fault, Scenario } from '../../engine';
import type { Check } from './check';
import {
  channelsCarryOnly,
  mapNeedsRegion,
  meetsWhileRunning,
  oneTrackAtOnce,
  openStays,
  walkoutStanding,
} from './dropped';
import { excludedOnce, excludedTwo, stancesAllowed, tiedCountable } from './excluded';
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
import { emblemsDrawn, ownTastes, seatChoices, stanceOnAll } from './sides';
import { svgShapes } from './surface';
import { uniqueIds, uniqueInstruments, uniquePerformers } from './unique';
import { zeroSum } from './zero-sum';

/**
 * What the formulas and the screens rely on: a table that breaks one of these cannot be shown or counted. Logs are
 * checked for these alone, so that what authors are asked for in later years never shuts out a game once played.
 */
const STRUCTURE: Readonly<Record<string, Check>> = {
  zeroSum,
  uniqueIds,
  uniqueInstruments,
  uniquePerformers,
  knownIds,
  openFirst,
  oneCeasefire,
  countable,
  stanceOnAll,
  bounds,
  excludedTwo,
  excludedOnce,
  tiedCountable,
  svgShapes,
};

/** The rules a schema can't say. A new rule is one more function here, and a planted fault in its test. */
export const CHECKS: Readonly<Record<string, Check>> = {
  ...STRUCTURE,
  stancesAllowed,
  tracksUsed,
  ownTastes,
  emblemsDrawn,
  seatChoices,
  twoDecimals,
  roundChoices,
  usesEnough,
  escalationPossible,
  deadlineConditions,
  deadlinePossible,
  conditionsReachable,
  movesForSeats,
  walkoutStanding,
  oneTrackAtOnce,
  channelsCarryOnly,
  meetsWhileRunning,
  openStays,
  mapNeedsRegion,
};

const found = (checks: typeof CHECKS, scenario: Scenario): Fault[] =>
  Object.values(checks).flatMap((check) => [...check(scenario)]);

/** Every breach of every rule, in the order of the rules. */
export const breaches = (scenario: Scenario): Fault[] => found(CHECKS, scenario);

/** Every breach of what a table must be to be shown at all. */
export const structuralBreaches = (scenario: Scenario): Fault[] => found(STRUCTURE, scenario);
