import { leadersIn } from '../../classroom';
import type { Side } from '../../engine';
import { personsOf, type Session } from '../../store';

/** The persons who lead a seat now, in the order in which they speak in the round; the screen goes round among them. */
export function speakersOf({ header, acts, frames }: Pick<Session, 'header' | 'acts' | 'frames'>): readonly Side[] {
  const opened = frames.findLast(({ event }) => event.kind === 'round-opened')?.event;
  const order = opened?.kind === 'round-opened' ? opened.queue : header.seats;
  const leaders = leadersIn(acts, header.seats);
  return personsOf(header)
    .filter((side) => leaders[side]?.kind !== 'computer')
    .toSorted((a, b) => order.indexOf(a) - order.indexOf(b));
}
