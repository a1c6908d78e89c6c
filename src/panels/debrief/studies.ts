import { proxy, wrap } from 'comlink';
import { scatterOf, studyOf, type Scatter, type Step, type StudiedLog, type Study } from '../../analysis';
import type { Lens, Result, Side } from '../../engine';
import type { LogResult } from '../../log';
import type { Rerun } from '../../negotiators';
import { leadAgain, proven, type Proven } from './proven';
import type { Desk } from './worker';

/** The long computations of one log, done beside the page. */
export interface Studies {
  study(report: (done: number, all: number) => void): Promise<Study>;
  scatter(lens: Lens, x: Side, y: Side): Promise<Scatter | null>;
  /** Verifies the log, with its last line, and says what that proves. */
  prove(result: LogResult | null): Promise<Result<Proven>>;
  leadAgain(report: (done: number, all: number) => void): Promise<Result<Rerun>>;
  /** Ends whatever is under way; its promises are never fulfilled. */
  close(): void;
}

/** Computes in a worker; where none can be started, or it dies, on the page itself in slices. */
export function openStudies(log: StudiedLog): Studies {
  const here = onThePage(log);
  let there: Studies | null = inWorker(log);
  const either = async <T>(ask: (studies: Studies) => Promise<T>): Promise<T> => {
    if (there) {
      try {
        return await ask(there);
      } catch {
        there?.close();
        there = null;
      }
    }
    return ask(here);
  };
  return {
    study: (report) => either((studies) => studies.study(report)),
    scatter: (lens, x, y) => either((studies) => studies.scatter(lens, x, y)),
    prove: (result) => either((studies) => studies.prove(result)),
    leadAgain: (report) => either((studies) => studies.leadAgain(report)),
    close: () => {
      there?.close();
      here.close();
    },
  };
}

function inWorker(log: StudiedLog): Studies | null {
  if (typeof Worker === 'undefined') return null;
  try {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    const broken = new Promise<never>((_, reject) => {
      worker.onerror = (event) => {
        event.preventDefault();
        reject(new Error(event.message));
      };
    });
    // Somebody always races it later; until then its rejection is no news.
    broken.catch(() => undefined);
    const desk = wrap<Desk>(worker);
    const opened = desk.open(log);
    const ask = <T>(answer: () => Promise<T>): Promise<T> => Promise.race([opened.then(answer), broken]);
    return {
      study: (report) => ask(() => desk.study(proxy(async (done: number, all: number) => report(done, all)))),
      scatter: (lens, x, y) => ask(() => desk.scatter(lens, x, y)),
      prove: (result) => ask<Result<Proven>>(async () => await desk.prove(result)),
      leadAgain: (report) =>
        ask<Result<Rerun>>(
          async () => await desk.leadAgain(proxy(async (done: number, all: number) => report(done, all))),
        ),
      close: () => worker.terminate(),
    };
  } catch {
    return null;
  }
}

function onThePage(log: StudiedLog): Studies {
  let closed = false;
  const breathe = (): Promise<void> =>
    new Promise((resolve, reject) =>
      setTimeout(() => (closed ? reject(new Error('the page was left')) : resolve()), 0),
    );
  const stepTo =
    (report: (done: number, all: number) => void): Step =>
    async (done, all) => {
      report(done, all);
      await breathe();
    };
  return {
    study: (report) => studyOf(log, stepTo(report)),
    prove: (result) => proven({ ...log, result }),
    leadAgain: (report) => leadAgain(log, stepTo(report)),
    scatter: async (lens, x, y) => {
      await breathe();
      return scatterOf(log, lens, x, y);
    },
    close: () => {
      closed = true;
    },
  };
}
