import { expose } from 'comlink';
import type { Result } from '../engine';
import { parseLog, parseLogFile, verifyLog, type ParsedLog } from '../log';

/** What the worker does for the page: foreign files are read where they can block nothing. */
const desk = {
  /** Tells that the worker has started. */
  ready: (): boolean => true,
  parse: (text: string): Promise<Result<ParsedLog>> => parseLog(text),
  async read(file: Blob): Promise<Result<ParsedLog>> {
    const parsed = await parseLogFile(new Uint8Array(await file.arrayBuffer()));
    if (!parsed.ok) return parsed;
    const verified = await verifyLog(parsed.value);
    return verified.ok ? parsed : verified;
  },
};

export type LogDesk = typeof desk;

expose(desk);
