import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dice } from '../../../domains';
import { compile } from '../../../engine';
import { anyGame } from '../../../engine/testing/any-table';
import { ru, us } from '../../../engine/testing/alaska';
import { scenario, SETTINGS, table, TWO } from '../../testing/games';
import { playGame, type PlayedGame } from '../play-game';
import { climb, type Climb } from './climb';
import { evolve } from './evolution';
import { genomeOf, policyOf, storiesOf, type Policy } from './genes';
import { PolicyPlayer } from './policy';

describe('the evolution', () => {
  const peak = [0.9, 0.2, 0.7, 0.4, 0.6];
  const height = (values: readonly number[]): number =>
    -Math.sqrt(values.reduce((sum, value, i) => sum + (value - (peak[i] ?? 0)) ** 2, 0));
  const stories = [peak.map(() => 0.5), peak.map(() => 0.1)];

  it('comes near a peak that it cannot see, and no further than it may', () => {
    let tried = 0;
    const best = evolve({ stories, evaluations: 300, seed: 3, evaluate: (values) => (tried++, height(values)) });
    expect(height(best)).toBeGreaterThan(-0.1);
    expect(height(stories[0] ?? [])).toBeLessThan(-0.5);
    expect(tried).toBeLessThanOrEqual(300);
    expect(tried).toBeGreaterThan(295);
  });

  it('comes near it through chance, too', () => {
    const toss = dice(5);
    const noisy = (values: readonly number[]): number => height(values) + (toss(1000) - 500) / 1000;
    expect(height(evolve({ stories, evaluations: 400, seed: 3, evaluate: noisy }))).toBeGreaterThan(-0.35);
  });

  it.each([1, 2, 3, 4, 7])('keeps to %d evaluations', (evaluations) => {
    let tried = 0;
    const best = evolve({ stories, evaluations, seed: 1, evaluate: (values) => (tried++, height(values)) });
    expect(tried).toBeLessThanOrEqual(evaluations);
    expect(best.length).toBe(peak.length);
  });
});

describe('a policy', () => {
  const genome = genomeOf(table, us);
  const [plain] = storiesOf(genome);
  const led = (wishes: Readonly<Record<string, number>>): PlayedGame => {
    const policy: Policy = new Map([...policyOf(genome, plain ?? []), ...Object.entries(wishes)]);
    return playGame({
      scenario,
      table,
      seats: TWO,
      seed: '3',
      settings: SETTINGS,
      difficulty: () => 'middle',
      lead: (side) => (side === us ? new PolicyPlayer(us, policy) : null),
    });
  };
  const made = ({ acts }: PlayedGame): string[] =>
    acts.flatMap(({ intent }) => ('side' in intent && intent.side === us ? [intent.kind] : []));

  it('plays any table to its end, whatever its values', () => {
    fc.assert(
      fc.property(anyGame(), fc.nat(), ({ scenario: any = scenario, seats, seed }, lots) => {
        const compiled = compile(any);
        const toss = dice(lots);
        const { end } = playGame({
          scenario: any,
          seats,
          seed,
          settings: { ...SETTINGS, rounds: 3 },
          difficulty: () => 'easy',
          lead: (side) => {
            const some = genomeOf(compiled, side);
            return new PolicyPlayer(
              side,
              policyOf(
                some,
                some.map(() => toss(101) / 100),
              ),
            );
          },
        });
        return end.phase === 'over';
      }),
      { numRuns: 25 },
    );
  });

  it('starts where its story says', () => {
    const policy = policyOf(genome, plain ?? []);
    for (const { name, start } of genome) expect(policy.get(name)).toBeCloseTo(start, 9);
  });

  it('does what its values say', () => {
    const quiet = { 'chance of drafting': 0, 'chance of whispering': 0 };
    expect(
      made(
        led({
          ...quiet,
          'weight of standing': 0,
          'weight of own war': 0,
          'signs for, at the start': 99,
          'signs for, at the end': 99,
        }),
      ),
    ).not.toContain('sign');
    expect(made(led(quiet))).not.toContain('table');
    expect(made(led({ 'chance of drafting': 1, 'drafts from': 0 }))).toContain('table');
    expect(made(led({ 'chance of whispering': 1 }))).toContain('whisper');
    const silent = { ...quiet, 'signs for, at the start': 99, 'signs for, at the end': 99 };
    expect(made(led({ ...silent, 'walks out from (beyond 1 never)': 0 }))).toContain('walk');
    expect(made(led({ ...silent, 'walks out from (beyond 1 never)': 3 }))).not.toContain('walk');
    const fond = led({ ...quiet, 'taste for us-allies': 50 });
    expect(fond.acts.find(({ intent }) => 'side' in intent && intent.side === us)?.intent).toEqual({
      kind: 'move',
      side: us,
      move: 'us-allies',
    });
  });
});

describe('climbing', () => {
  const run = (): Climb =>
    climb(scenario, {
      seats: TWO,
      settings: SETTINGS,
      games: 2,
      seed: '1',
      side: ru,
      opponents: 'middle',
      evaluations: 14,
    });

  it('finds the same for the same seed, and pairs it with hard', () => {
    const { report, policy } = run();
    expect(run().report).toEqual(report);
    expect(report.gain).toBeCloseTo(report.best.own - report.hard.own, 3);
    expect(report).toMatchObject({ side: ru, opponents: 'middle', evaluations: 14 });
    expect(policy.size).toBe(genomeOf(table, ru).length);
  });
});
