import { sidesOf } from '../../engine';
import { asWritten } from '../scenario/file';
import type { GameLog, LogAct, LogHeader, LogNote, LogResult } from './format';

/** A header as its line has it, in the version of its log: with the scenario in the format of its file. */
export function written(header: LogHeader, scenario: object = asWritten(header.scenario)): object {
  if (header.version === 1) return { ...header, scenario };
  const { format, version, rules, scenario: _held, ...rest } = header;
  return { format, version, rules, sides: sidesOf(header.scenario), scenario, ...rest };
}

/** First line of a log, without its line feed. */
export const writeHeader = (header: LogHeader): string => JSON.stringify(written(header));

/** The line of one act, without its line feed; notes after it have lines of their own. */
export const writeAct = ({ notes: _lines, ...act }: LogAct): string => JSON.stringify(act);

/** Last line of a finished log, without its line feed. */
export const writeResult = ({ notes: _lines, ...result }: LogResult): string => JSON.stringify(result);

/** The line of a note, without its line feed. */
export const writeNote = (note: LogNote): string => JSON.stringify(note);

const writeNotes = (notes: readonly LogNote[] = []): string[] => notes.map(writeNote);

/** The lines of a log, in order, without line feeds. */
export const linesOf = ({ header, acts, result }: GameLog): string[] => [
  writeHeader(header),
  ...acts.flatMap((act) => [writeAct(act), ...writeNotes(act.notes)]),
  ...(result ? [writeResult(result), ...writeNotes(result.notes)] : []),
];

/** A whole log as text: JSON Lines, one LF after each line, the last included. */
export const print = (log: GameLog): string =>
  linesOf(log)
    .map((line) => `${line}\n`)
    .join('');
