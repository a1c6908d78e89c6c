import { optionKey } from './compiled-scenario';
import type { Intent } from './intent';
import { findMove } from './moves';
import type { Recorder } from './recorder';
import { splitStanding } from './resolve';
import { fail, ok, quoted, type Fault, type Result } from './result';
import { isSide, type BySide, type Hundredths, type Side } from './sides';
import type { ResolvedEffect } from './effect';
import type { Position } from './state';
import { holdsClause, LINES, NO_RECORD, NO_TALK, sameAbout, sameClause, WEIGHTS } from './talk';
import type { Bargain, Claim, Clause, Condition, Question, Threat, Told, Trade, Warning, WordRecord } from './talk';

/*
 * The rules of what a side may say of itself, offer and threaten with. One word a turn; and nobody stakes more on words
 * than it can pay for, so that no word is free that has a price.
 */

const fault = (code: string, place: string, values?: Fault['values']): Fault => fail(code, place, values).fault;

/** Something that a side may say before its act at the table, a question aside. */
export type WordIntent = Extract<Intent, { readonly kind: 'tell' | 'withdraw' | 'trade' | 'warn' }>;

const told = ({ talk }: Position): readonly Told[] => (talk ?? NO_TALK).told ?? [];

/** The lines and weights that a side has told of and not taken back, oldest first. */
export const toldBy = (position: Position, side: Side): readonly Told[] =>
  told(position).filter((one) => one.side === side);

/** How a side has kept its word so far. */
export const wordRecord = ({ talk }: Position, side: Side): WordRecord => talk?.record?.[side] ?? NO_RECORD;

/** Trades agreed to, and promises, of which something may still be owed or delivered. */
export const openTrades = ({ talk, round }: Position): readonly Trade[] =>
  (talk?.trades ?? []).filter(({ agreed, due }) => round <= (due ?? agreed + 1));

/** Whether an offer still waits: it lapses at the end of the round after the one in which it was made. */
export const waits = ({ round }: Position, { about, answered, round: asked }: Question): boolean =>
  !answered && (!isBargain(about) || round <= asked + 1);

export const isBargain = (about: Question['about']): about is Bargain => typeof about === 'object' && 'give' in about;

/** Trades that a side has offered, and to which nobody has answered yet. */
const offersOf = (position: Position, side: Side): readonly Question[] =>
  (position.talk ?? NO_TALK).questions.filter(
    (one) => one.side === side && isBargain(one.about) && waits(position, one),
  );

/** The warning of a side that has neither been heeded nor fallen due. */
export const warningOf = ({ talk, round }: Position, side: Side): Warning | null =>
  talk?.warnings?.find((one) => one.side === side && round <= one.by + 1) ?? null;

/** What a side has staked on words that may still turn out broken, in hundredths. */
function staked(position: Position, side: Side): Hundredths {
  const { never, trade, warning } = position.table.talk;
  const nevers = toldBy(position, side).filter(({ claim }) => 'line' in claim && claim.line === 'never').length;
  const trades =
    openTrades(position).filter((one) => one.side === side || one.to === side).length + offersOf(position, side).length;
  return nevers * never + trades * trade + (warningOf(position, side) ? warning : 0);
}

/** What a side can still stake on words: what they may cost it in a game, less what it has paid and what is open. Hundredths, 0 or more. */
export const purseOf = (position: Position, side: Side): Hundredths =>
  Math.max(0, position.table.talk.most - wordRecord(position, side).paid - staked(position, side));

const purseFault = (position: Position, side: Side, cost: Hundredths): Fault | null =>
  purseOf(position, side) >= cost
    ? null
    : fault('intent.word-unpaid', 'kind', { most: position.table.talk.most / 100 });

/** Whether a side has said its one word of this round. */
export const hasSpoken = ({ talk, round }: Position, side: Side): boolean =>
  talk?.words?.[side] === round || (talk?.questions.some((one) => one.side === side && one.round === round) ?? false);

/** Why a side may say nothing before its act, its turn taken for granted; null where it may. Replies and remarks are free. */
export function wordRefusal(position: Position, side: Side): Fault | null {
  if (!position.settings.talk) return fault('intent.no-talk', 'kind');
  return hasSpoken(position, side) ? fault('intent.word-said', 'kind') : null;
}

/** A clause that drafts can hold: known, and not `open`. */
export function clauseFault({ table }: Position, clause: unknown, place: string, settled = true): Fault | null {
  const { issue, option } = (clause ?? {}) as Partial<Record<keyof Clause, unknown>>;
  const known = table.issues.find(({ id }) => id === issue);
  if (typeof issue !== 'string' || !known) return fault('intent.unknown-issue', place, { issue: quoted(issue) });
  const at = typeof option === 'string' ? table.optionIndex[optionKey(issue, option)] : undefined;
  if (at === undefined) return fault('intent.unknown-option', place, { issue, option: quoted(option) });
  return settled && at === known.first ? fault('intent.clause-open', place, { issue }) : null;
}

