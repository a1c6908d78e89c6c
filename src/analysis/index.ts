export { changesOf, type Better, type BetterResult, type Change } from './better';
export { cloudOf, placeOf, sidesOfCloud, type Cloud } from './cloud';
export { draftsTabled, type TabledDraft } from './drafts';
export { standingFlows, type Flow } from './flows';
export { wentTheSameWay } from './history';
export { oppositions, type Opposition } from './opposition';
export { netByRound, roundStates, windowAt, type RoundState, type WindowPoint } from './rounds';
export { publicGains, solve, type Solution, type Solutions } from './solutions';
export { pairsOf, scatterOf, studyOf, type Scatter, type Step, type StudiedLog, type Study } from './study';
