import { describe, expect, it } from 'vitest';
import { domainArena, sharesOf, tableOf, bargain, type Arena } from './arena';
import type { Strategy } from './bargainer';
import { domainOf, profileOf } from './test-domain';
import { tournament } from './tournament';

/** Always offers the same outcome and takes anything that is worth at least so much. */
const stubborn = (name: string, least: number, chance = false): Strategy => ({
  name,
  chance,
  start: ({ own, draw }) => ({
    accepts: (offer) => (own.utility[offer] ?? 0) >= least,
    propose: () => (chance ? draw(own.size) : (own.order[own.size - 1] ?? 0)),
  }),
});

const domain = domainOf([3]);
const profiles = [profileOf([1], [[1, 0.6, 0]], 0.1), profileOf([1], [[0, 0.8, 1]], 0.2)];

function arena(strategies: readonly Strategy[]): Arena {
  const made = domainArena(domain, profiles, { strategies, steps: 10 });
  if (!made.ok) throw new Error(made.fault.code);
  return made.value;
}

describe('a bargain', () => {
  const table = tableOf(domain, profiles);
  it('is told in words and utilities', () => {
    if (!table.ok) throw new Error(table.fault.code);
    const [hard, soft] = [stubborn('hard', 1), stubborn('soft', 0)];
    expect(bargain(table.value, [hard, soft], 10, 1)).toEqual({
      agreement: { i0: 'v0' },
      outcome: 0,
      utilities: [1, 0],
      step: 0,
    });
    expect(bargain(table.value, [hard, hard], 10, 1)).toEqual({
      agreement: null,
      outcome: null,
      utilities: [0.1, 0.2],
      step: 10,
    });
  });
});

describe('an arena', () => {
  it('measures the distances from the solutions and what each took', () => {
    const played = arena([stubborn('hard', 1), stubborn('soft', 0)]).play(['hard', 'hard'], 1);
    expect(played).toMatchObject({ agreed: false, utilities: [0.1, 0.2], shares: null });
    // Nash is (0.6, 0.8), which is the nearest efficient point, too.
    expect(played.toNash).toBeCloseTo(Math.hypot(0.5, 0.6), 12);
    expect(played.toFrontier).toBeCloseTo(Math.hypot(0.5, 0.6), 12);
  });

  it('shares out what was gained', () => {
    expect(sharesOf([0.6, 0.8], [0.1, 0.2])?.map((share) => share.toFixed(4))).toEqual(['0.4545', '0.5455']);
    expect(sharesOf([0.1, 0.2], [0.1, 0.2])).toBeNull();
  });
});

describe('a tournament', () => {
  it('lets each pair meet with the seats swapped, and counts both', () => {
    const strategies = ['hard', 'soft', 'other'];
    const here = arena([stubborn('hard', 1), stubborn('soft', 0), stubborn('other', 0)]);
    const met: string[] = [];
    const spied: Arena = { ...here, play: (names, seed) => (met.push(names.join(' ')), here.play(names, seed)) };
    const standings = tournament([spied], { strategies, repeats: 7, seed: 1 });
    // Nothing is left to chance: each of the six ordered pairs is played once, and counts seven times.
    expect(met.sort()).toEqual(['hard other', 'hard soft', 'other hard', 'other soft', 'soft hard', 'soft other']);
    expect(standings.map(({ games }) => games)).toEqual([28, 28, 28]);
    expect(standings[0]?.strategy).toBe('hard');
    // Hard gets 1 from either seat against either: never less.
    expect(standings[0]?.utility).toEqual({ mean: 1, error: 0 });
  });

  it('repeats with other seeds what chance can change, and reports progress', () => {
    const seeds: number[] = [];
    const here = arena([stubborn('hard', 1), stubborn('wild', 0, true)]);
    const spied: Arena = { ...here, play: (names, seed) => (seeds.push(seed), here.play(names, seed)) };
    const steps: string[] = [];
    tournament([spied], {
      strategies: ['hard', 'wild'],
      repeats: 3,
      seed: 10,
      progress: (done, all) => steps.push(`${String(done)}/${String(all)}`),
    });
    expect(seeds).toEqual([10, 11, 12, 10, 11, 12]);
    expect(steps.at(-1)).toBe('6/6');
  });

  it('on a larger table lets one strategy take each seat against the rest', () => {
    const seen: string[] = [];
    const four: Arena = {
      name: 'four',
      seats: 4,
      strategies: ['a', 'b'],
      hasChance: () => false,
      play: (names) => {
        seen.push(names.join(''));
        return {
          agreed: true,
          utilities: names.map((name) => (name === 'a' ? 1 : 0)),
          shares: null,
          toNash: null,
          toFrontier: 0,
        };
      },
    };
    const standings = tournament([four], { strategies: ['a', 'b'], repeats: 1, seed: 1 });
    expect(seen.sort()).toEqual(['aaab', 'aaba', 'abaa', 'abbb', 'baaa', 'babb', 'bbab', 'bbba']);
    expect(
      standings.map(({ strategy, utility, share, toNash }) => [strategy, utility.mean, share.mean, toNash.mean]),
    ).toEqual([
      ['a', 1, null, null],
      ['b', 0, null, null],
    ]);
  });
});
