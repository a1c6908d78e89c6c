import type { Fault } from '../../../engine';
import { t, tell } from '../../../text';
import type { Play } from '../play-context';

/** Why something cannot be said now, as a sentence; undefined where it can. */
export function refusalOf({ myTurn }: Play, fault: Fault | null): string | undefined {
  if (!myTurn) return t('acts.not-your-turn');
  return fault ? tell(fault) : undefined;
}
