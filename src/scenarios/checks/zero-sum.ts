import type { Scenario } from '../../engine';
import { found, type Check } from './check';
import { effectsOf } from './effects';

interface Transfer {
  readonly path: readonly (string | number)[];
  readonly vector: readonly number[];
}

/** What one side gains another gives: nothing else may be created or lost but costs (docs/model.md, three accounts). */
export const zeroSum: Check = function* (scenario) {
  for (const { path, vector } of transfers(scenario)) {
    const sum = vector.reduce((total, points) => total + Math.round(points * 100), 0) / 100;
    if (sum !== 0) yield found('scenario.not-zero-sum', path, { sum });
  }
};

function* transfers(scenario: Scenario): Generator<Transfer> {
  for (const [i, issue] of scenario.issues.entries())
    for (const [n, option] of issue.options.entries())
      yield { path: ['issues', i, 'options', n, 'payoffs'], vector: option.payoffs };
  for (const { path, effect } of effectsOf(scenario)) {
    if (effect.standing) yield { path: [...path, 'standing'], vector: effect.standing };
    for (const [n, { change }] of (effect.payoffs ?? []).entries())
      yield { path: [...path, 'payoffs', n, 'change'], vector: change };
  }
  for (const key of ['noTerms', 'claimBroken', 'claimRedeemed'] as const)
    yield { path: ['ending', key, 'standing'], vector: scenario.ending[key].standing };
}
