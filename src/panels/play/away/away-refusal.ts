import type { Fault } from '../../../engine';
import { t, tell } from '../../../text';
import type { Play } from '../play-context';

/** Why nothing can be done away from the table now, as a sentence; undefined where something can. */
export function awayRefusal({ myTurn, view }: Play): string | undefined {
  if (view.phase === 'over') return t('play.over');
  if (!myTurn || view.phase !== 'table') return t('acts.not-your-turn');
  return view.away ? t('acts.away-used') : undefined;
}

/** The same for one act that the engine judged. */
export const refusalOf = (play: Play, refusal: Fault | null): string | undefined =>
  awayRefusal(play) ?? (refusal ? tell(refusal) : undefined);

/** The move made in this turn, or `whisper`, or null. */
export function doneThisTurn({ view, me, frames }: Play): string | null {
  if (!me || view.turn !== me || !view.away) return null;
  const event = frames.findLast(
    (frame) => 'side' in frame.event && frame.event.side === me && ['moved', 'whispered'].includes(frame.event.kind),
  )?.event;
  if (event?.kind === 'moved') return event.move;
  return event?.kind === 'whispered' ? (event.through ?? 'whisper') : null;
}
