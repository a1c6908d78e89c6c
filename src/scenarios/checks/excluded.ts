import { sidesOf, type ExcludedTerms, type Fault, type Scenario } from '../../engine';
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

/** What a side opens with and hopes for could be tabled, in whichever way it is led: a delegation demands both. */
export const stancesAllowed: Check = function* (scenario) {
  for (const side of sidesOf(scenario)) {
    const path = ['sides', side, 'confidential'];
    const { stances, persona } = scenario.sides[side].confidential;
    const held = (key: 'opening' | 'target') => (issue: string) => stances[issue]?.[key];
    yield* contradicted(scenario, 'opening', held('opening'), [...path, 'stances']);
    yield* contradicted(scenario, 'target', held('target'), [...path, 'stances']);
    for (const [i, { opening }] of (persona.ways ?? []).entries())
      if (opening)
        yield* contradicted(scenario, 'opening', (issue) => opening[issue] ?? held('opening')(issue), [
          ...path,
          'persona',
          'ways',
          i,
          'opening',
        ]);
  }
};

function* contradicted(
  { excluded = [] }: Scenario,
  key: string,
  held: (issue: string) => string | undefined,
  path: readonly (string | number)[],
): Generator<Fault> {
  const broken = excluded.find(({ terms }) => Object.entries(terms).every(([issue, option]) => held(issue) === option));
  if (broken) yield found('scenario.excluded-stance', path, { key, options: Object.values(broken.terms).join(', ') });
}

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
