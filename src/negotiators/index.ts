import { Delegation } from './deciding/delegation';
import type { Negotiator, NegotiatorSetup } from './negotiator';

export type { Act, Negotiator, NegotiatorSetup, Seen } from './negotiator';
export { manners, type MannersRow } from './trials/manners/manners';
export { modelTrial, type ModelReport } from './trials/model-trial';
export { climb, type Climb } from './trials/climb/climb';
export { league, type LeagueRow } from './trials/league/league';
export type { TablesOptions, TrialOptions } from './trials/options';
export { playGame, type ComputerGame, type PlayedAct, type PlayedGame } from './trials/play-game';
export { skillTrial, type SkillReport } from './trials/skill-trial';
export { reasonsOf, rerun, type Rerun } from './rerun';
export { success } from './trials/success';
export { summitArena } from './trials/summit-arena';

/** A delegation led by the computer, as the scenario's persona and the difficulty make it. */
export const createNegotiator = (setup: NegotiatorSetup): Negotiator => new Delegation(setup);

export * from './strategies';
