import { expose } from 'comlink';
import { parseLog } from '../../log';
import { checked, readForShelf } from './reading';
import { readScenario } from './scenario';

/** What the worker does for the page: foreign files are read where they can block nothing. */
const reading = {
  /** Tells that the worker has started. */
  ready: (): boolean => true,
  parse: parseLog,
  read: checked,
  readForShelf,
  readScenario,
};

export type LogReading = typeof reading;

expose(reading);
