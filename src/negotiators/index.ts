import { Delegation } from './delegation';
import type { Negotiator, NegotiatorSetup } from './negotiator';

export type { Act, Negotiator, NegotiatorSetup, Seen } from './negotiator';
export { summitArena } from './summit-arena';
export { playGame, type ComputerGame, type PlayedAct, type PlayedGame } from './play-game';

/** A delegation led by the computer, as the scenario's persona and the difficulty make it. */
export const createNegotiator = (setup: NegotiatorSetup): Negotiator => new Delegation(setup);

export * from './strategies';
