export { Sheet } from './sheet';
export { lensWords } from './lens-words';
