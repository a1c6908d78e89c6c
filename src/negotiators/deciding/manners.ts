import {
  chosen,
  sameTerms,
  warGoesOn,
  warOfRound,
  type MoveSpec,
  type Position,
  type Side,
  type SideSheet,
  type Terms,
  type View,
} from '../../engine';
import { stanceTerms } from '../bidding/stance';
import type { Deliberation } from './deliberation';

/*
 * What nobody at a table does, whatever it would gain by it: `impasse manners` counts each of these over many games.
 */

/** The best that it could sign now and that meets its least gain, in hundredths of its lens; null if there is none. */
export function bestSignable({ drafts, seen, least }: Deliberation): number | null {
  const worths = drafts
    .filter(({ draft, worth }) => seen.legal.sign.includes(draft.number) && worth >= least)
    .map(({ worth }) => worth);
  return worths.length > 0 ? Math.max(...worths) : null;
}

/** Judging many packages at once rounds otherwise than judging one: so much more is more for certain. */
const FOR_CERTAIN = 3;

/**
 * Whether it may ask for terms that are worth so much to it: not for less than it could have by signing, not for what it
 * declined or has just pledged against, and not for nearly all of its opening once it has signed another's draft.
 */
export function mayAsk(deliberation: Deliberation, terms: Terms, worth: number): boolean {
  const { seen, side, sheet } = deliberation;
  const { view } = seen;
  const signable = bestSignable(deliberation);
  if (signable !== null && worth < signable + FOR_CERTAIN) return false;
  if (declinedBy(view, side).some((one) => sameTerms(one, terms))) return false;
  const just = view.away ? view.lastMove[side] : null;
  if (just !== null && pledgesOf(view.table.moves[just], side).some((pledge) => holds(view, terms, pledge)))
    return false;
  return !hasSigned(seen, side) || shareOfOpening(sheet, terms) < NEARLY_ALL;
}

/** From this share of its opening on, terms are as good as all that a side demands. */
const NEARLY_ALL = 0.75;

/** How much of what a sheet opens with is in the terms, 0..1. */
export function shareOfOpening(sheet: SideSheet, terms: Terms): number {
  const opening = Object.entries(stanceTerms(sheet, 'opening'));
  const kept = opening.filter(([issue, option]) => terms[issue] === option);
  return opening.length === 0 ? 0 : kept.length / opening.length;
}

const declinedBy = ({ whispers }: View, side: Side): Terms[] =>
  whispers.filter(({ to, answer }) => to === side && answer === 'declined').map(({ terms }) => terms);

/** What the war of one more round costs it, in hundredths, as far as it believes in it. */
export function costOfWaiting({ seen, side, secret }: Deliberation): number {
  return (warOfRound(seen.view, side) * secret.believesWarCostPercent) / 100;
}

/** Whether it has made the war hotter in this very turn. */
export const hasEscalated = ({ seen, side }: Deliberation): boolean => {
  const { view } = seen;
  const move = view.away ? view.lastMove[side] : null;
  return move !== null && heats(view, view.table.moves[move]);
};

/** Whether a move makes the war hotter. */
export const heats = ({ table }: Position, move: MoveSpec | undefined): boolean =>
  move !== undefined &&
  (move.escalates === true || (table.warMeter !== null && (move.effect.meters?.[table.warMeter] ?? 0) > 0));

/** Whether terms would spare some of the war. */
export const spares = (position: Position, terms: Terms): boolean => warGoesOn(position, terms) < 100;

/** Whether a move would bind the side in public against what it has put its name to. */
export function pledgesAgainst(view: View, side: Side, move: MoveSpec): boolean {
  const named = view.drafts.filter(({ signatures }) => signatures.includes(side));
  return pledgesOf(move, side).some((pledge) => named.some(({ terms }) => holds(view, terms, pledge)));
}

interface Pledge {
  readonly issue: string;
  readonly option: string;
}

/** What a move binds the side not to accept, in any of its uses. */
const pledgesOf = (move: MoveSpec | undefined, of: Side): Pledge[] =>
  [move?.effect, move?.again, ...(move?.series ?? [])]
    .flatMap((effect) => effect?.audience ?? [])
    .filter(({ side, points }) => side === of && points > 0);

const holds = (view: View, terms: Terms, { issue, option }: Pledge): boolean =>
  (terms[issue] ?? openOf(view, issue)) === option;

/** Whether it has accepted, in this very turn, terms that would spare some of the war. */
export const hasMadePeace = (view: View, side: Side): boolean =>
  view.drafts.some(
    ({ by, round, signatures, terms }) =>
      by !== side && round === view.round && signatures.includes(side) && spares(view, terms),
  );

const openOf = ({ table }: View, issue: string): string | undefined => {
  const at = table.issues.find(({ id }) => id === issue);
  return at && table.options[at.first]?.id;
};

/** Whether it has put its name to another's draft that still lies there: then it demands no more. */
export const hasSigned = ({ view }: { readonly view: View }, side: Side): boolean =>
  view.drafts.some(({ by, signatures }) => by !== side && signatures.includes(side));

/** Whether terms have been tabled by others: who wants the same signs, and does not say it again. */
export const saidByOthers = ({ seen, side }: Deliberation, terms: Terms): boolean =>
  seen.history.some((event) => event.kind === 'drafted' && event.side !== side && sameTerms(event.terms, terms));

/** The clauses in which two sets of terms differ. */
export function clausesApart(position: Position, one: Terms, other: Terms): number {
  const [a, b] = [chosen(position.table, one), chosen(position.table, other)];
  return a.filter((option, i) => option !== b[i]).length;
}
