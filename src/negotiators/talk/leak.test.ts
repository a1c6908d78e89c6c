import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  bySide,
  legal,
  see,
  view,
  type About,
  type Answer,
  type GameEvent,
  type Question,
  type Secret,
} from '../../engine';
import { anyGame } from '../../engine/testing/any-table';
import { ALASKA, playAtRandom, type RandomGame, type Step } from '../../engine/testing/random-play';
import { createNegotiator } from '..';
import { faceOf } from './face';

const dice = (seed: number): ((n: number) => number) => {
  let rng = seed;
  return (n) => {
    rng = (Math.imul(rng, 48_271) + 11) & 0x7fff_ffff;
    return (rng >>> 8) % n;
  };
};

type Toss = (n: number) => number;

/** Another number between the same marks. */
function within(value: number, marks: readonly number[], most: number, toss: Toss): number {
  const from = marks.filter((mark) => mark <= value).at(-1) ?? 0;
  const to = marks.find((mark) => mark > value) ?? Math.max(most, value + 1);
  return from + toss(to - from);
}

/** Another secret with the same face. */
const otherSecret = (secret: Secret, toss: Toss): Secret => ({
  redLines: secret.redLines.map((points) => within(points, [0, 100, 400, 900], 2000, toss)),
  salience: secret.salience.map((percent) => within(percent, [0, 76, 130], 250, toss)),
  believesWarCostPercent: within(secret.believesWarCostPercent, [0, 61], 121, toss),
  relativeGainsPercent: within(secret.relativeGainsPercent, [0, 20], 80, toss),
  minimumGain: toss(500),
});

/** All kinds of questions at a position: what matters, every clause, why not each draft, a trade. */
function questionsAt({ after: { table, drafts, seats } }: Step, toss: Toss): Question['about'][] {
  const clauses = table.issues.flatMap(({ id: issue, first, count }) =>
    Array.from({ length: count - 1 }, (_, i) => ({ issue, option: table.options[first + 1 + i]?.id ?? '' })),
  );
  const [give, want] = [clauses[toss(clauses.length)], clauses[toss(clauses.length)]];
  const asked: About[] = ['priorities', ...clauses, ...drafts.map(({ number }) => ({ draft: number }))];
  return [...asked, ...(give && want && give.issue !== want.issue && seats.length > 1 ? [{ give, want }] : [])];
}

/** The answer without how near a draft is: `enough` is the nearest. Null for one that says nothing else. */
const butNear = (answer: Answer | null): object | null => {
  if (!answer || !('ground' in answer)) return answer;
  const { near: _near, ...rest } = answer;
  return answer.ground === 'enough' ? null : rest;
};

it('tells nothing by any answer of what lies within a grade, but how near a draft is', () => {
  let [compared, stands] = [0, 0];
  const play = (game: RandomGame, lots: number): void => {
    const toss = dice(lots);
    const history: GameEvent[] = [];
    const scenario = game.scenario ?? ALASKA;
    for (const step of playAtRandom({ ...game, settings: { ...game.settings, talk: true } })) {
      history.push(...step.events);
      const state = step.after;
      if (state.phase !== 'table' || toss(6) > 0) continue;
      for (const side of state.seats) {
        const secret = state.secrets[side];
        const hidden = otherSecret(secret, toss);
        expect(faceOf(hidden)).toEqual(faceOf(secret));
        const other = {
          ...state,
          secrets: bySide(state.table.sides, (one) => (one === side ? hidden : state.secrets[one])),
        };
        const asker = state.seats.find((seat) => seat !== side) ?? side;
        const answers = [state, other].map((at) => {
          const seen = view(at, side);
          const known = history.flatMap((event) => see(event, side) ?? []);
          const before = { view: seen, legal: legal(seen, side), history: known, draw: () => 0 };
          const negotiator = createNegotiator({ side, sheet: scenario.sides[side], difficulty: 'middle' });
          return (about: Question['about']): Answer | null => {
            const question = {
              number: 1,
              side: asker,
              to: side,
              about,
              round: state.round,
              drafted: 0,
              answered: false,
            };
            const { intent } = negotiator.reply(before, question);
            return intent.kind === 'reply' ? intent.answer : null;
          };
        });
        for (const about of questionsAt(step, toss)) {
          const [one, two] = answers.map((answer) => butNear(answer(about)));
          if (!one || !two) continue;
          compared++;
          if ('ground' in one) stands++;
          expect([side, about, two]).toEqual([side, about, one]);
        }
      }
    }
  };
  fc.assert(
    fc.property(anyGame(), fc.nat(), (game, lots) => {
      play(game, lots);
    }),
    { numRuns: 12 },
  );
  expect(compared).toBeGreaterThan(500);
  expect(stands).toBeGreaterThan(50);
});
