/**
 * Versions of scenario and log. What a file says is checked as it lies there, and then adapted to the form in which
 * programs hold it; what is written goes back into the version that it came from.
 */
export { INSTRUMENTS_ONE, SIDES, type ScenarioOne } from './scenario/one';
export type { ScenarioTwo, VectorTwo } from './scenario/two';
export { asWritten, fromFile, inFormatOne, inFormatTwo, placeInFile, type ScenarioFile } from './scenario/file';
export { cardOf } from './scenario/cards';
export { decode } from './file/decode';
export { dateExists } from './file/date';
export { reaching } from './file/reach';
export { unpacked } from './file/gzip';
export * from './log/format';
export * from './log/write';
export { LARGEST_LOG, MOST_ACTS, tooLarge } from './log/limits';
export { brokenSealOf, lastSeal, lineOf, sealOf, sealOfHeader, sealOfNote, sealOfResult } from './log/seal';
export type { RawLog } from './log/raw';

/** Reading a log's lines needs their schema, which no first screen needs: it is loaded when the first log is read. */
export const logLines = () => import('./log/raw');
