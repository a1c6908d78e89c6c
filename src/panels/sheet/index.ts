export { Sheet } from './sheet';
export { lensWords } from './lens-words';
export { costOfLine } from './line-cost';
