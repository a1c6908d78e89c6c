/** One game, whoever plays it and wherever it runs. */
export { Game, type Decided, type Hand, type Noted, type Standing } from './game';
export { firstFrame, frameOf, type Frame, type Step, type Viewer } from './frame';
