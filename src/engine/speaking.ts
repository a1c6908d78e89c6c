import type { Intent } from './intent';
import type { Recorder } from './recorder';
import { fail, ok, quoted, type Fault, type Result } from './result';
import { isSide, type Side } from './sides';
import type { Draft, Position } from './state';
import {
  GROUNDS,
  LINES,
  mostQuestions,
  NEARNESS,
  NO_TALK,
  remarkKey,
  sameAbout,
  STANDS,
  type About,
  type Answer,
  type Clause,
  type Question,
  type Stand,
} from './talk';
import { agreeFault, clauseFault, isBargain, waits, wordRefusal } from './words';

/*
 * The rules of talk: who may ask what, and what an answer looks like. Whether an answer is true is nobody's business here.
 */

const fault = (code: string, place: string, values?: Fault['values']): Fault => fail(code, place, values).fault;

/** Why a side may not ask anything now, its turn taken for granted; null where it may. */
export function askingRefusal(position: Position, side: Side): Fault | null {
  const { settings } = position;
  const refusal = wordRefusal(position, side);
  if (refusal) return refusal;
  const asked = questionsOf(position).filter((question) => question.side === side && !isBargain(question.about));
  const most = mostQuestions(settings.rounds);
  return asked.length >= most ? fault('intent.questions-used', 'kind', { most }) : null;
}

/** Why a side may not ask another this; null where it may. */
export function questionRefusal(position: Position, side: Side, to: Side, about: About): Fault | null {
  const refusal = askingRefusal(position, side);
  if (refusal) return refusal;
  if (to === side || !isSide(position.seats, to)) return fault('intent.ask-nobody', 'to');
  const known = aboutFault(position, side, to, about);
  if (known) return known;
  const since = position.drafts.find(({ by }) => by === to)?.number ?? 0;
  const again = questionsOf(position).some(
    (question) =>
      question.side === side && question.to === to && sameAbout(question.about, about) && question.drafted >= since,
  );
  return again ? fault('intent.asked-before', 'about') : null;
}

/** What is asked about must be there; why-not is asked of a draft that the asker has signed and the other has not. */
function aboutFault(position: Position, side: Side, to: Side, about: unknown): Fault | null {
  if (about === 'priorities') return null;
  if (about === null || typeof about !== 'object') return fault('intent.malformed', 'about');
  if (!('draft' in about)) return clauseFault(position, about, 'about', false);
  const draft = position.drafts.find(({ number }) => number === about.draft);
  if (!draft) return fault('intent.no-such-draft', 'about', { draft: quoted(about.draft, 20) });
  if (draft.signatures.includes(to)) return fault('intent.signed-by-them', 'about', { draft: draft.number });
  return draft.signatures.includes(side) ? null : fault('intent.not-signed', 'about', { draft: draft.number });
}

export const questionsOf = ({ talk }: Position): readonly Question[] => (talk ?? NO_TALK).questions;

/** Questions and offers that wait for the side's answer, oldest first. */
export const askedOf = (position: Position, side: Side): Question[] =>
  questionsOf(position).filter((question) => question.to === side && waits(position, question));

/** Drafts of others that the side has neither signed nor spoken of. */
export const remarkable = ({ drafts, talk }: Position, side: Side): Draft[] =>
  drafts.filter(
    ({ by, number, signatures }) =>
      by !== side && !signatures.includes(side) && !(talk ?? NO_TALK).remarks.includes(remarkKey(side, number)),
  );

export function ask(record: Recorder, { side, to, about }: Intent & { kind: 'ask' }): Result<undefined> {
  const refusal = questionRefusal(record.state, side, to, about);
  if (refusal) return { ok: false, fault: refusal };
  const number = questionsOf(record.state).length + 1;
  record.push({ kind: 'asked', side, to, number, about: aboutOf(about) });
  return ok(undefined);
}

/** What was asked, and nothing that came along with it. */
function aboutOf(about: About): About {
  if (about === 'priorities') return about;
  return 'draft' in about ? { draft: about.draft } : { issue: about.issue, option: about.option };
}

