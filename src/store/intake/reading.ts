import { ok, type Fault, type Result } from '../../engine';
import { linesOf, parseLogFile, replayStates, verifyLog, type ParsedLog } from '../../log';
import type { SaveSummary } from '../app';
import { remarksOf } from './remarks';
import { summaryOf } from '../saves/summary';

/** A log that was read and checked, ready to be kept: its lines, and its row but for what the list gives it. */
export interface ReadLog {
  readonly row: Omit<SaveSummary, 'id' | 'changed'>;
  readonly lines: readonly string[];
  readonly cutOff?: Fault;
}

/** A log from a file, checked line by line and run again. Faults as those of `parseLogFile` and `verifyLog`. */
export async function checked(file: Blob): Promise<Result<ParsedLog>> {
  const parsed = await parseLogFile(new Uint8Array(await file.arrayBuffer()));
  if (!parsed.ok) return parsed;
  const verified = await verifyLog(parsed.value);
  return verified.ok ? parsed : verified;
}

/** The same, as it will be kept: all the work is done where the file is read, and little has to be handed over. */
export async function readForShelf(file: Blob): Promise<Result<ReadLog>> {
  const read = await checked(file);
  return read.ok ? forShelf(read.value) : read;
}

/** A log as it will be kept. */
export async function forShelf(log: ParsedLog): Promise<Result<ReadLog>> {
  const states = replayStates(log);
  if (!states.ok) return states;
  const end = states.value.at(-1);
  if (!end) throw new Error('A log has a beginning.');
  const { id: _none, changed: _never, ...row } = summaryOf('', log, end, 0);
  return ok({
    row: { ...row, ...(await remarksOf(log)) },
    lines: linesOf(log),
    ...(log.cutOff ? { cutOff: log.cutOff } : {}),
  });
}
