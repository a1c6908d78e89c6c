import { wrap, type Remote } from 'comlink';
import type { LogReading } from './log-worker';

/** Milliseconds without a question after which the workers end, and their memory with them. */
const IDLE = 5000;
/** More would compete for the disk and for memory. */
const MOST_WORKERS = 4;

interface Reader {
  readonly remote: Remote<LogReading>;
  /** Rejected when the worker fails, be it at its start or at its work. */
  readonly broken: Promise<never>;
  readonly end: () => void;
}

interface Seat {
  reader: Promise<Reader | null> | null;
  asking: number;
}

/** One place for a worker each; a worker is started when every one before it is busy. */
const seats: readonly Seat[] = Array.from({ length: workersWanted() }, () => ({ reader: null, asking: 0 }));
let idle: ReturnType<typeof setTimeout> | undefined;

/** How many questions are worked on at the same time: as many as there are processors, within reason. */
export function workersWanted(): number {
  const processors = typeof navigator === 'undefined' ? 1 : navigator.hardwareConcurrency;
  return Math.min(MOST_WORKERS, Math.max(1, processors || 1));
}

/**
 * Asks a worker that reads logs; null where none can be started. A worker reads one file after the other: to start it
 * takes longer than to read a log. Rejects if it fails at its work, and the next question starts another.
 */
export async function askWorker<Answer>(ask: (remote: Remote<LogReading>) => Promise<Answer>): Promise<Answer | null> {
  clearTimeout(idle);
  const seat = seats.reduce((best, each) => (each.asking < best.asking ? each : best));
  seat.asking += 1;
  try {
    const here = await (seat.reader ??= started(seat));
    return here && (await Promise.race([ask(here.remote), here.broken]));
  } finally {
    seat.asking -= 1;
    if (seats.every(({ asking }) => asking === 0)) idle = setTimeout(() => seats.forEach(letGo), IDLE);
  }
}

/** Ends a worker; the next question starts another. */
function letGo(seat: Seat): void {
  const last = seat.reader;
  seat.reader = null;
  void last?.then((ended) => ended?.end());
}

async function started(seat: Seat): Promise<Reader | null> {
  if (typeof Worker === 'undefined') return null;
  try {
    const worker = new Worker(new URL('./log-worker', import.meta.url), { type: 'module' });
    const broken = brokenOf(worker);
    const remote = wrap<LogReading>(worker);
    await Promise.race([remote.ready(), broken]);
    broken.catch(() => letGo(seat));
    return { remote, broken, end: () => worker.terminate() };
  } catch {
    return null;
  }
}

const brokenOf = (worker: Worker): Promise<never> =>
  new Promise((_, reject) => {
    worker.onerror = (event) => {
      event.preventDefault();
      reject(new Error(event.message));
    };
  });
