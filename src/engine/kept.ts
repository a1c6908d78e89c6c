import { moveRefusal } from './moves';
import type { Recorder } from './recorder';
import type { Hundredths, BySide, Side } from './sides';
import type { Position, Terms } from './state';
import { holdsClause, type Clause, type Threat, type Trade, type Warning, type Word } from './talk';
import { openTrades, payment, pledged, toldBy, warningOf } from './words';

/*
 * Whether words are kept comes from the rules, as events, and from what all can see: drafts, signatures, moves. What a
 * side secretly wants has no part in it.
 */

/** A side that has just put its name to terms; `draft` where it signed another's. */
export interface Named {
  readonly side: Side;
  readonly terms: Terms;
  readonly draft?: number;
}

/** What an act at the table does for words before it can end the summit: trades delivered, warnings heeded. */
export function keepWords(record: Recorder, named: readonly Named[]): void {
  for (const name of named) {
    for (const { number } of openTrades(record.state)) deliver(record, number, name);
    for (const side of record.state.seats) heed(record, side, name);
  }
}

/** The clause that a side has to deliver in a trade, or null. */
const owedBy = ({ side, to, give, want }: Trade, by: Side): Clause | null => {
  if (by === side) return give;
  return by === to && want !== undefined ? want : null;
};

function deliver(record: Recorder, number: number, { side, terms }: Named): void {
  const { state } = record;
  const trade = openTrades(state).find((one) => one.number === number);
  const clause = trade && owedBy(trade, side);
  if (!trade || !clause || !holdsClause(terms, clause) || (trade.owes !== undefined && trade.owes !== side)) return;
  const word = { trade: number, clause };
  if (trade.owes !== undefined) return record.push({ kind: 'kept', side, word });
  const owes = side === trade.side ? trade.to : trade.side;
  record.push({ kind: 'kept', side, word, owes, due: state.queue.includes(owes) ? state.round : state.round + 1 });
}

function heed(record: Recorder, warner: Side, { side, terms, draft }: Named): void {
  const warning = warner === side ? null : warningOf(record.state, warner);
  if (!warning) return;
  const { unless } = warning;
  const heeded = 'sign' in unless ? unless.sign === draft : holdsClause(terms, unless);
  if (heeded) record.push({ kind: 'heeded', side: warner, by: side });
}

/** Words broken by an act that did not end the summit: a clause that one said never to stands over one's name. */
export function breakLines(record: Recorder, named: readonly Named[]): void {
  for (const { side, terms } of named)
    for (const { claim } of toldBy(record.state, side)) {
      if (!('line' in claim) || claim.line !== 'never' || !holdsClause(terms, claim)) continue;
      const { issue, option } = claim;
      const never = { issue, option };
      const { standing } = payment(record.state, side, record.state.table.talk.never);
      const effect = { standing, ...pledged(record.state, side, never, -1) };
      record.push({ kind: 'contradicted', side, word: { never }, effect });
    }
}

/** At the end of a side's turn: what it warned of and did not do, what it owed and did not deliver. */
export function breakDue(record: Recorder, side: Side): void {
  const { state } = record;
  const warning = warningOf(state, side);
  if (warning && isDue(state, warning, state.round) && canDo(state, warning)) broken(record, side, warned(warning));
  for (const trade of openTrades(record.state))
    if (trade.owes === side && trade.due !== undefined && trade.due <= record.state.round)
      broken(record, side, owed(trade, side));
}

function broken(record: Recorder, side: Side, due: Due): void {
  record.push({
    kind: 'contradicted',
    side,
    word: due.word,
    effect: payment(record.state, side, due.cost(record.state)),
  });
}

interface Due {
  readonly word: Word;
  readonly cost: (position: Position) => Hundredths;
}

const warned = ({ then }: Warning): Due => ({ word: { warning: then }, cost: ({ table }) => table.talk.warning });

const owed = (trade: Trade, side: Side): Due => ({
  word: { trade: trade.number, clause: owedBy(trade, side) ?? trade.give },
  cost: ({ table }) => table.talk.trade,
});

/** A warning about a draft that no longer lies there falls due no more. */
const isDue = ({ drafts }: Position, { by, unless }: Warning, round: number): boolean =>
  round === by + 1 && (!('sign' in unless) || drafts.some(({ number }) => number === unless.sign));

/** Whether what a warning threatens with could be done; that it was the last move of the side does not count. */
function canDo(position: Position, { side, then }: Warning): boolean {
  if (then === 'walk') return true;
  const move = position.table.moves[then.move];
  if (!move) return false;
  return moveRefusal({ ...position, lastMove: { ...position.lastMove, [side]: null } }, move) === null;
}

/** The word that a side keeps by a move, or by leaving, if it warned of that and it is due; else null. */
export function dueWarning(position: Position, side: Side, then: Threat): Word | null {
  const warning = warningOf(position, side);
  if (!warning || !isDue(position, warning, position.round)) return null;
  const done = then === 'walk' || warning.then === 'walk' ? then === warning.then : warning.then.move === then.move;
  return done ? { warning: then } : null;
}

/** The meters and the deadline of a round to come, by which it is told what could be done in it. */
type Then = Pick<Position, 'meters' | 'deadline'>;

/** Whether anything said may fall due if nobody does anything about it. */
export const hasStaked = ({ talk, phase }: Position): boolean =>
  phase === 'table' && talk !== undefined && ((talk.trades?.length ?? 0) > 0 || (talk.warnings?.length ?? 0) > 0);

/**
 * What would fall due in a round if everybody held to the end, as effects on standing in hundredths: what is owed or was
 * threatened with and is not done. In the present round only sides whose turn has not ended count.
 */
export function fallsDue(position: Position, round: number, then: Then): BySide<Hundredths>[] {
  if (!hasStaked(position)) return [];
  const still = (side: Side): boolean =>
    round > position.round || (round === position.round && position.queue.includes(side));
  const found: BySide<Hundredths>[] = [];
  for (const side of position.seats.filter(still)) {
    const warning = position.talk?.warnings?.find((one) => one.side === side);
    if (warning && isDue(position, warning, round) && canDo({ ...position, ...then }, warning))
      found.push(payment(position, side, position.table.talk.warning).standing);
    for (const { owes, due } of openTrades(position))
      if (owes === side && due === round) found.push(payment(position, side, position.table.talk.trade).standing);
  }
  return found;
}
