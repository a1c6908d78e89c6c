import {
  askedOf,
  GROUNDS,
  isBargain,
  LINES,
  refusalOfWord,
  WEIGHTS,
  NEARNESS,
  play,
  questionRefusal,
  STANDS,
  toldBy,
  type About,
  type Question,
  type WordIntent,
  type Answer,
  type Clause,
  type EventKind,
  type Intent,
  type Legal,
  type Scenario,
  type Side,
  type Stand,
  type State,
} from '../engine';

/** Every kind of word as an event, and what becomes of it. */
export const WORD_EVENTS: readonly EventKind[] = [
  'asked',
  'replied',
  'remarked',
  'told',
  'withdrew',
  'offered',
  'warned',
  'heeded',
  'kept',
  'contradicted',
];

type Pick = <T>(of: readonly T[]) => T;

/** Something that a side may say now, in no sense at all; nothing where it may say nothing. */
export function randomWords(scenario: Scenario, state: State, side: Side, may: Legal, pick: Pick): Intent[] {
  const words: Intent[] = may.remarks.map((draft) => ({ kind: 'remark', side, draft, ...standOf(scenario, pick) }));
  const [question] = state.seats.flatMap((seat) => askedOf(state, seat));
  if (question) {
    const answer = answerTo(scenario, question.about, pick);
    const reply = { kind: 'reply', side: question.to, question: question.number, answer } as const;
    if (play(state, reply).ok) words.push(reply);
  }
  const to = pick(state.seats);
  const about = pick<About>([
    'priorities',
    clauseOf(scenario, pick),
    ...state.drafts.map(({ number: draft }) => ({ draft })),
  ]);
  if (!may.asking && !questionRefusal(state, side, to, about)) words.push({ kind: 'ask', side, to, about });
  words.push(...ownWords(scenario, state, side, pick).filter((word) => !refusalOfWord(state, word)));
  return words;
}

/** A word of each kind, whether or not it is allowed. */
function ownWords(scenario: Scenario, state: State, side: Side, pick: Pick): WordIntent[] {
  const [clause, other] = [settled(scenario, pick), settled(scenario, pick)];
  const to = pick(state.seats);
  const moves = scenario.moves.filter((move) => move.side === side && !move.carriesWhisper);
  const draft = state.drafts.find(({ by }) => by === side);
  const told = toldBy(state, side).flatMap(({ claim }) => ('line' in claim ? [claim] : []));
  return [
    { kind: 'tell', side, claim: { issue: clause.issue, weight: pick(WEIGHTS) } },
    { kind: 'tell', side, claim: { ...clause, line: pick(LINES) } },
    ...told.map(({ issue, option }): WordIntent => ({ kind: 'withdraw', side, issue, option })),
    { kind: 'trade', side, to, give: clause, want: other },
    { kind: 'trade', side, to, give: clause },
    {
      kind: 'warn',
      side,
      unless: draft ? { sign: draft.number } : clause,
      by: state.round,
      then: moves.length > 0 ? { move: pick(moves).id } : 'walk',
    },
  ];
}

function settled({ issues }: Scenario, pick: Pick): Clause {
  const issue = pick(issues);
  return { issue: issue.id, option: pick(issue.options.slice(1)).id };
}

function clauseOf({ issues }: Scenario, pick: Pick): Clause {
  const issue = pick(issues);
  return { issue: issue.id, option: pick(issue.options).id };
}

function standOf(scenario: Scenario, pick: Pick): Stand {
  const ground = pick(GROUNDS);
  return {
    ground,
    near: pick(NEARNESS),
    ...(pick([true, false]) ? { likes: pick(scenario.issues).id } : {}),
    ...(ground === 'line' ? { blocks: clauseOf(scenario, pick), line: pick(LINES) } : {}),
  };
}

function answerTo(scenario: Scenario, about: Question['about'], pick: Pick): Answer {
  if (isBargain(about)) return { trade: pick(['agree', 'agree', 'decline'] as const) };
  if (pick([true, false, false])) return { withheld: pick(['you-first', 'not-now'] as const) };
  if (about === 'priorities') return { first: pick(scenario.issues).id, last: pick(scenario.issues).id };
  if ('draft' in about) return standOf(scenario, pick);
  const stand = pick(STANDS);
  return stand === 'line' ? { stand, line: pick(LINES) } : { stand };
}
