import { isSideId } from '../engine';

/** The article's summit as it was, written by scripts/history-log.ts into scenarios/. */
export const HISTORY = {
  id: 'alaska-history',
  title: 'The Alaska Summit',
  seats: ['us', 'ru'].filter(isSideId),
  round: 8,
  rounds: 8,
  verdict: 'missed-opportunity',
  /** When it took place, in milliseconds since 1970. */
  date: Date.UTC(2025, 7, 15, 19),
} as const;
