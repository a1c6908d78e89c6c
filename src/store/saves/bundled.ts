import { HISTORY } from '../../scenarios';
import type { SaveSummary } from '../app';
import type { BundledLog } from '../deps';

/** The article's summit. The test beside this file compares summary and log. */
const { date, ...HISTORY_OF } = HISTORY;
const SUMMARY: SaveSummary = { ...HISTORY_OF, persons: [], changed: date, started: date, bundled: true };

/** The logs that come with the game. */
export const BUNDLED: readonly BundledLog[] = [
  {
    summary: SUMMARY,
    load: async () => (await import('../../../scenarios/alaska-history.log.jsonl?raw')).default,
  },
];
