import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { negotiate, rank, worstAtLeast, type Bargainer, type Turn } from '../../domains';
import { exponential, polynomial } from './aspiration';
import { STRATEGIES, strategiesNamed } from './catalogue';
import { hybrid } from './hybrid';
import { micro } from './micro';
import { briefing, ONE, OTHER, rankingOf, space } from './test-table';
import { threshold, timed } from './timed';
import { titForTat } from './tit-for-tat';

const STEPS = 100;
const turnAt = (step: number): Turn => ({ step, steps: STEPS, time: (step + 1) / (STEPS + 1) });
const times = fc.double({ min: 0, max: 1, noNaN: true });

describe('aspiration', () => {
  it.each([
    ['polynomial 4', polynomial(4)],
    ['polynomial 0.25', polynomial(0.25)],
    ['exponential 0.125', exponential(0.125)],
    ['exponential 4', exponential(4)],
  ])('%s falls from 1 to 0', (_, aspiration) => {
    expect(aspiration(0)).toBeCloseTo(1, 12);
    expect(aspiration(1)).toBeCloseTo(0, 12);
    fc.assert(
      fc.property(times, times, (one, two) => {
        expect(aspiration(Math.min(one, two))).toBeGreaterThanOrEqual(aspiration(Math.max(one, two)));
      }),
    );
  });

  it('Boulware asks for more than linear, linear for more than Conceder, the hard head for all', () => {
    for (const time of [0.1, 0.5, 0.9]) {
      const asked = [Number.POSITIVE_INFINITY, 4, 1, 0.25].map((exponent) => polynomial(exponent)(time));
      expect(asked).toEqual([...asked].sort((a, b) => b - a));
      expect(asked[0]).toBe(1);
    }
  });
});

describe('time-based bidding', () => {
  const own = rank(Float64Array.of(0.1, 0.4, 0.7, 1), 0.3);

  it('follows the formula by hand', () => {
    // Linear at t = 0.5: 0.5 · (1 − 0.3) + 0.3 − 0.0001 = 0.6499, and 0.7 is the worst above it.
    expect(threshold(own, 0.5)).toBeCloseTo(0.6499, 12);
    expect(timed(own, polynomial(1)).plan({ step: 0, steps: 1, time: 0.5 })).toBe(2);
  });

  it('never goes below walking away, not even by the slack', () => {
    expect(threshold(own, 0)).toBe(0.3);
    const hopeless = rank(Float64Array.of(0.1, 0.2), 0.5);
    expect(worstAtLeast(hopeless, threshold(hopeless, 0))).toBe(1);
  });

  it('never asks for more than before', () => {
    const bidding = timed(rankingOf(ONE), polynomial(4));
    const worths = Array.from({ length: STEPS }, (_, step) => rankingOf(ONE).utility[bidding.plan(turnAt(step))] ?? 0);
    expect(worths).toEqual([...worths].sort((a, b) => b - a));
  });
});

describe('tit for tat', () => {
  const own = rank(Float64Array.of(0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1), 0);
  const offer = (bidding: ReturnType<typeof titForTat>, step: number): number => {
    const outcome = bidding.plan(turnAt(step));
    bidding.made?.(outcome, turnAt(step));
    return outcome;
  };

  it('begins with one small step and then gives what it is given', () => {
    const bidding = titForTat(own);
    expect(offer(bidding, 0)).toBe(10);
    bidding.hear?.(1, turnAt(0));
    expect(offer(bidding, 1)).toBe(9);
    bidding.hear?.(1, turnAt(1));
    expect(offer(bidding, 2)).toBe(9);
    bidding.hear?.(4, turnAt(2));
    expect(offer(bidding, 3)).toBe(6);
    bidding.hear?.(2, turnAt(3));
    expect(offer(bidding, 4)).toBe(6);
  });
});

describe('MiCRO', () => {
  const play = (heardEachStep: (step: number) => number, steps: number): number[] => {
    const bidding = micro(briefing(ONE));
    return Array.from({ length: steps }, (_, step) => {
      const outcome = bidding.plan(turnAt(step));
      bidding.made?.(outcome, turnAt(step));
      bidding.hear?.(heardEachStep(step), turnAt(step));
      return outcome;
    });
  };

  it('goes down one outcome a turn against one who makes new offers', () => {
    const own = rankingOf(ONE);
    expect(play((step) => step, 8)).toEqual([...own.order].reverse().slice(0, 8));
  });

  it('stays where it is against one who repeats itself', () => {
    expect(new Set(play(() => 3, 30)).size).toBe(2);
  });
});

describe('hybrid', () => {
  it('stays within its range', () => {
    const own = rankingOf(ONE);
    const bidding = hybrid(own);
    for (let step = 0; step < STEPS; step++) {
      expect(bidding.target(turnAt(step))).toBeGreaterThanOrEqual(own.floor);
      bidding.hear?.((step * 7) % own.size, turnAt(step));
      bidding.made?.(bidding.plan(turnAt(step)), turnAt(step));
    }
  });
});

describe('catalogue', () => {
  const sides = (one: string, two: string, seed: number): Bargainer[] => {
    const found = strategiesNamed([one, two]);
    if (!found.ok) throw new Error(found.fault.code);
    return found.value.map((strategy, seat) => strategy.start(briefing(seat === 0 ? ONE : OTHER, seed)));
  };
  const pairs = STRATEGIES.flatMap(({ name }) => STRATEGIES.map((other) => [name, other.name] as const));

  it.each(pairs)(
    '%s against %s keeps to its space, agrees to nothing worse than walking away, and repeats itself',
    (one, two) => {
      const run = (seed: number) => {
        const offers: number[] = [];
        const ending = negotiate(sides(one, two, seed), 40, (offer) => offers.push(offer));
        return { ...ending, offers };
      };
      const { agreement, offers } = run(5);
      for (const offer of offers) {
        expect(Number.isInteger(offer) && offer >= 0 && offer < space.size).toBe(true);
      }
      if (agreement !== null) {
        expect(rankingOf(ONE).utility[agreement]).toBeGreaterThanOrEqual(ONE.reservation);
        expect(rankingOf(OTHER).utility[agreement]).toBeGreaterThanOrEqual(OTHER.reservation);
      }
      expect(run(5).offers).toEqual(offers);
      const chance = [one, two].some((name) => STRATEGIES.find((strategy) => strategy.name === name)?.chance);
      if (!chance) expect(run(6).offers).toEqual(offers);
    },
  );

  it('names what it knows when it is asked for something else', () => {
    const found = strategiesNamed(['boulware', 'bulldozer']);
    expect(found.ok ? null : found.fault.code).toBe('domain.strategy');
    expect(strategiesNamed(['HardHeaded']).ok).toBe(true);
  });
});
