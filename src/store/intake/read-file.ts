import type { Remote } from 'comlink';
import { fail, type Fault, type Result } from '../../engine';
import { LARGEST_LOG, loadFaultWords, parseLog, tooLarge, type ParsedLog } from '../../log';
import { checked, readForShelf, type ReadLog } from './reading';
import type { LogReading } from './log-worker';
import { tooLargeToRead, type Checked } from '../../scenarios';
import { readScenario } from './scenario';
import { askWorker } from './ask-worker';

/** A text of more characters is parsed beside the page, not on it. */
const LONG = 1024 * 1024;

/**
 * A log from a file, checked line by line and run again, in a worker. A file that is too large is not read at all.
 * Faults name the file in `values.file`, the line and the remedy; `store.unreadable-file` if its bytes cannot be had.
 */
export const readLogFile = (file: File): Promise<Result<ParsedLog>> =>
  fromFile(
    file,
    (remote) => remote.read(file),
    () => checked(file),
  );

/** The same, as it will be kept. Of many files several can be asked for at once. */
export const readFileForShelf = (file: File): Promise<Result<ReadLog>> =>
  fromFile(
    file,
    (remote) => remote.readForShelf(file),
    () => readForShelf(file),
  );

async function fromFile<Read extends Cut>(file: File, ...ways: Ways<Read>): Promise<Result<Read>> {
  const read = file.size > LARGEST_LOG ? tooLarge() : await beside(...ways);
  return read.ok ? read : { ok: false, fault: inFile(read.fault, file.name) };
}

/** A scenario from a file, checked beside the page; null if the file is not meant as one, or cannot be had. */
export async function readScenarioOf(file: File): Promise<Checked | null> {
  try {
    const answer = await askWorker(async (remote) => ({ read: await remote.readScenario(file) }));
    const read = answer ? answer.read : await readScenario(file);
    // Its words stay behind in the worker: they come with what checks.
    if (read && !read.ok) await tooLargeToRead(file.size, file.name);
    return read;
  } catch {
    return null;
  }
}

/** A log from its text; a long one is parsed beside the page. */
export const parseLogText = (text: string): Promise<Result<ParsedLog>> =>
  text.length > LONG
    ? beside(
        (remote) => remote.parse(text),
        () => parseLog(text),
      )
    : parseLog(text);

const inFile = (fault: Fault, file: string): Fault => ({ ...fault, values: { ...fault.values, file } });

interface Cut {
  readonly cutOff?: Fault;
}

/** How it is asked of the worker, and how the page itself does it. */
type Ways<Read> = [ask: (remote: Remote<LogReading>) => Promise<Result<Read>>, here: () => Promise<Result<Read>>];

/** Asks the worker; where none can be started, the page itself. A worker that fails at its work gives a fault. */
async function beside<Read extends Cut>(...[ask, here]: Ways<Read>): Promise<Result<Read>> {
  const answer = await askWorker(ask)
    .then((read) => read ?? here())
    .catch(() => fail('store.unreadable-file', 'file'));
  if (!answer.ok || answer.value.cutOff) await loadFaultWords();
  return answer;
}
