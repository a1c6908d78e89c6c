export { cloudOf, type Cloud } from './cloud';
export { standingFlows, type Flow } from './flows';
export { costShare, wentTheSameWay } from './history';
export { netByRound, roundStates, windowByRound, type RoundState } from './rounds';
export { publicGains, solve, type Solution, type Solutions } from './solutions';
