import { kendall, spearman, utilitiesOf, type OutcomeSpace, type Profile } from '../../domains';
import { worthOf } from './considerate';
import type { OpponentModel } from './parts';

/** How good a model's guess is, as rank correlations with the truth: 1 is the true order, 0 no better than chance. */
export interface Accuracy {
  /** Kendall's τ of the weights of the issues; NaN if the true ones are all the same. */
  readonly issues: number;
  /** Spearman's ρ of the utilities of all outcomes. */
  readonly outcomes: number;
}

/** Compares what a model believes with the profile that it guesses at. */
export function accuracy(model: OpponentModel, truth: Profile, space: OutcomeSpace): Accuracy {
  const worths = model.worths();
  const believed = Float64Array.from({ length: space.size }, (_, outcome) => worthOf(worths, space, outcome));
  return { issues: kendall(model.weights(), truth.weights), outcomes: spearman(believed, utilitiesOf(truth)) };
}