/**
 * Why the rules would refuse a word, its turn taken for granted, and null where they allow it: with the same codes as
 * `decide`. Intents from outside may be passed as they are.
 */
export function refusalOfWord(position: Position, word: WordIntent): Fault | null {
  const refusal = wordRefusal(position, word.side);
  if (refusal) return refusal;
  switch (word.kind) {
    case 'tell':
      return tellFault(position, word.side, word.claim);
    case 'withdraw':
      return withdrawFault(position, word.side, word);
    case 'trade':
      return tradeFault(position, word.side, word.to, word);
    case 'warn':
      return warnFault(position, word);
  }
}

function tellFault(position: Position, side: Side, claim: unknown): Fault | null {
  if (claim === null || typeof claim !== 'object') return fault('intent.malformed', 'claim');
  const { issue, weight, line, option } = claim as Partial<Record<'issue' | 'option' | 'weight' | 'line', unknown>>;
  if (line === undefined) return weightFault(position, side, issue, weight);
  const known = clauseFault(position, { issue, option }, 'claim');
  if (known) return known;
  const grade = LINES.findIndex((one) => one === line);
  if (grade < 0 || weight !== undefined) return fault('intent.malformed', 'claim.line');
  const clause = { issue, option } as Clause;
  const before = LINES.findIndex((one) => one === lineAt(position, side, clause));
  if (grade === before) return fault('intent.told-already', 'claim');
  if (grade < before) return fault('intent.line-softened', 'claim');
  return line === 'never' ? neverFault(position, side, clause) : null;
}

function weightFault(position: Position, side: Side, issue: unknown, weight: unknown): Fault | null {
  if (!position.table.issues.some(({ id }) => id === issue))
    return fault('intent.unknown-issue', 'claim', { issue: quoted(issue) });
  if (!WEIGHTS.some((one) => one === weight)) return fault('intent.malformed', 'claim.weight');
  const same = toldBy(position, side).some(
    ({ claim }) => 'weight' in claim && claim.issue === issue && claim.weight === weight,
  );
  return same ? fault('intent.told-already', 'claim') : null;
}

/** The line at a clause that a side has told of. */
export function lineAt(position: Position, side: Side, clause: Clause): (typeof LINES)[number] | null {
  for (const { claim } of toldBy(position, side)) if ('line' in claim && sameClause(claim, clause)) return claim.line;
  return null;
}

/** Nobody says never to what bears its name. */
function neverFault(position: Position, side: Side, clause: Clause): Fault | null {
  const signed = position.drafts.find(
    ({ signatures, terms }) => signatures.includes(side) && holdsClause(terms, clause),
  );
  if (signed) return fault('intent.line-signed', 'claim', { draft: signed.number });
  return purseFault(position, side, position.table.talk.never);
}

function withdrawFault(position: Position, side: Side, clause: Clause): Fault | null {
  const known = clauseFault(position, clause, 'issue');
  if (known) return known;
  const line = lineAt(position, side, clause);
  if (line === null) return fault('intent.no-such-line', 'issue');
  return line === 'never' ? fault('intent.line-for-good', 'issue') : purseFault(position, side, takingBack(position));
}

/** What taking a line back costs: half of what a broken one does, rounded down. */
export const takingBack = ({ table }: Position): Hundredths => Math.floor(table.talk.never / 2);

function tradeFault(position: Position, side: Side, to: unknown, { give, want }: Bargain): Fault | null {
  const { settings, round, seats } = position;
  if (to === side || !isSide(seats, to)) return fault('intent.ask-nobody', 'to');
  const known =
    clauseFault(position, give, 'give') ?? (want === undefined ? null : clauseFault(position, want, 'want'));
  if (known) return known;
  if (want?.issue === give.issue) return fault('intent.trade-same-issue', 'want');
  if (round >= settings.rounds) return fault('intent.word-too-late', 'kind');
  if (isPairBusy(position, side, to)) return fault('intent.trade-open', 'to');
  const since = position.drafts.find(({ by }) => by === to)?.number ?? 0;
  const again = (position.talk ?? NO_TALK).questions.some(
    ({ about, side: by, to: whom, drafted }) =>
      by === side &&
      whom === to &&
      drafted >= since &&
      sameAbout(about, bargainOf({ give, ...(want ? { want } : {}) })),
  );
  return again ? fault('intent.asked-before', 'give') : purseFault(position, side, position.table.talk.trade);
}

const isPair = (one: { readonly side: Side; readonly to: Side }, a: Side, b: Side): boolean =>
  (one.side === a && one.to === b) || (one.side === b && one.to === a);

