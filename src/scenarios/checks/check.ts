import type { Fault, Scenario } from '../../engine';
import { pointer } from '../pointer';

/** One rule that a schema can't say. Gets a scenario of the right shape and yields every breach of the rule. */
export type Check = (scenario: Scenario) => Iterable<Fault>;

type Path = readonly (string | number)[];

export const found = (code: `scenario.${string}`, path: Path, values?: Fault['values']): Fault =>
  values ? { code, place: pointer(...path), values } : { code, place: pointer(...path) };
