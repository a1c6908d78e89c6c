import type { SaveSummary } from './app';
import type { BundledLog } from './deps';

/** The article's summit, written by scripts/history-log.ts. The test beside this file compares summary and log. */
const HISTORY: SaveSummary = {
  id: 'alaska-history',
  title: 'The Alaska Summit',
  seats: ['us', 'ru'],
  persons: [],
  round: 8,
  rounds: 8,
  verdict: 'diplomatic-performance',
  changed: Date.UTC(2025, 7, 15, 19),
  started: Date.UTC(2025, 7, 15, 19),
  bundled: true,
};

/** The logs that come with the game. */
export const BUNDLED: readonly BundledLog[] = [
  {
    summary: HISTORY,
    load: async () => (await import('../../scenarios/alaska-history.log.jsonl?raw')).default,
  },
];
