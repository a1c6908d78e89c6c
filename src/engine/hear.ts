import type { EventOf, GameEvent } from './event';
import type { Side } from './sides';
import type { Position } from './state';
import {
  NO_RECORD,
  NO_TALK,
  remarkKey,
  sameClause,
  type Claim,
  type Question,
  type Talk,
  type Told,
  type Trade,
  type WordRecord,
} from './talk';

/** An event by which something is said, kept or broken. */
type TalkEvent = Extract<
  GameEvent,
  {
    readonly kind:
      | 'asked'
      | 'replied'
      | 'remarked'
      | 'told'
      | 'withdrew'
      | 'offered'
      | 'warned'
      | 'heeded'
      | 'kept'
      | 'contradicted';
  }
>;

/** What was said, after an event of talk. Writes into nothing. */
export function hear(position: Pick<Position, 'talk' | 'round' | 'drafted'>, event: TalkEvent): Talk {
  const { talk = NO_TALK, round, drafted } = position;
  switch (event.kind) {
    case 'asked': {
      const { number, side, to, about } = event;
      return withQuestion(talk, { number, side, to, about, round, drafted, answered: false });
    }
    case 'replied':
      return replied(talk, round, event);
    case 'remarked':
      return { ...talk, remarks: [...talk.remarks, remarkKey(event.side, event.draft)] };
    case 'told': {
      const { side, claim } = event;
      const rest = (talk.told ?? []).filter((one) => one.side !== side || !isSame(one.claim, claim));
      return spoken({ ...talk, told: [...rest, { side, claim, round }] }, side, round);
    }
    case 'withdrew':
      return paid(spoken(withoutLine(talk, event.side, event), event.side, round), event, 1);
    case 'offered':
      return offered(talk, round, drafted, event);
    case 'warned': {
      const { kind: _kind, ...warning } = event;
      return spoken({ ...talk, warnings: [...warningsBut(talk, event.side), warning] }, event.side, round);
    }
    case 'heeded':
      return { ...talk, warnings: warningsBut(talk, event.side) };
    case 'kept':
      return kept(talk, event);
    case 'contradicted':
      return paid(without(talk, event), event, 2);
  }
}

/** A warning is carried out by its move, whether it was due or not. */
export function carriedOut(talk: Talk, { side, move }: EventOf<'moved'>): Talk {
  const { warnings = [] } = talk;
  const left = warnings.filter((one) => one.side !== side || one.then === 'walk' || one.then.move !== move);
  return left.length === warnings.length ? talk : { ...talk, warnings: left };
}

/** A warning to sign one's own paper goes over to the paper that takes its place: nobody gets out of it by a new draft. */
export function followed(talk: Talk, side: Side, from: number, to: number): Talk {
  const { warnings = [] } = talk;
  if (!warnings.some((one) => one.side === side && 'sign' in one.unless && one.unless.sign === from)) return talk;
  return { ...talk, warnings: warnings.map((one) => (one.side === side ? { ...one, unless: { sign: to } } : one)) };
}

const withQuestion = (talk: Talk, question: Question): Talk => ({ ...talk, questions: [...talk.questions, question] });

const withTrade = (talk: Talk, trade: Trade): Talk => ({ ...talk, trades: [...(talk.trades ?? []), trade] });

/** The side has used its word of this round. */
const spoken = (talk: Talk, side: Side, round: number): Talk => ({ ...talk, words: { ...talk.words, [side]: round } });

const warningsBut = ({ warnings = [] }: Talk, side: Side) => warnings.filter((one) => one.side !== side);

/** Whether one claim takes the place of another: of the same issue's weight, or of the same clause. */
function isSame(one: Claim, other: Claim): boolean {
  if ('weight' in one || 'weight' in other) return 'weight' in one && 'weight' in other && one.issue === other.issue;
  return sameClause(one, other);
}

const withoutLine = (talk: Talk, side: Side, clause: { readonly issue: string; readonly option: string }): Talk => ({
  ...talk,
  told: (talk.told ?? []).filter(
    (one: Told) => one.side !== side || 'weight' in one.claim || !sameClause(one.claim, clause),
  ),
});

function replied(talk: Talk, round: number, { number, answer }: EventOf<'replied'>): Talk {
  const question = talk.questions.find((one) => one.number === number);
  const questions = talk.questions.map((one) => (one.number === number ? { ...one, answered: true } : one));
  const answered = { ...talk, questions };
  const about = question?.about;
  if (!question || typeof about !== 'object' || !('give' in about)) return answered;
  if (!('trade' in answer) || answer.trade !== 'agree') return answered;
  return withTrade(answered, { number, side: question.side, to: question.to, ...about, agreed: round });
}

/** An offer waits for its answer like a question; a promise waits for nobody, and is owed at once. */
function offered(talk: Talk, round: number, drafted: number, event: EventOf<'offered'>): Talk {
  const { side, to, number, give, want, due } = event;
  const about = { give, ...(want === undefined ? {} : { want }) };
  const question = { number, side, to, about, round, drafted, answered: want === undefined };
  const asked = withQuestion(talk, question);
  return due === undefined ? asked : withTrade(asked, { number, side, to, give, agreed: round, owes: side, due });
}

function kept(talk: Talk, { side, word, owes, due }: EventOf<'kept'>): Talk {
  const more = recorded(talk, side, ({ kept: before, ...rest }) => ({ ...rest, kept: before + 1 }));
  if ('warning' in word) return { ...more, warnings: warningsBut(talk, side) };
  if (!('trade' in word)) return more;
  const trades = (talk.trades ?? []).flatMap((trade) => {
    if (trade.number !== word.trade) return [trade];
    return owes === undefined || due === undefined ? [] : [{ ...trade, owes, due }];
  });
  return { ...more, trades };
}

/** Talk in which a broken word no longer stands. */
function without(talk: Talk, { side, word }: EventOf<'contradicted'>): Talk {
  if ('never' in word) return withoutLine(talk, side, word.never);
  if ('warning' in word) return { ...talk, warnings: warningsBut(talk, side) };
  return { ...talk, trades: (talk.trades ?? []).filter(({ number }) => number !== word.trade) };
}

const paid = (talk: Talk, { side, effect }: EventOf<'contradicted'> | EventOf<'withdrew'>, halves: number): Talk =>
  recorded(talk, side, (before) => ({
    ...before,
    halves: before.halves + halves,
    paid: before.paid - (effect.standing?.[side] ?? 0),
  }));

const recorded = (talk: Talk, side: Side, of: (before: WordRecord) => WordRecord): Talk => ({
  ...talk,
  record: { ...talk.record, [side]: of(talk.record?.[side] ?? NO_RECORD) },
});
