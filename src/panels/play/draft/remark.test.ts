import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { view } from '../../../engine';
import { ALASKA, anyTerms, playAtRandom, randomGame } from '../../../engine/testing/random-play';
import { t } from '../../../text';
import { pointTo } from './pointer';
import { remarkOn } from './remark';
import { worthOf } from '../worth/worth';

const numbersIn = (sentence: string): number[] =>
  [...sentence.matchAll(/[+−]?\d[\d,]*(?:\.\d+)?/g)].map(([found]) =>
    Number(found.replace('−', '-').replaceAll(',', '')),
  );

/** What each sentence claims, of the numbers that it shows. */
const CLAIMS: Readonly<Record<string, (shown: readonly number[], sentence: string) => boolean>> = {
  'play.tutor-below': ([gain = NaN]) => gain < 0,
  'play.tutor-minimum': ([gain = NaN, least = NaN]) => gain >= 0 && gain < least,
  'play.tutor-even': (shown) => shown.length === 0,
  'play.tutor-home': ([gain = NaN, home = NaN], sentence) =>
    gain > 0 && (sentence.includes('just as much') ? home === gain : home > gain),
  'play.tutor-fragile': ([d = NaN, all = NaN]) => d < 40 && all === 100,
  'play.tutor-above': ([gain = NaN]) => gain > 0,
};

const holds = (worth: Parameters<typeof remarkOn>[0], least: number): string => {
  const { key, values } = remarkOn(worth, least);
  const sentence = t(key, values);
  expect(sentence, `${sentence} ${JSON.stringify(worth)}`).toSatisfy((said: string) =>
    Boolean(CLAIMS[key]?.(numbersIn(said), said)),
  );
  return key;
};

describe('the tutor’s remark on a draft', () => {
  it('is true of any worth', () => {
    const hundredths = fc.integer({ min: -2000, max: 2000 });
    const home = fc.integer({ min: 0, max: 1500 });
    const said = new Set<string>();
    fc.assert(
      fc.property(hundredths, home, fc.integer({ min: 0, max: 100 }), fc.nat(600), (gain, lost, durability, least) => {
        said.add(holds({ gain, home: lost, durability }, least));
        holds({ gain: lost, home: lost, durability }, 0);
        holds({ gain: 0, home: lost, durability }, 0);
      }),
      { numRuns: 500 },
    );
    expect(said.size).toBeGreaterThan(3);
  });

  it('is true in random games, by either lens', () => {
    fc.assert(
      fc.property(randomGame(), (game) => {
        let seed = game.seed;
        const toss = (n: number): number => {
          seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
          return seed % n;
        };
        for (const { after } of playAtRandom(game)) {
          const side = after.turn;
          if (side === null) continue;
          const secret = after.secrets[side];
          const terms = anyTerms(toss);
          holds(worthOf(view(after, side), side, secret, terms, 'ledger'), 0);
          holds(worthOf(view(after, side), side, secret, terms, 'interests'), secret.minimumGain);
        }
      }),
      { numRuns: 15 },
    );
  });
});

it('names the clause or the side that the remark is about, and only what is so', () => {
  const named = new Set<string>();
  fc.assert(
    fc.property(randomGame(), fc.nat(), (game, dice) => {
      for (const { after } of playAtRandom(game)) {
        if (after.phase === 'over') return;
        const terms = anyTerms((n) => dice % n, after.table);
        for (const side of after.seats) {
          const seen = view(after, side);
          const secret = seen.secrets[side];
          const other = after.seats.find((each) => each !== side);
          if (!secret || !other) continue;
          const { key } = remarkOn(worthOf(seen, side, secret, terms, 'ledger'), 0);
          const seat = { scenario: ALASKA, view: seen, me: side, secret, guessFor: other };
          const point = pointTo(seat, terms, key);
          if (!point) continue;
          named.add(point.key);
          const said = t(point.key, point.values);
          const names = ALASKA.issues.flatMap((issue) =>
            issue.options.map((option) => `${issue.name}: ${option.name}`),
          );
          const sides = Object.values(ALASKA.sides).map(({ inText }) => inText);
          expect(
            [...names, ...sides].some((name) => said.includes(name)) || point.key === 'play.tutor-missing',
            said,
          ).toBe(true);
          for (const value of Object.values(point.values))
            if (typeof value === 'number') expect(value).toBeGreaterThan(0);
        }
      }
    }),
    { numRuns: 60 },
  );
  expect(named.size).toBeGreaterThan(3);
});
