import {
  chosen,
  conflictIn,
  interestsGain,
  lineAt,
  openTrades,
  optionKey,
  purseOf,
  refusalOfWord,
  termsOf,
  trustIn,
  type Answer,
  type Bargain,
  type Clause,
  type Side,
  type Terms,
} from '../../engine';
import { stanceTerms } from '../bidding/stance';
import { evaluate } from '../evaluation/evaluation';
import { neighbourhood, packageAt, poolOf } from '../evaluation/package-pool';
import type { Deliberation } from '../deciding/deliberation';
import { because, type Act } from '../negotiator';
import { faceOf, secretShown } from './face';
import { valueAt } from '../evaluation/columns';

/** It trades with nobody whose word is worth less than this, in percent: whoever broke one word must keep several. */
const TRUSTED = 60;
/** An exchange must bring it, and seem to bring the other, this much in hundredths. */
const WORTH_A_WORD = 25;

/** What it puts on paper now: its own draft, or what it would settle for. */
const ownTerms = ({ drafts, side, sheet }: Deliberation): Terms =>
  drafts.find(({ draft }) => draft.by === side)?.terms ?? stanceTerms(sheet, 'target');

const theirTerms = ({ seen }: Deliberation, other: Side): Terms =>
  seen.view.drafts.find(({ by }) => by === other)?.terms ?? {};

/** Terms with clauses in the place of what they say of these issues; an option left out leaves the issue open. */
export function withClauses(
  terms: Terms,
  clauses: readonly { readonly issue: string; readonly option?: string }[],
): Terms {
  const changed: Record<string, string> = { ...terms };
  for (const { issue, option } of clauses) {
    if (option === undefined) delete changed[issue];
    else changed[issue] = option;
  }
  return changed;
}

/** What terms bring it, and as guessed the other side, in hundredths above walking away. */
function gainsOf({ utilities }: Deliberation, other: Side, all: readonly Terms[]): { own: number; theirs: number }[] {
  const { table } = utilities.position;
  const evaluation = evaluate(
    utilities,
    poolOf(
      table,
      all.map((terms) => chosen(table, terms)),
    ),
  );
  const guessed = evaluation.others.find(({ side }) => side === other)?.gains;
  return all.map((_, i) => ({ own: valueAt(evaluation.own, i), theirs: guessed?.[i] ?? 0 }));
}

/** The terms before and after an exchange, or null where they would contradict themselves. */
function exchanged(
  deliberation: Deliberation,
  other: Side,
  mine: Clause,
  theirs: Clause,
): { before: Terms; after: Terms } | null {
  const { table } = deliberation.utilities.position;
  const lying = theirTerms(deliberation, other)[theirs.issue];
  const before = withClauses(ownTerms(deliberation), [
    { issue: theirs.issue, ...(lying === undefined ? {} : { option: lying }) },
  ]);
  const after = withClauses(before, [mine, theirs]);
  const contradicts = [before, after].some((terms) => conflictIn(table.excluded, chosen(table, terms)) !== null);
  return contradicts ? null : { before, after };
}

/** What an exchange changes for itself and, as guessed, for the other: from what each has on paper now. */
function exchange(
  deliberation: Deliberation,
  other: Side,
  mine: Clause,
  theirs: Clause,
): { own: number; theirs: number } | null {
  const papers = exchanged(deliberation, other, mine, theirs);
  if (!papers) return null;
  const [was, is] = gainsOf(deliberation, other, [papers.before, papers.after]);
  return was && is ? { own: is.own - was.own, theirs: is.theirs - was.theirs } : null;
}

/** Whether it would never bring itself to put a clause on paper. */
function isLine({ seen, secret, side }: Deliberation, clause: Clause): boolean {
  const { view } = seen;
  const line = faceOf(secret).lines[view.table.optionIndex[optionKey(clause.issue, clause.option)] ?? -1];
  return line === 'hard' || line === 'never' || lineAt(view, side, clause) === 'never';
}

/** Whether it agrees to a trade: what it gives must cost it less than what it gets, from somebody whose word holds. */
export function answerTrade(deliberation: Deliberation, from: Side, { give, want }: Bargain): Answer {
  const { seen, side, secret } = deliberation;
  const { view } = seen;
  if (purseOf(view, side) < view.table.talk.trade) return { trade: 'decline' };
  if (!want || isLine(deliberation, want) || trustIn(view, from) < TRUSTED) return { trade: 'decline' };
  const papers = exchanged(deliberation, from, want, give);
  if (!papers) return { trade: 'decline' };
  // By the face that it shows, so that no row of offers finds out what an issue is worth to it.
  const shown = secretShown(faceOf(secret));
  const worth = (terms: Terms): number => interestsGain(view, side, shown, terms);
  return { trade: worth(papers.after) - worth(papers.before) >= WORTH_A_WORD ? 'agree' : 'decline' };
}

/** What it has given its word to put on paper, and whether it is the other's turn no more: those that fall due first. */
export function owed({
  seen,
  side,
}: Pick<Deliberation, 'seen' | 'side'>): { number: number; clause: Clause; to: Side; must: boolean }[] {
  return openTrades(seen.view)
    .flatMap(({ number, side: from, to, give, want, owes }) => {
      const clause = from === side ? give : to === side ? want : undefined;
      if (!clause || (owes !== undefined && owes !== side)) return [];
      return [{ number, clause, to: from === side ? to : from, must: owes === side }];
    })
    .sort((a, b) => Number(b.must) - Number(a.must));
}

