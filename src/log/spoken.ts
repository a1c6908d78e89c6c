import {
  isBargain,
  type Answer,
  type Bargain,
  type Claim,
  type Clause,
  type EventOf,
  type GameEvent,
  type Question,
} from '../engine';
import type { Scenario, Stand } from '../engine';

/** A sentence that somebody says: a key of `src/text/en/talk.json` and its values. */
export interface Spoken {
  readonly key: `talk.${string}`;
  readonly values: Readonly<Record<string, string | number>>;
}

/** Every thing that can be said is said in so many ways. */
export const WAYS_TO_SAY = 3;

/** In which way events were said, after what was said before them: see `manner.ts`. */
const ways = new WeakMap<GameEvent, number>();
export const keepWay = (event: GameEvent, way: number): unknown => ways.set(event, way);
/** How many ways further on than its number says; 0 where nobody kept it. */
export const wayOfSaying = (event: GameEvent): number => ways.get(event) ?? 0;

/** Which of them, counted on from a number of the draft or the question. */
const say = (key: string, n: number, values: Spoken['values']): Spoken => ({
  key: `talk.${key}.${(n % WAYS_TO_SAY) + 1}`,
  values,
});

/** What was asked, or offered, as the one who asks says it. */
export function wordsOfQuestion(
  { about, number }: EventOf<'asked'> | Pick<Question, 'about' | 'number'>,
  scenario: Scenario,
  way = 0,
): Spoken {
  if (isBargain(about)) return wordsOfOffer({ number, ...about }, scenario, way);
  const n = number + way;
  if (about === 'priorities') return say('ask.priorities', n, {});
  if ('draft' in about) return say('ask.draft', n, { draft: about.draft });
  return say('ask.clause', n, { clause: clauseName(scenario, about) });
}

/** Something to count on from for what has no number. */
const lengthOf = (...ids: readonly string[]): number => ids.join('').length;

/** What a side tells of itself. */
export function wordsOfClaim(claim: Claim, scenario: Scenario, way = 0): Spoken {
  const { issue } = claim;
  if ('weight' in claim)
    return say(`tell.weight-${claim.weight}`, lengthOf(issue) + way, { issue: issueName(scenario, issue) });
  return say(`tell.line-${claim.line}`, lengthOf(issue, claim.option) + way, { clause: clauseName(scenario, claim) });
}

/** The line that a side takes back. */
export const wordsOfWithdrawal = (clause: Clause, scenario: Scenario, way = 0): Spoken =>
  say('withdraw', lengthOf(clause.issue, clause.option) + way, { clause: clauseName(scenario, clause) });

/** A trade, or a promise, as the one who offers it says it. */
export const wordsOfOffer = (
  { number, give, want }: Pick<EventOf<'offered'>, 'number'> & Bargain,
  scenario: Scenario,
  way = 0,
): Spoken =>
  want === undefined
    ? say('promise', number + way, { clause: clauseName(scenario, give) })
    : say('trade', number + way, { give: clauseName(scenario, give), want: clauseName(scenario, want) });

/** A warning, in words. */
export function wordsOfWarning(
  { unless, by, then }: Omit<EventOf<'warned'>, 'kind' | 'side'>,
  scenario: Scenario,
  way = 0,
): Spoken {
  const on = 'sign' in unless ? { draft: unless.sign } : { clause: clauseName(scenario, unless) };
  const key = `warn.${'sign' in unless ? 'sign' : 'clause'}`;
  return then === 'walk'
    ? say(`${key}-walk`, by + way, { ...on, by })
    : say(`${key}-move`, by + way, { ...on, by, move: moveName(scenario, then.move) });
}

/** What a side says of a draft. */
export function wordsOfStand(draft: number, stand: Stand, scenario: Scenario, way = 0): Spoken {
  const { ground, line, blocks } = stand;
  const key = ground === 'line' ? `on.line-${line ?? 'hard'}` : `on.${ground}`;
  return say(key, draft + way, { draft, clause: blocks ? clauseName(scenario, blocks) : '' });
}

/** What was answered; `about` is the question. */
export function wordsOfAnswer(
  number: number,
  about: Question['about'],
  answer: Answer,
  scenario: Scenario,
  way = 0,
): Spoken {
  const n = number + way;
  if ('withheld' in answer) return say(answer.withheld, n, {});
  if ('trade' in answer) return say(answer.trade, n, bargainNames(about, scenario));
  if ('first' in answer)
    return say('priorities', n, {
      first: issueName(scenario, answer.first),
      last: issueName(scenario, answer.last),
    });
  if ('ground' in answer) {
    const draft = typeof about === 'object' && 'draft' in about ? about.draft : number;
    // Counted on from the question: what is said of a draft in answer is said otherwise than in a remark.
    return wordsOfStand(draft, answer, scenario, n + 1 - draft);
  }
  const clause = typeof about === 'object' && 'issue' in about ? clauseName(scenario, about) : '';
  const key = answer.stand === 'line' ? `line-${answer.line ?? 'hard'}` : answer.stand;
  return say(`clause.${key}`, n, { clause });
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
