import { whisperKey, type Terms } from '../../../engine';
import type { Habit } from './player';
import type { Seat } from './seat';

/** Whether a player would put its name to terms. */
export type Suits = (seat: Seat, terms: Terms) => boolean;

export const gains: Suits = (seat, terms) => seat.net(terms) > 0;
export const anything: Suits = () => true;

/** Answers the whisper that waits, and the vote at the end. */
export const answers =
  (suits: Suits): Habit =>
  (seat) => {
    const { legal, side, view } = seat;
    const asked = view.drafts.find(({ number }) => number === legal.vote);
    if (asked) return { kind: 'vote', side, accept: suits(seat, asked.terms) };
    const [waiting] = legal.answers;
    const whispered =
      waiting && view.whispers.find((one) => whisperKey(one) === whisperKey({ ...waiting, number: waiting.whisper }));
    return whispered ? { kind: 'answer', side, ...waiting, accept: suits(seat, whispered.terms) } : null;
  };

/** Signs every draft that suits it. */
export const signs =
  (suits: Suits): Habit =>
  (seat) => {
    const { legal, side, view } = seat;
    const drafts = view.drafts.filter(({ number, terms }) => legal.sign.includes(number) && suits(seat, terms));
    return drafts.length > 0 ? { kind: 'sign', side, drafts: drafts.map(({ number }) => number) } : null;
  };
