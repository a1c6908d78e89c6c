import { expose } from 'comlink';
import { scatterOf, studyOf, type Step, type StudiedLog } from '../../analysis';
import type { LogResult } from '../../log';
import { leadAgain, proven } from './proven';

let log: StudiedLog | null = null;

function opened(): StudiedLog {
  if (!log) throw new Error('no log was handed to the worker');
  return log;
}

/** What the worker does for the page. The log is handed over once. */
const desk = {
  open(given: StudiedLog): void {
    log = given;
  },
  study: (step: Step) => studyOf(opened(), step),
  prove: (result: LogResult | null) => proven({ ...opened(), result }),
  leadAgain: (step: Step) => leadAgain(opened(), step),
  scatter: (...[lens, x, y]: SkipFirst<Parameters<typeof scatterOf>>) => scatterOf(opened(), lens, x, y),
};

type SkipFirst<All extends readonly unknown[]> = All extends readonly [unknown, ...infer Rest] ? Rest : never;

export type Desk = typeof desk;

expose(desk);
