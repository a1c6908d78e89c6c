import { interestsGain, type Hundredths, type Secret, type Side, type Terms, type View } from '../../engine';
import type { Seen } from '../negotiator';
import { faceOf, secretShown } from './face';

/** Terms worth less than this to a side, in hundredths, are an insult: it gives nothing for them. */
export const INSULT = -300;

/**
 * Whether terms are so much worse for a side than walking away that whoever tables them must know it. By the face that it
 * shows, so that neither what it says of an insult nor how it takes one tells what lies within its grades.
 */
export const isInsult = (view: View, side: Side, secret: Secret, terms: Terms): boolean =>
  worthShown(view, side, secret, terms) < INSULT;

const worthShown = (view: View, side: Side, secret: Secret, terms: Terms): Hundredths =>
  interestsGain(view, side, secretShown(faceOf(secret)), terms);

/** A draft that a side takes as an insult. */
export interface Offence {
  readonly by: Side;
  readonly draft: number;
  /** The round in which it was tabled, from 1. */
  readonly round: number;
}

/** For so many rounds after an insult a side comes down no further. */
const STIFF = 2;

/** In so much of the time, at the end, it no longer minds: what is signed then is signed for its own sake. */
const LATE = 0.7;

/**
 * The insult that a side still minds: a draft of another from the last rounds that is one, and no better for it than that
 * side's paper before. An opening is none, however high: everybody opens high.
 */
export function offenceTo(side: Side, secret: Secret, { view, history }: Seen): Offence | null {
  const { round: now, settings } = view;
  if (now - 1 > LATE * (settings.rounds - 1)) return null;
  const latest = new Map<Side, Terms>();
  let round = 1;
  let offence: Offence | null = null;
  for (const event of history) {
    if (event.kind === 'round-opened') ({ round } = event);
    if (event.kind !== 'drafted' || event.side === side) continue;
    const { side: by, number: draft, terms } = event;
    const before = latest.get(by);
    latest.set(by, terms);
    if (!before || now - round > STIFF || !isInsult(view, side, secret, terms)) continue;
    if (worthShown(view, side, secret, terms) <= worthShown(view, side, secret, before)) offence = { by, draft, round };
  }
  return offence;
}
