import { describe, expect, it } from 'vitest';
import { negotiate, type Bargainer, type Profile } from '../../domains';
import { acCombi, acConst, acNext, acTime, atTarget } from './acceptance';
import { accuracy } from './accuracy';
import { Bayesian } from './bayesian';
import { strategiesNamed } from './catalogue';
import { worthOf } from './considerate';
import { frequency } from './frequency';
import { guesses } from './hypotheses';
import type { OpponentModel, Question } from './parts';
import { briefing, ONE, OPTIONS, OTHER, space } from './test-table';

const question = (over: Partial<Question>): Question => ({
  turn: { step: 50, steps: 100, time: 0.5 },
  worth: 0.5,
  walkAway: 0.2,
  heard: [],
  times: [],
  next: () => 0.8,
  target: () => 0.7,
  ...over,
});

describe('acceptance conditions', () => {
  it('AC_next compares with the own next offer, scaled', () => {
    expect(acNext()(question({ worth: 0.8 }))).toBe(true);
    expect(acNext()(question({ worth: 0.79 }))).toBe(false);
    expect(acNext(1.1, 0.05)(question({ worth: 0.7 }))).toBe(true);
  });

  it('AC_const and the target compare with a number', () => {
    expect([0.59, 0.6].map((worth) => acConst(0.6)(question({ worth })))).toEqual([false, true]);
    expect([0.69, 0.7].map((worth) => atTarget(question({ worth })))).toEqual([false, true]);
  });

  it('AC_time waits, and never takes less than walking away', () => {
    expect(acTime(0.6)(question({}))).toBe(false);
    expect(acTime(0.5)(question({}))).toBe(true);
    expect(acTime(0.5)(question({ worth: 0.1 }))).toBe(false);
  });

  it('AC_combi takes the best of the window before, once it is late', () => {
    const late = { turn: { step: 89, steps: 100, time: 0.9 }, times: [0.3, 0.82, 0.85, 0.9] };
    const heard = [0.6, 0.4, 0.3, 0.45];
    expect(acCombi(0.8)(question({ ...late, heard, worth: 0.45 }))).toBe(true);
    expect(acCombi(0.8)(question({ ...late, heard, worth: 0.39 }))).toBe(false);
    expect(acCombi(0.8, 'average')(question({ ...late, heard, worth: 0.39 }))).toBe(true);
    expect(acCombi(0.95)(question({ ...late, heard, worth: 0.45 }))).toBe(false);
    expect(acCombi(0.95)(question({ ...late, heard, worth: 0.81 }))).toBe(true);
  });
});

/** Lets two sides negotiate while a model listens to the second. */
function listen(model: OpponentModel, names: string): OpponentModel {
  const found = strategiesNamed(names.split(','));
  if (!found.ok) throw new Error(found.fault.code);
  const sides = found.value.map((strategy, seat): Bargainer => strategy.start(briefing(seat === 0 ? ONE : OTHER)));
  negotiate(sides, 100, (offer, by, turn) => {
    if (by === 1) model.hear(offer, turn);
  });
  return model;
}

describe('opponent models', () => {
  const hypothesis = ({ weights, evaluations }: Profile) => ({ weights, evaluations });

  it('by frequency find the order of the issues and much of that of the outcomes', () => {
    const found = accuracy(listen(frequency(space), 'hard-headed,boulware'), OTHER, space);
    expect(found.issues).toBe(1);
    expect(found.outcomes).toBeGreaterThan(0.7);
  });

  it('by Bayes find the true one among stances', () => {
    const model = new Bayesian(space, [
      hypothesis(ONE),
      hypothesis(OTHER),
      { ...hypothesis(OTHER), weights: [0.6, 0.3, 0.1] },
    ]);
    expect(model.probabilities()[1]).toBeCloseTo(1 / 3, 12);
    listen(model, 'hard-headed,boulware');
    expect(model.probabilities()[1]).toBeGreaterThan(0.99);
    const found = accuracy(model, OTHER, space);
    expect(found.issues).toBe(1);
    expect(found.outcomes).toBeGreaterThan(0.999);
  });

  it('by Bayes over mere guesses are no worse than a coin, and mostly right', () => {
    const { draw } = briefing(ONE);
    const found = accuracy(listen(new Bayesian(space, guesses(OPTIONS, draw)), 'hard-headed,boulware'), OTHER, space);
    expect(found.issues).toBeGreaterThan(0);
    expect(found.outcomes).toBeGreaterThan(0.7);
  });

  it('start from what was believed before', () => {
    const model = new Bayesian(space, [{ ...hypothesis(ONE), prior: 3 }, hypothesis(OTHER)]);
    expect(model.probabilities()[0]).toBeCloseTo(0.75, 12);
    expect(model.weights()[0]).toBeCloseTo(0.75 * 0.61 + 0.25 * 0.13, 12);
  });

  it('give every outcome between nothing and all', () => {
    const worths = listen(frequency(space), 'linear,conceder').worths();
    for (let outcome = 0; outcome < space.size; outcome++) {
      const worth = worthOf(worths, space, outcome);
      expect(worth).toBeGreaterThanOrEqual(0);
      expect(worth).toBeLessThanOrEqual(1 + 1e-12);
    }
  });
});

describe('guesses', () => {
  it('are all orders and shapes where these are few, and so many drawn where they are not', () => {
    const { draw } = briefing(ONE);
    expect(guesses([2, 3], draw)).toHaveLength(2 * 9);
    const drawn = guesses([3, 3, 3, 3, 3], draw, 50);
    expect(drawn).toHaveLength(50);
    for (const { weights } of drawn) expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
  });
});
