import { conflictIn, sameTerms, termsOf, type Intent, type Terms } from '../../../engine';
import type { Habit } from './player';
import type { Seat } from './seat';

/** Draws of a package before it gives up finding one that does not contradict itself. */
const TRIES = 20;

/** Any act that it may do: first of which kind, then which. */
export const anyAct: Habit = (seat) => {
  const { legal, side } = seat;
  if (legal.vote !== null) return { kind: 'vote', side, accept: seat.draw(2) === 0 };
  const kinds = [acts, whisper, answer, draft, sign, hold, walk]
    .map((kind) => kind(seat))
    .filter((some) => some.length > 0);
  const some = kinds[seat.draw(Math.max(1, kinds.length))];
  return some?.[seat.draw(some.length)]?.() ?? null;
};

type Choice = () => Intent | null;
type Kind = (seat: Seat) => readonly Choice[];

const acts: Kind = ({ legal, side }) =>
  legal.moves.flatMap(({ id, refusal }) => (refusal ? [] : [() => ({ kind: 'move', side, move: id }) as const]));

const whisper: Kind = (seat) =>
  seat.legal.whisperTo.map((to) => () => {
    const terms = anyTerms(seat);
    return terms && { kind: 'whisper', side: seat.side, to, terms };
  });

const answer: Kind = (seat) =>
  seat.legal.answers.map((waiting) => () => ({
    kind: 'answer',
    side: seat.side,
    ...waiting,
    accept: seat.draw(2) === 0,
  }));

const draft: Kind = (seat) =>
  seat.legal.table
    ? [
        () => {
          const terms = anyTerms(seat);
          return terms && { kind: 'table', side: seat.side, terms };
        },
      ]
    : [];

const sign: Kind = ({ legal, side }) => legal.sign.map((number) => () => ({ kind: 'sign', side, drafts: [number] }));
const hold: Kind = ({ legal, side }) => (legal.hold ? [() => ({ kind: 'hold', side })] : []);
const walk: Kind = ({ legal, side }) => (legal.walk ? [() => ({ kind: 'walk', side })] : []);

/** Half of the issues settled, as they fall; null if each of the packages contradicts itself or is its draft already. */
function anyTerms({ draw, side, view }: Seat): Terms | null {
  const { table } = view;
  const own = view.drafts.find(({ by }) => by === side);
  for (let n = 0; n < TRIES; n++) {
    const package_ = table.issues.map(({ first, count }) => (draw(2) === 0 ? first : first + draw(count)));
    const terms = termsOf(table, package_);
    const fits = Object.keys(terms).length > 0 && !conflictIn(table.excluded, package_);
    if (fits && !(own && sameTerms(own.terms, terms))) return terms;
  }
  return null;
}
