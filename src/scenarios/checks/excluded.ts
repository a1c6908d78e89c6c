import { sidesOf, type ExcludedTerms, type Scenario } from '../../engine';
import { found, type Check } from './check';

/** Issues that excluded pairs tie together are counted as one: with more partial packages than this it takes too long. */
const MOST_TIED = 100_000;

/** An excluded pair names two issues, and of each an option that is not `open`. */
export const excludedTwo: Check = function* ({ excluded = [] }) {
  for (const [i, { terms }] of excluded.entries()) {
    const pair = Object.entries(terms);
    if (pair.length !== 2) yield found('scenario.excluded-two', ['excluded', i, 'terms'], { count: pair.length });
    for (const [issue, option] of pair)
      if (option === 'open') yield found('scenario.excluded-open', ['excluded', i, 'terms', issue], { issue });
  }
};

/** No pair comes twice. */
export const excludedOnce: Check = function* ({ excluded = [] }) {
  const keyOf = ({ terms }: ExcludedTerms): string => JSON.stringify(Object.entries(terms).sort());
  for (const [i, pair] of excluded.entries())
    if (excluded.slice(0, i).some((earlier) => keyOf(earlier) === keyOf(pair)))
      yield found('scenario.twice', ['excluded', i], { id: Object.values(pair.terms).join(', ') });
};

/** What a side opens with and hopes for could be tabled: a delegation demands both. */
export const stancesAllowed: Check = function* (scenario) {
  for (const side of sidesOf(scenario))
    for (const key of ['opening', 'target'] as const) {
      const { stances } = scenario.sides[side].confidential;
      const broken = (scenario.excluded ?? []).find(({ terms }) =>
        Object.entries(terms).every(([issue, option]) => stances[issue]?.[key] === option),
      );
      if (broken)
        yield found('scenario.excluded-stance', ['sides', side, 'confidential', 'stances'], {
          key,
          options: Object.values(broken.terms).join(', '),
        });
    }
};

/** Windows count the issues that exclude each other together, whole. */
export const tiedCountable: Check = function* (scenario) {
  for (const tied of tiedBundles(scenario)) {
    const packages = tied.reduce(
      (product, id) => product * (scenario.issues.find((issue) => issue.id === id)?.options.length ?? 1),
      1,
    );
    if (packages > MOST_TIED)
      yield found('scenario.excluded-tied', ['excluded'], { issues: tied.join(', '), packages, most: MOST_TIED });
  }
};

const tiedBundles = ({ excluded = [] }: Scenario): string[][] =>
  excluded.reduce<string[][]>((bundles, { terms }) => {
    const ends = Object.keys(terms);
    const tied = bundles.filter((bundle) => ends.some((issue) => bundle.includes(issue)));
    return [...bundles.filter((bundle) => !tied.includes(bundle)), [...new Set([...tied.flat(), ...ends])]];
  }, []);
