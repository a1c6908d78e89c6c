import { wrap, type Remote } from 'comlink';
import type { LogDesk } from './log-worker';

/** Milliseconds without a question after which the worker ends, and its memory with it. */
const IDLE = 5000;

interface Reader {
  readonly desk: Remote<LogDesk>;
  /** Rejected when the worker fails, be it at its start or at its work. */
  readonly broken: Promise<never>;
  readonly end: () => void;
}

let reader: Promise<Reader | null> | null = null;
let asking = 0;
let idle: ReturnType<typeof setTimeout> | undefined;

/**
 * Asks the worker that reads logs; null where none can be started. Many files are read by one worker: to start it takes
 * longer than to read a log. Rejects if it fails at its work, and the next question starts another.
 */
export async function askDesk<Answer>(ask: (desk: Remote<LogDesk>) => Promise<Answer>): Promise<Answer | null> {
  clearTimeout(idle);
  asking += 1;
  try {
    const here = await (reader ??= started());
    return here && (await Promise.race([ask(here.desk), here.broken]));
  } finally {
    asking -= 1;
    if (asking === 0) idle = setTimeout(letGo, IDLE);
  }
}

/** Ends the worker; the next question starts another. */
function letGo(): void {
  const last = reader;
  reader = null;
  void last?.then((ended) => ended?.end());
}

async function started(): Promise<Reader | null> {
  if (typeof Worker === 'undefined') return null;
  try {
    const worker = new Worker(new URL('./log-worker.ts', import.meta.url), { type: 'module' });
    const broken = brokenOf(worker);
    const desk = wrap<LogDesk>(worker);
    await Promise.race([desk.ready(), broken]);
    broken.catch(letGo);
    return { desk, broken, end: () => worker.terminate() };
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
