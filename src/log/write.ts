import { asWritten } from '../scenarios';
import type { GameLog, LogAct, LogHeader, LogResult } from './format';

/** A header as its line has it: with the scenario in the format of its file. */
export const written = (header: LogHeader): object => ({ ...header, scenario: asWritten(header.scenario) });

/** First line of a log, without its line feed. */
export const writeHeader = (header: LogHeader): string => JSON.stringify(written(header));

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