/** Whether something between two sides is open that was offered, agreed to or promised. */
const isPairBusy = (position: Position, a: Side, b: Side): boolean =>
  openTrades(position).some((one) => isPair(one, a, b)) ||
  [...offersOf(position, a), ...offersOf(position, b)].some((one) => isPair(one, a, b));

function warnFault(position: Position, { side, unless, by, then }: WordIntent & { kind: 'warn' }): Fault | null {
  const { settings, round } = position;
  const on = conditionFault(position, side, unless);
  if (on) return on;
  const [least, most] = [round, settings.rounds - 1];
  if (least > most) return fault('intent.word-too-late', 'kind');
  if (!Number.isInteger(by) || by < least || by > most) return fault('intent.warn-when', 'by', { least, most });
  const threat = threatFault(position, side, then);
  if (threat) return threat;
  if (warningOf(position, side)) return fault('intent.warned-already', 'kind');
  return purseFault(position, side, position.table.talk.warning);
}

function conditionFault(position: Position, side: Side, unless: unknown): Fault | null {
  if (unless === null || typeof unless !== 'object') return fault('intent.malformed', 'unless');
  if (!('sign' in unless)) return clauseFault(position, unless, 'unless');
  const draft = position.drafts.find(({ number }) => number === unless.sign);
  if (!draft) return fault('intent.no-such-draft', 'unless', { draft: quoted(unless.sign, 20) });
  return draft.signatures.includes(side) ? null : fault('intent.not-signed', 'unless', { draft: draft.number });
}

/** What is threatened with can be done: a move of the side's own that is not used up, nor made in this very turn. */
function threatFault(position: Position, side: Side, then: unknown): Fault | null {
  if (then === 'walk') return null;
  if (then === null || typeof then !== 'object' || !('move' in then)) return fault('intent.malformed', 'then');
  const found = findMove(position, side, then.move, false);
  if (!found.ok) return { ...found.fault, place: 'then' };
  const { id, uses } = found.value;
  if ((position.uses[id] ?? 0) >= uses) return fault('intent.move-used-up', 'then', { uses });
  return position.away && position.lastMove[side] === id ? fault('intent.move-repeated', 'then') : null;
}

const clauseOf = ({ issue, option }: Clause): Clause => ({ issue, option });

/** What is offered, and nothing that came along with it. */
export const bargainOf = ({ give, want }: Bargain): Bargain => ({
  give: clauseOf(give),
  ...(want === undefined ? {} : { want: clauseOf(want) }),
});

const conditionOf = (unless: Condition): Condition => ('sign' in unless ? { sign: unless.sign } : clauseOf(unless));

const threatOf = (then: Threat): Threat => (then === 'walk' ? then : { move: then.move });

const claimOf = (claim: Claim): Claim =>
  'line' in claim ? { ...clauseOf(claim), line: claim.line } : { issue: claim.issue, weight: claim.weight };

/** Says a word that may still be refused. */
export function say(record: Recorder, word: WordIntent): Result<undefined> {
  const { state } = record;
  const refusal = refusalOfWord(state, word);
  if (refusal) return { ok: false, fault: refusal };
  const { side } = word;
  switch (word.kind) {
    case 'tell': {
      const claim = claimOf(word.claim);
      const effect = 'line' in claim && claim.line === 'never' ? { effect: pledged(state, side, claim, 1) } : {};
      record.push({ kind: 'told', side, claim, ...effect });
      break;
    }
    case 'withdraw':
      record.push({ kind: 'withdrew', side, ...clauseOf(word), effect: payment(state, side, takingBack(state)) });
      break;
    case 'trade': {
      const { to, want } = word;
      const number = (state.talk ?? NO_TALK).questions.length + 1;
      const due = want === undefined ? { due: state.round + 1 } : {};
      record.push({ kind: 'offered', side, to, number, ...bargainOf(word), ...due });
      break;
    }
    case 'warn':
      record.push({ kind: 'warned', side, unless: conditionOf(word.unless), by: word.by, then: threatOf(word.then) });
  }
  return ok(undefined);
}

/** A line that one says will never be crossed is a pledge at home: signing terms that cross it costs as much there. */
export const pledged = ({ table }: Position, side: Side, clause: Clause, sign: 1 | -1): ResolvedEffect => ({
  pledges: [{ side, ...clauseOf(clause), by: sign * table.talk.never }],
});

/** Standing taken from a side for a word, and split among the others at the table as for a walk-out. */
export const payment = (
  position: Position,
  side: Side,
  cost: Hundredths,
): { readonly standing: BySide<Hundredths> } => ({
  standing: splitStanding(
    position,
    cost,
    side,
    position.seats.filter((seat) => seat !== side),
  ),
});

/** Whether a side may answer a trade with yes: it stakes as much on it as the one who offers. */
export const agreeFault = (position: Position, side: Side): Fault | null =>
  purseFault(position, side, position.table.talk.trade);
