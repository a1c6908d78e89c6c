import {
  GROUNDS,
  LINES,
  NEARNESS,
  questionRefusal,
  questionsOf,
  STANDS,
  type About,
  type Answer,
  type Clause,
  type Intent,
  type Legal,
  type Scenario,
  type Side,
  type Stand,
  type State,
} from '../engine';

type Pick = <T>(of: readonly T[]) => T;

/** Something that a side may say now, in no sense at all; nothing where it may say nothing. */
export function randomWords(scenario: Scenario, state: State, side: Side, may: Legal, pick: Pick): Intent[] {
  const words: Intent[] = may.remarks.map((draft) => ({ kind: 'remark', side, draft, ...standOf(scenario, pick) }));
  const [question] = questionsOf(state).filter(({ answered }) => !answered);
  if (question) {
    const answer = answerTo(scenario, question.about, pick);
    words.push({ kind: 'reply', side: question.to, question: question.number, answer });
  }
  const to = pick(state.seats);
  const about = pick<About>([
    'priorities',
    clauseOf(scenario, pick),
    ...state.drafts.map(({ number: draft }) => ({ draft })),
  ]);
  if (!may.asking && !questionRefusal(state, side, to, about)) words.push({ kind: 'ask', side, to, about });
  return words;
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

function answerTo(scenario: Scenario, about: About, pick: Pick): Answer {
  if (pick([true, false, false])) return { withheld: pick(['you-first', 'not-now'] as const) };
  if (about === 'priorities') return { first: pick(scenario.issues).id, last: pick(scenario.issues).id };
  if ('draft' in about) return standOf(scenario, pick);
  const stand = pick(STANDS);
  return stand === 'line' ? { stand, line: pick(LINES) } : { stand };
}
