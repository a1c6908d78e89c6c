import type { GameLog, LogAct, LogHeader, LogResult } from './format';

/** First line of a log, without its line feed. */
export const writeHeader = (header: LogHeader): string => JSON.stringify(header);

/** The line of one act, without its line feed. */
export const writeAct = (act: LogAct): string => JSON.stringify(act);

/** Last line of a finished log, without its line feed. */
export const writeResult = (result: LogResult): string => JSON.stringify(result);

/** The lines of a log, in order, without line feeds. */
export const linesOf = (log: GameLog): string[] => [
  writeHeader(log.header),
  ...log.acts.map(writeAct),
  ...(log.result ? [writeResult(log.result)] : []),
];

/** A whole log as text: JSON Lines, one LF after each line, the last included. */
export const print = (log: GameLog): string =>
  linesOf(log)
    .map((line) => `${line}\n`)
    .join('');
