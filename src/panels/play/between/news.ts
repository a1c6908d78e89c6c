import { headlinesIn } from '../../../classroom';
import type { Side } from '../../../engine';
import type { Frame, Session } from '../../../store';
import { framesOf } from './story';

/** What a teacher wrote on the spot while a round went on. */
export function newsOf(frames: readonly Frame[], acts: Session['acts'], round: number): readonly string[] {
  const all = framesOf(frames, round);
  const [first, last] = [all[0], all.at(-1)];
  if (!first || !last) return [];
  // What comes after the act that ends a round comes in the next one.
  const next = frames[frames.indexOf(last) + 1]?.act ?? Infinity;
  return headlinesIn(acts)
    .filter(({ act }) => act >= first.act && act < next)
    .map(({ text }) => text);
}

/**
 * The newest that was written since a side last acted, as far as the table has been shown: to be told to whoever leads
 * it now. `number` counts all that was written in the game, from 1.
 */
export function freshNews(
  frames: readonly Frame[],
  acts: Session['acts'],
  me: Side | null,
): { readonly number: number; readonly text: string } | null {
  const shown = frames.at(-1)?.act ?? 0;
  const mine = acts.findLast(({ intent }) => me !== null && 'side' in intent && intent.side === me)?.act ?? 0;
  const told = headlinesIn(acts).filter(({ act }) => act <= shown);
  const last = told.at(-1);
  return last && last.act >= mine ? { number: told.length, text: last.text } : null;
}
