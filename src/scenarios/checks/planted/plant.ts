import type { ExcludedTerms, Scenario } from '../../../engine';
import type { ScenarioOne } from '../../../formats';

type Open<T> = T extends string | number | boolean ? T : { -readonly [K in keyof T]: Open<T[K]> };
/** A scenario that a test may spoil. */
export type Spoilt = Open<ScenarioOne>;

/** One way to break a rule, and where it must be found. A move may be named by its id in `place`. */
export interface Planted {
  readonly fault: string;
  readonly code: string;
  readonly place: string;
  readonly spoil: (scenario: Spoilt) => void;
  /** What only a file of format 2 can say. */
  readonly two?: Partial<Pick<Scenario, 'excluded' | 'frustration' | 'durability'>>;
}

export const plant = (fault: string, code: string, place: string, spoil: Planted['spoil']): Planted => ({
  fault,
  code,
  place,
  spoil,
});

export const at = <T>(items: readonly T[], i: number): T => {
  const item = items[i];
  if (item === undefined) throw new Error(`The scenario has no entry ${i} here`);
  return item;
};

/** A fault in what excludes what; the file is then one of format 2. */
export const plantExcluded = (
  fault: string,
  code: string,
  place: string,
  ...terms: ExcludedTerms['terms'][]
): Planted => ({
  ...plant(fault, code, place, () => undefined),
  two: {
    excluded: terms.map((pair) => ({
      terms: pair,
      why: { text: 'They contradict each other.', sources: ['inferred'] },
    })),
  },
});

const indexOf = (scenario: Pick<Scenario, 'moves'>, id: string): number =>
  scenario.moves.findIndex((move) => move.id === id);

export const move = (scenario: Spoilt, id: string) => at(scenario.moves, indexOf(scenario, id));

/** The place as a JSON pointer: the id of a move becomes its index. */
export const placeIn = (scenario: Scenario, place: string): string =>
  place.replace(/^\/moves\/([a-z][a-z0-9-]*)/, (_, id: string) => `/moves/${indexOf(scenario, id)}`);