export function reply(record: Recorder, { side, question, answer }: Intent & { kind: 'reply' }): Result<undefined> {
  const { state } = record;
  if (state.phase !== 'table') return fail('intent.closing', 'kind');
  const asked = askedOf(state, side).find(({ number }) => number === question);
  if (!asked) return fail('intent.no-such-question', 'question', { question: quoted(question, 20) });
  const told = answerTo(state, asked.about, answer);
  if (!told.ok) return told;
  const stakes = 'trade' in told.value && told.value.trade === 'agree' ? agreeFault(state, side) : null;
  if (stakes) return { ok: false, fault: stakes };
  const { side: to, number, about } = asked;
  record.push({ kind: 'replied', side, to, number, about, answer: told.value });
  return ok(undefined);
}

export function remark(record: Recorder, intent: Intent & { kind: 'remark' }): Result<undefined> {
  const { state } = record;
  const { side, draft } = intent;
  if (!state.settings.talk) return fail('intent.no-talk', 'kind');
  if (!remarkable(state, side).some(({ number }) => number === draft))
    return fail('intent.nothing-to-remark', 'draft', { draft: quoted(draft, 20) });
  const stand = standIn(state, intent);
  if (!stand.ok) return stand;
  record.push({ kind: 'remarked', side, draft, ...stand.value });
  return ok(undefined);
}

const oneOf = <T extends string>(known: readonly T[], value: unknown): value is T => known.some((one) => one === value);

/** An answer that fits what was asked, without anything that came along with it. */
function answerTo(position: Position, about: Question['about'], answer: unknown): Result<Answer> {
  if (answer === null || typeof answer !== 'object') return fail('intent.malformed', 'answer');
  const given = answer as Readonly<Record<string, unknown>>;
  if ('withheld' in given)
    return oneOf(['you-first', 'not-now'] as const, given['withheld'])
      ? ok({ withheld: given['withheld'] })
      : fail('intent.malformed', 'answer.withheld');
  if (isBargain(about))
    return oneOf(['agree', 'decline'] as const, given['trade'])
      ? ok({ trade: given['trade'] })
      : fail('intent.malformed', 'answer.trade');
  if (about === 'priorities') return priorities(position, given);
  if ('draft' in about) return standIn(position, given);
  const { stand, line } = given;
  if (!oneOf(STANDS, stand)) return fail('intent.malformed', 'answer.stand');
  if (line === undefined) return ok({ stand });
  return oneOf(LINES, line) && stand === 'line' ? ok({ stand, line }) : fail('intent.malformed', 'answer.line');
}

function priorities({ table }: Position, { first, last }: Readonly<Record<string, unknown>>): Result<Answer> {
  const known = (issue: unknown): issue is string => table.issues.some(({ id }) => id === issue);
  if (!known(first)) return fail('intent.unknown-issue', 'answer.first', { issue: quoted(first) });
  if (!known(last)) return fail('intent.unknown-issue', 'answer.last', { issue: quoted(last) });
  return ok({ first, last });
}

/** The members of a stand, each checked; what else came along is dropped. */
function standIn(position: Position, given: object): Result<Stand> {
  const { ground, near, likes, blocks, line, move } = given as Partial<Record<keyof Stand, unknown>>;
  if (!oneOf(GROUNDS, ground)) return fail('intent.malformed', 'ground');
  if (!oneOf(NEARNESS, near)) return fail('intent.malformed', 'near');
  for (const [place, issue] of [
    ['likes', likes],
    ['move', move],
  ] as const)
    if (issue !== undefined && !position.table.issues.some(({ id }) => id === issue))
      return fail('intent.unknown-issue', place, { issue: quoted(issue) });
  const refusal = blocks === undefined ? null : clauseFault(position, blocks, 'blocks', false);
  if (refusal) return { ok: false, fault: refusal };
  if (line !== undefined && !(oneOf(LINES, line) && ground === 'line')) return fail('intent.malformed', 'line');
  const clause = blocks as Clause | undefined;
  return ok({
    ground,
    near,
    ...(typeof likes === 'string' ? { likes } : {}),
    ...(clause ? { blocks: { issue: clause.issue, option: clause.option } } : {}),
    ...(line === undefined ? {} : { line }),
    ...(typeof move === 'string' ? { move } : {}),
  });
}
