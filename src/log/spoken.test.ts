import { describe, expect, it } from 'vitest';
import { GROUNDS, LINES, STANDS, WEIGHTS, type Answer, type Clause, type Question, type Stand } from '../engine';
import { worded } from '../text';
import {
  WAYS_TO_SAY,
  wordsOfAnswer,
  wordsOfClaim,
  wordsOfOffer,
  wordsOfQuestion,
  wordsOfStand,
  wordsOfWarning,
  wordsOfWithdrawal,
  type Spoken,
} from './spoken';
import { ALASKA } from './test-log';

/** More than this nobody reads at the place of the one who says it. */
const LONGEST = 120;

const CLAUSES = ALASKA.issues.flatMap(({ id: issue, options }) =>
  options.slice(1).map(({ id: option }): Clause => ({ issue, option })),
);
const WAYS = Array.from({ length: WAYS_TO_SAY }, (_, way) => way + 10);
const MOVES = ALASKA.moves.filter(({ carriesWhisper }) => !carriesWhisper).map(({ id }) => ({ move: id }));

/** Whatever can be said about one clause, in every way. */
function* aboutClause(clause: Clause): Generator<Spoken> {
  for (const line of LINES) yield wordsOfClaim({ ...clause, line }, ALASKA);
  yield wordsOfWithdrawal(clause, ALASKA);
  for (const n of WAYS) {
    const about: Question['about'] = clause;
    yield wordsOfQuestion({ number: n, about }, ALASKA);
    yield wordsOfOffer({ number: n, give: clause }, ALASKA);
    for (const ground of GROUNDS)
      for (const line of ground === 'line' ? LINES : [undefined]) {
        const stand: Stand = { ground, near: 'apart', blocks: clause, ...(line ? { line } : {}) };
        yield wordsOfStand(n, stand, ALASKA);
        yield wordsOfAnswer(n, { draft: n }, stand, ALASKA);
      }
    const stands: Answer[] = STANDS.map((stand) => ({ stand }));
    for (const answer of [...stands, ...LINES.map((line): Answer => ({ stand: 'line', line }))])
      yield wordsOfAnswer(n, about, answer, ALASKA);
    for (const then of ['walk', ...MOVES] as const) yield wordsOfWarning({ unless: clause, by: n, then }, ALASKA);
  }
}

function* aboutTwo(give: Clause, want: Clause): Generator<Spoken> {
  for (const n of WAYS) {
    yield wordsOfOffer({ number: n, give, want }, ALASKA);
    for (const trade of ['agree', 'decline'] as const) yield wordsOfAnswer(n, { give, want }, { trade }, ALASKA);
  }
}

function* aboutNothing(): Generator<Spoken> {
  for (const n of WAYS) {
    yield wordsOfQuestion({ number: n, about: 'priorities' }, ALASKA);
    yield wordsOfQuestion({ number: n, about: { draft: n } }, ALASKA);
    for (const withheld of ['you-first', 'not-now'] as const)
      yield wordsOfAnswer(n, 'priorities', { withheld }, ALASKA);
    for (const then of ['walk', ...MOVES] as const) yield wordsOfWarning({ unless: { sign: n }, by: n, then }, ALASKA);
  }
  for (const { id: issue } of ALASKA.issues) {
    for (const weight of WEIGHTS) yield wordsOfClaim({ issue, weight }, ALASKA);
    for (const { id: last } of ALASKA.issues)
      for (const n of WAYS) yield wordsOfAnswer(n, 'priorities', { first: issue, last }, ALASKA);
  }
}

describe('what is said', () => {
  it('is a whole sentence of at most 120 characters, whatever it is about', () => {
    let sentences = 0;
    const check = (spoken: Spoken): void => {
      const words = worded(spoken);
      sentences++;
      if (words.length > LONGEST || !/^[“\p{Lu}].*[.?]$/u.test(words)) expect(words).toBe('short and whole');
    };
    for (const spoken of aboutNothing()) check(spoken);
    for (const clause of CLAUSES) for (const spoken of aboutClause(clause)) check(spoken);
    for (const give of CLAUSES)
      for (const want of CLAUSES)
        if (give.issue !== want.issue) for (const spoken of aboutTwo(give, want)) check(spoken);
    expect(sentences).toBeGreaterThan(10_000);
  });

  it('is said of different drafts, clauses and offers in different words', () => {
    const said = CLAUSES.slice(0, 3).flatMap((clause) => [...aboutClause(clause)].map((spoken) => worded(spoken)));
    const again = said.length - new Set(said).size;
    // An answer to a question about a draft may say what a remark on the same draft has said in another way.
    expect(again / said.length).toBeLessThan(0.25);
  });
});
