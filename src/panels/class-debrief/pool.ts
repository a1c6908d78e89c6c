import { wrap, type Remote } from 'comlink';
import { Desk, type ClassRow, type Ground, type Missed, type Suited, type Received } from '../../classroom';
import { fail, type Result, type Scenario, type Side, type Terms } from '../../engine';
import { loadFaultWords, type GameLog } from '../../log';
import type { ClassReading } from './worker';

/** Two processors are what a school's machine has; more workers than four would only compete for memory. */
const MOST_WORKERS = 4;

/** What reads a class, wherever it runs. */
interface Readers {
  file(source: string, file: Blob): Promise<readonly Received[]>;
  codes(source: string, codes: readonly string[]): Promise<readonly Received[]>;
  learn(scenario: Scenario): Promise<void>;
  scenarioOf(row: ClassRow): Promise<Scenario | null>;
  open(row: ClassRow): Promise<Result<GameLog>>;
  missed(row: ClassRow): Promise<Missed | null>;
  suited(row: ClassRow, missed: Missed, packages: readonly Terms[]): Promise<readonly (Suited | null)[]>;
  ground(row: ClassRow, x: Side, y: Side): Promise<Ground | null>;
}

interface Seat {
  readonly reader: Readers;
  asking: number;
}

let seats: Seat[] | null = null;

function opened(): readonly Seat[] {
  const count = typeof Worker === 'undefined' ? 1 : Math.min(MOST_WORKERS, Math.max(1, navigator.hardwareConcurrency));
  return (seats ??= Array.from({ length: count }, () => ({ reader: inWorker() ?? onThePage(), asking: 0 })));
}

/** How many questions are worked on at the same time. */
export const atOnce = (): number => 2 * opened().length;

/** Asks whoever has least to do. */
export async function ask<T>(question: (reader: Readers) => Promise<T>): Promise<T> {
  const [first, ...others] = opened();
  if (!first) throw new Error('There is always a reader.');
  const seat = others.reduce((best, each) => (each.asking < best.asking ? each : best), first);
  seat.asking += 1;
  try {
    return await question(seat.reader);
  } finally {
    seat.asking -= 1;
  }
}

export const tellAll = async (scenario: Scenario): Promise<void> =>
  void (await Promise.all(opened().map(({ reader }) => reader.learn(scenario))));

/** Does something for each of a list, several at a time, and gives the answers in their order. */
export async function each<T, Answer>(
  list: readonly T[],
  work: (one: T) => Promise<Answer>,
  lanes = atOnce(),
): Promise<Answer[]> {
  const answers: Answer[] = [];
  let next = 0;
  const lane = async (): Promise<void> => {
    for (let at = next++; at < list.length; at = next++) answers[at] = await work(list[at] as T);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return answers;
}

function inWorker(): Readers | null {
  if (typeof Worker === 'undefined') return null;
  try {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    const broken = new Promise<never>((_, reject) => {
      worker.onerror = (event) => {
        event.preventDefault();
        reject(new Error(event.message));
      };
    });
    broken.catch(() => undefined);
    return remote(wrap<ClassReading>(worker), broken);
  } catch {
    return null;
  }
}

function remote(worker: Remote<ClassReading>, broken: Promise<never>): Readers {
  const either = <T>(answer: Promise<T>): Promise<T> => Promise.race([answer, broken]);
  const taken = async (source: string, answer: Promise<readonly Received[]>): Promise<readonly Received[]> => {
    const all = await either(answer).catch(() => [{ source, read: fail('store.unreadable-file', source) }]);
    // The words of the faults of logs stay behind in the worker.
    if (all.some(({ read }) => !read.ok)) await loadFaultWords();
    return all;
  };
  return {
    file: (source, file) => taken(source, worker.file(source, file)),
    codes: (source, codes) => taken(source, worker.codes(source, codes)),
    learn: (scenario) => either(worker.learn(scenario)),
    scenarioOf: (row) => either(worker.scenarioOf(row)),
    open: (row) => either<Result<GameLog>>(worker.open(row)),
    missed: (row) => either(worker.missed(row)),
    suited: (row, missed, packages) => either(worker.suited(row, missed, packages)),
    ground: (row, x, y) => either(worker.ground(row, x, y)),
  };
}

/** Where no worker can be started, the page itself. */
function onThePage(): Readers {
  const desk = new Desk();
  return {
    file: async (source, file) => desk.file(source, new Uint8Array(await file.arrayBuffer())),
    codes: (source, codes) => desk.codes(source, codes),
    learn: async (scenario) => desk.learn(scenario),
    scenarioOf: (row) => desk.scenarioOf(row),
    open: (row) => desk.open(row),
    missed: (row) => desk.missed(row),
    suited: (row, missed, packages) => desk.suited(row, missed, packages),
    ground: (row, x, y) => desk.ground(row, x, y),
  };
}
