import { see, type Side } from '../engine';
import type { GameLog } from './format';
import { sentence, type Sentence } from './sentence';

/** One act of a log in sentences; acts that only move the game on have none. */
export interface Told {
  /** Number of the act; its line in the file is one more. */
  readonly act: number;
  readonly sentences: readonly Sentence[];
}

/** A log in plain sentences, act by act, as one seat saw it or as it all was. */
export function transcript(log: Pick<GameLog, 'header' | 'acts'>, viewer: Side | 'all' = 'all'): readonly Told[] {
  return log.acts.map(({ act, events }) => ({
    act,
    sentences: events
      .flatMap((event) => see(event, viewer) ?? [])
      .flatMap((event) => sentence(event, log.header.scenario) ?? []),
  }));
}
