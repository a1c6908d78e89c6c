import type { BundledLog } from './deps';

/** The logs that come with the game. Their summaries are written by the scripts that make them. */
export const BUNDLED: readonly BundledLog[] = [];
