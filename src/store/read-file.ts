import type { Remote } from 'comlink';
import { fail, type Fault, type Result } from '../engine';
import { LARGEST_LOG, loadFaultWords, parseLog, parseLogFile, tooLarge, verifyLog, type ParsedLog } from '../log';
import type { LogDesk } from './log-worker';
import { askDesk } from './read-desk';

/** A text of more characters is parsed beside the page, not on it. */
const LONG = 1024 * 1024;

/**
 * A log from a file, checked line by line and run again, in a worker. A file that is too large is not read at all.
 * Faults name the file in `values.file`, the line and the remedy; `store.unreadable-file` if its bytes cannot be had.
 */
export async function readLogFile(file: File): Promise<Result<ParsedLog>> {
  const read = await (file.size > LARGEST_LOG
    ? tooLarge()
    : beside(
        (desk) => desk.read(file),
        () => readHere(file),
      ));
  return read.ok ? read : { ok: false, fault: inFile(read.fault, file.name) };
}

/** A log from its text; a long one is parsed beside the page. */
export const parseLogText = (text: string): Promise<Result<ParsedLog>> =>
  text.length > LONG
    ? beside(
        (desk) => desk.parse(text),
        () => parseLog(text),
      )
    : parseLog(text);

const inFile = (fault: Fault, file: string): Fault => ({ ...fault, values: { ...fault.values, file } });

async function readHere(file: File): Promise<Result<ParsedLog>> {
  const parsed = await parseLogFile(new Uint8Array(await file.arrayBuffer()));
  if (!parsed.ok) return parsed;
  const verified = await verifyLog(parsed.value);
  return verified.ok ? parsed : verified;
}

type Answer = Result<ParsedLog>;

/** Asks the worker; where none can be started, the page itself. A worker that fails at its work gives a fault. */
async function beside(ask: (desk: Remote<LogDesk>) => Promise<Answer>, here: () => Promise<Answer>): Promise<Answer> {
  const answer = await askDesk(ask)
    .then((read) => read ?? here())
    .catch(() => fail('store.unreadable-file', 'file'));
  if (!answer.ok || answer.value.cutOff) await loadFaultWords();
  return answer;
}
