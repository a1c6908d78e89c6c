import { chosen, sameTerms, termsOf, type Intent, type Terms } from '../../../engine';
import { timeOf } from '../../bidding/bidding';
import { neighbourhood, packageAt } from '../../evaluation/package-pool';
import type { Habit } from './player';
import type { Seat } from './seat';

/** Tables terms, unless they are its draft already. */
export function tables({ legal, side, view }: Seat, terms: Terms | null): Intent | null {
  const own = view.drafts.find(({ by }) => by === side);
  if (!legal.table || !terms || (own && sameTerms(own.terms, terms))) return null;
  return { kind: 'table', side, terms };
}

/** The latest draft of another seat, with the one clause changed that brings it most by the strict ledger. */
export const betters: Habit = (seat) => {
  const { view, latest } = seat;
  if (!latest) return null;
  const near = neighbourhood(view.table, Uint16Array.from(chosen(view.table, latest.terms)));
  let best: { readonly terms: Terms; readonly net: number } | null = null;
  for (let i = 1; i < near.size; i++) {
    const terms = termsOf(view.table, [...packageAt(near, i)]);
    const net = seat.net(terms);
    if (Object.keys(terms).length > 0 && (!best || net > best.net)) best = { terms, net };
  }
  return tables(seat, best?.terms ?? null);
};

/** The best for itself of what the others, as guessed, would still sign. */
export const mine = (own: number, theirs: number): number => (theirs >= 0 ? own : -Infinity);
/** The best for whoever gains least above its least, as guessed (the egalitarian bargain: Kalai 1977). */
export const both = (own: number, theirs: number): number => Math.min(own, theirs);

/** In the last round, take it or leave it: the best for itself that the others would still sign. */
export const ultimatum: Habit = (seat) => (seat.lastRound ? tables(seat, seat.best(mine)) : null);

/** From this part of the time on it is late. */
const LATE = 0.75;

/** The same habit, once it is late. */
export const late =
  (habit: Habit): Habit =>
  (seat) =>
    seat.view.phase === 'closing' || timeOf(seat.view) >= LATE ? habit(seat) : null;

export const tablesBestForBoth: Habit = (seat) => tables(seat, seat.best(both));

/** Each turn a whisper: the best for itself that the others would still sign, of what it has not whispered yet. */
export const whispers: Habit = (seat) => {
  const { legal, side, view, evaluation } = seat;
  const told = view.whispers.filter(({ from }) => from === side);
  const terms =
    legal.whisperTo.length > 0 && seat.best(mine, (one) => !told.some((whisper) => sameTerms(whisper.terms, one)));
  if (!terms) return null;
  // To the one who is guessed to gain most by what all may see of it.
  const place = chosen(view.table, terms);
  const { pool } = evaluation;
  const at = Array.from({ length: pool.size }, (_, i) => i).find((i) =>
    packageAt(pool, i).every((option, k) => option === place[k]),
  );
  const to = [...evaluation.others]
    .filter((other) => legal.whisperTo.includes(other.side))
    .sort((a, b) => (b.gains[at ?? 0] ?? 0) - (a.gains[at ?? 0] ?? 0))[0]?.side;
  return to ? { kind: 'whisper', side, to, terms } : null;
};
