import { isBargain, type Answer, type Bargain, type Claim, type Clause, type EventOf, type Question } from '../engine';
import type { Scenario, Stand } from '../engine';

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

/** What was asked, or offered, as the one who asks says it. */
export function wordsOfQuestion(
  { about, number }: EventOf<'asked'> | Pick<Question, 'about' | 'number'>,
  scenario: Scenario,
): Spoken {
  if (isBargain(about)) return wordsOfOffer({ number, ...about }, scenario);
  if (about === 'priorities') return say('ask.priorities', number, {});
  if ('draft' in about) return say('ask.draft', number, { draft: about.draft });
  return say('ask.clause', number, { clause: clauseName(scenario, about) });
}

/** Picks a way by what is said: of things said once only, as claims are. */
const wayOf = (...ids: readonly string[]): number => ids.join('').length;

/** What a side tells of itself. */
export function wordsOfClaim(claim: Claim, scenario: Scenario): Spoken {
  const { issue } = claim;
  if ('weight' in claim) return say(`tell.weight-${claim.weight}`, wayOf(issue), { issue: issueName(scenario, issue) });
  return say(`tell.line-${claim.line}`, wayOf(issue, claim.option), { clause: clauseName(scenario, claim) });
}

/** The line that a side takes back. */
export const wordsOfWithdrawal = (clause: Clause, scenario: Scenario): Spoken =>
  say('withdraw', wayOf(clause.issue, clause.option), { clause: clauseName(scenario, clause) });

/** A trade, or a promise, as the one who offers it says it. */
export const wordsOfOffer = (
  { number, give, want }: Pick<EventOf<'offered'>, 'number'> & Bargain,
  scenario: Scenario,
): Spoken =>
  want === undefined
    ? say('promise', number, { clause: clauseName(scenario, give) })
    : say('trade', number, { give: clauseName(scenario, give), want: clauseName(scenario, want) });

/** A warning, in words. */
export function wordsOfWarning(
  { unless, by, then }: Omit<EventOf<'warned'>, 'kind' | 'side'>,
  scenario: Scenario,
): Spoken {
  const on = 'sign' in unless ? { draft: unless.sign } : { clause: clauseName(scenario, unless) };
  const key = `warn.${'sign' in unless ? 'sign' : 'clause'}`;
  return then === 'walk'
    ? say(`${key}-walk`, by, { ...on, by })
    : say(`${key}-move`, by, { ...on, by, move: moveName(scenario, then.move) });
}

/** What a side says of a draft; `way` varies what is said of the same draft twice. */
export function wordsOfStand(draft: number, stand: Stand, scenario: Scenario, way = draft): Spoken {
  const { ground, line, blocks } = stand;
  const key = ground === 'line' ? `on.line-${line ?? 'hard'}` : `on.${ground}`;
  return say(key, way, { draft, clause: blocks ? clauseName(scenario, blocks) : '' });
}

/** What was answered; `about` is the question. */
export function wordsOfAnswer(number: number, about: Question['about'], answer: Answer, scenario: Scenario): Spoken {
  if ('withheld' in answer) return say(answer.withheld, number, {});
  if ('trade' in answer) return say(answer.trade, number, bargainNames(about, scenario));
  if ('first' in answer)
    return say('priorities', number, {
      first: issueName(scenario, answer.first),
      last: issueName(scenario, answer.last),
    });
  if ('ground' in answer)
    return wordsOfStand(
      typeof about === 'object' && 'draft' in about ? about.draft : number,
      answer,
      scenario,
      number + 1,
    );
  const clause = typeof about === 'object' && 'issue' in about ? clauseName(scenario, about) : '';
  const key = answer.stand === 'line' ? `line-${answer.line ?? 'hard'}` : answer.stand;
  return say(`clause.${key}`, number, { clause });
}

/** As who answers says it: what is wanted first. */
const bargainNames = (about: Question['about'], scenario: Scenario): Spoken['values'] =>
  isBargain(about)
    ? { give: clauseName(scenario, about.give), want: about.want ? clauseName(scenario, about.want) : '' }
    : { give: '', want: '' };

/** A move as it is quoted. */
export const moveName = ({ moves }: Scenario, id: string): string => moves.find((move) => move.id === id)?.name ?? id;

const issueName = ({ issues }: Scenario, id: string): string => issues.find((issue) => issue.id === id)?.name ?? id;

/** An option as it is quoted: "Crimea: recognised as Russian". */
export function clauseName(scenario: Scenario, { issue, option }: Clause): string {
  const known = scenario.issues.find(({ id }) => id === issue);
  return `${known?.name ?? issue}: ${known?.options.find(({ id }) => id === option)?.name ?? option}`;
}
