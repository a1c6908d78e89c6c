import type { About, Answer, Clause, EventOf, Scenario, Stand } from '../engine';

/** A sentence that somebody says: a key of `src/text/en/talk.json` and its values. */
export interface Spoken {
  readonly key: `talk.${string}`;
  readonly values: Readonly<Record<string, string | number>>;
}

/** Every thing that can be said is said in so many ways. */
export const WAYS_TO_SAY = 3;

/** Which of them: drafts and questions are numbered, so nobody says the same twice in a row. */
const say = (key: string, n: number, values: Spoken['values']): Spoken => ({
  key: `talk.${key}.${(n % WAYS_TO_SAY) + 1}`,
  values,
});

/** What was asked, as the one who asks says it. */
export function wordsOfQuestion({ about, number }: EventOf<'asked'>, scenario: Scenario): Spoken {
  if (about === 'priorities') return say('ask.priorities', number, {});
  if ('draft' in about) return say('ask.draft', number, { draft: about.draft });
  return say('ask.clause', number, { clause: clauseName(scenario, about) });
}

/** What a side says of a draft. */
export function wordsOfStand(draft: number, stand: Stand, scenario: Scenario): Spoken {
  const { ground, line, blocks } = stand;
  const key = ground === 'line' ? `on.line-${line ?? 'hard'}` : `on.${ground}`;
  return say(key, draft, { draft, clause: blocks ? clauseName(scenario, blocks) : '' });
}

/** What was answered; `about` is the question. */
export function wordsOfAnswer(number: number, about: About, answer: Answer, scenario: Scenario): Spoken {
  if ('withheld' in answer) return say(answer.withheld, number, {});
  if ('first' in answer)
    return say('priorities', number, {
      first: issueName(scenario, answer.first),
      last: issueName(scenario, answer.last),
    });
  if ('ground' in answer)
    return wordsOfStand(typeof about === 'object' && 'draft' in about ? about.draft : number, answer, scenario);
  const clause = typeof about === 'object' && 'issue' in about ? clauseName(scenario, about) : '';
  const key = answer.stand === 'line' ? `line-${answer.line ?? 'hard'}` : answer.stand;
  return say(`clause.${key}`, number, { clause });
}

const issueName = ({ issues }: Scenario, id: string): string => issues.find((issue) => issue.id === id)?.name ?? id;

/** An option as it is quoted: "Crimea: recognised as Russian". */
export function clauseName(scenario: Scenario, { issue, option }: Clause): string {
  const known = scenario.issues.find(({ id }) => id === issue);
  return `${known?.name ?? issue}: ${known?.options.find(({ id }) => id === option)?.name ?? option}`;
}
