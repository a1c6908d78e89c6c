import { fail, ok, type Result } from '../../engine';
import type { Strategy } from '../../domains';
import { acCombi, acNext, atTarget } from './acceptance';
import { exponential, polynomial, type Aspiration } from './aspiration';
import { Bayesian } from './bayesian';
import { considerate } from './considerate';
import { frequency } from './frequency';
import { guesses } from './hypotheses';
import { hybrid } from './hybrid';
import { micro } from './micro';
import { mirror } from './mirror';
import { assemble } from './parts';
import { timed } from './timed';
import { titForTat } from './tit-for-tat';

const byTime = (name: string, aspiration: Aspiration): Strategy =>
  assemble(name, false, ({ own }) => ({ bidding: timed(own, aspiration), acceptance: atTarget }));

/** When the strategies with a model stop waiting for something better. */
const LATE = 0.98;

/** All strategies that play on the field's domains. A new one needs a line here and nothing else. */
export const STRATEGIES: readonly Strategy[] = [
  byTime('boulware', polynomial(4)),
  byTime('linear', polynomial(1)),
  byTime('conceder', polynomial(0.25)),
  byTime('hard-headed', polynomial(Number.POSITIVE_INFINITY)),
  byTime('exp-boulware', exponential(0.125)),
  byTime('exp-linear', exponential(0.725)),
  byTime('exp-conceder', exponential(4)),
  assemble('tit-for-tat', false, ({ own }) => ({ bidding: titForTat(own), acceptance: acNext() })),
  assemble('mirror', false, ({ space, own }) => {
    const model = frequency(space);
    return { bidding: considerate(space, own, mirror(space, own, model), model), acceptance: acCombi(LATE) };
  }),
  assemble('micro', true, (briefing) => ({ bidding: micro(briefing), acceptance: atTarget })),
  assemble('hybrid', false, ({ own }) => ({ bidding: hybrid(own), acceptance: acNext() })),
  assemble('frequency', false, ({ space, own }) => ({
    bidding: considerate(space, own, timed(own, polynomial(4)), frequency(space)),
    acceptance: acCombi(LATE),
  })),
  assemble('bayesian', true, ({ space, own, draw }) => ({
    bidding: considerate(space, own, timed(own, polynomial(4)), new Bayesian(space, guesses(space.options, draw))),
    acceptance: acCombi(LATE),
  })),
];

/** Finds strategies by name (fault `domain.strategy`); "hardheaded" is read as "hard-headed". */
export function strategiesNamed(names: readonly string[]): Result<readonly Strategy[]> {
  const found: Strategy[] = [];
  for (const name of names) {
    const strategy = STRATEGIES.find((one) => plain(one.name) === plain(name));
    if (!strategy) {
      return fail('domain.strategy', '--strategies', { name, known: STRATEGIES.map((one) => one.name).join(', ') });
    }
    found.push(strategy);
  }
  return ok(found);
}

const plain = (name: string): string => name.toLowerCase().replace(/[-_\s]/g, '');