/**
 * A trade that a good bargainer proposes: one clause of the other's paper for one of its own, where both seem to gain. What
 * serves the worse-off of the two most comes first. Null where there is none, or no word left for it.
 */
export function propose(deliberation: Deliberation): Act | null {
  const { seen, side, skill } = deliberation;
  const { view } = seen;
  if (!skill.trades) return null;
  let best: { act: Act; worth: number } | null = null;
  for (const to of view.seats) {
    if (to === side || trustIn(view, to) < TRUSTED) continue;
    for (const bargain of bargainsWith(deliberation, to)) {
      const change = exchange(deliberation, to, bargain.give, bargain.want);
      const worth = change ? Math.min(change.own, change.theirs) : 0;
      if (worth < WORTH_A_WORD || (best && worth <= best.worth)) continue;
      const intent = { kind: 'trade', side, to, ...bargain } as const;
      if (refusalOfWord(view, intent)) continue;
      const { give, want } = bargain;
      const values = { side: to, gives: optionKey(give.issue, give.option), gets: optionKey(want.issue, want.option) };
      best = { act: because(intent, 'offer', { ...values, worth: Math.floor(worth) }), worth };
    }
  }
  return best?.act ?? null;
}

/** One clause of the other's paper for one of its own, wherever the two differ. */
function bargainsWith(deliberation: Deliberation, to: Side): { give: Clause; want: Clause }[] {
  const [mine, theirs] = [ownTerms(deliberation), theirTerms(deliberation, to)];
  const clauses = (of: Terms, other: Terms): Clause[] =>
    Object.entries(of).flatMap(([issue, option]) => (other[issue] === option ? [] : [{ issue, option }]));
  const gives = clauses(theirs, mine).filter((clause) => !isLine(deliberation, clause));
  const wants = clauses(mine, theirs);
  return gives.flatMap((give) => wants.filter(({ issue }) => issue !== give.issue).map((want) => ({ give, want })));
}

/** So many rounds in which nobody came up, and it takes a step by itself. */
const DEADLOCK = 2;
/** So many such steps in a game where its persona does not say. */
const GRIT = 1;
/** So much below what it asks for, in hundredths, such a step may lead; and so much it must seem to bring the others. */
const STEP = 100;

/**
 * Where nothing has moved for two rounds: one step announced and taken without a return, by which the others may tell that
 * it means to come to terms (graduated reciprocation in tension reduction: Osgood 1962).
 */
export function promise(deliberation: Deliberation): Act | null {
  const { seen, side, skill, persona, ask, least, utilities } = deliberation;
  const { view, history } = seen;
  const made = history.filter((event) => event.kind === 'offered' && event.side === side && event.want === undefined);
  if (!skill.promises || made.length >= (persona.talk?.grit ?? GRIT) || !isDeadlocked(deliberation)) return null;
  const own = deliberation.drafts.find(({ draft }) => draft.by === side);
  if (!own || own.draft.signatures.length > 1) return null;
  const { table } = utilities.position;
  const near = neighbourhood(table, Uint16Array.from(chosen(table, own.terms)));
  const evaluation = evaluate(utilities, near);
  const now = valueAt(evaluation.theirs, 0);
  let best: { clause: Clause; rise: number; i: number } | null = null;
  for (let i = 1; i < near.size; i++) {
    const rise = valueAt(evaluation.theirs, i) - now;
    if (rise < WORTH_A_WORD || valueAt(evaluation.own, i) < Math.max(least, ask - STEP)) continue;
    if (best && rise <= best.rise) continue;
    const terms = termsOf(table, [...packageAt(near, i)]);
    const [clause] = Object.entries(terms).flatMap(([issue, option]) =>
      own.terms[issue] === option ? [] : [{ issue, option }],
    );
    if (clause && !isLine(deliberation, clause)) best = { clause, rise, i };
  }
  if (!best) return null;
  const { clause, i } = best;
  const [to] = [...evaluation.others].sort((a, b) => worst(a, i) - worst(b, i));
  if (!to) return null;
  const intent = { kind: 'trade', side, to: to.side, give: clause } as const;
  if (refusalOfWord(view, intent)) return null;
  return because(intent, 'promise', { side: to.side, clause: optionKey(clause.issue, clause.option) });
}

const worst = ({ gains, least }: { readonly gains: Float64Array; readonly least: number }, i: number): number =>
  valueAt(gains, i) - least;

/** Whether nobody has come up for two rounds: no draft of them brought it more than the best of those before. */
function isDeadlocked({ seen, side, utilities }: Deliberation): boolean {
  const { view, history } = seen;
  const { table } = view;
  const since = view.round - DEADLOCK;
  if (since < 1) return false;
  const heard: { readonly terms: Terms; readonly round: number }[] = [];
  let round = 0;
  for (const event of history) {
    if (event.kind === 'round-opened') round = event.round;
    if (event.kind === 'drafted' && event.side !== side) heard.push({ terms: event.terms, round });
  }
  if (heard.length === 0) return false;
  const { own } = evaluate(
    utilities,
    poolOf(
      table,
      heard.map(({ terms }) => chosen(table, terms)),
    ),
  );
  const best = (of: (round: number) => boolean): number =>
    heard.reduce((most, one, i) => (of(one.round) ? Math.max(most, valueAt(own, i)) : most), -Infinity);
  return best((at) => at > since) <= best((at) => at <= since);
}
