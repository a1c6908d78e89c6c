import type { Percent, Side } from './sides';
import type { Position } from './state';
import { wordRecord } from './words';

/** Whoever broke a whole word is never trusted more than this again (Schweitzer, Hershey and Bradlow 2006). */
const AFTER_A_BREACH: Percent = 66;

/**
 * How far a side's word may be trusted, in percent, from what all could see: ⌊100(3+k) / (4+k+3b)⌋ with k words kept and b
 * broken, a line taken back counting half; 75 before anything was kept or broken, and at most 66 after a whole word was
 * broken.
 */
export function trustIn(position: Position, side: Side): Percent {
  const { kept, halves } = wordRecord(position, side);
  const trust = Math.floor((200 * (3 + kept)) / (8 + 2 * kept + 3 * halves));
  return halves >= 2 ? Math.min(AFTER_A_BREACH, trust) : trust;
}
