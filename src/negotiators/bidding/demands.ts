import { chosen, conflictIn, type Terms } from '../../engine';
import { evaluate, packageTerms } from '../evaluation/evaluation';
import { poolOf } from '../evaluation/package-pool';
import { stanceTerms } from './stance';
import type { Deliberation } from '../deciding/deliberation';
import { valueAt } from '../evaluation/columns';

/** What a delegation tables while it still demands: terms, and what they are worth to it in hundredths of its lens. */
export interface Demand {
  readonly terms: Terms;
  readonly worth: number;
  readonly others: number;
}

/** It has come all the way from its opening when it has given up this part of its range. */
const MIDWAY = 0.5;

/** Nobody says the same for more rounds than this: then it gives up one clause more, however slow its pace. */
const PATIENT = 3;

/**
 * Its demands on the way from its sheet's opening to the terms it would settle for: as its ask falls it changes one
 * clause after the other, those first that cost it least (logrolling: Lax and Sebenius 1986). Null once it has come all
 * the way. It demands nothing that would leave it worse than walking away.
 */
export function demand(deliberation: Deliberation, settle: Terms): Demand | null {
  const { table } = deliberation.utilities.position;
  const { weighted } = deliberation.utilities.space.signatories[0] ?? { weighted: new Float64Array() };
  const from = chosen(table, stanceTerms(deliberation.sheet, 'opening'));
  const to = chosen(table, settle);
  const cost = (issue: number): number => (weighted[from[issue] ?? 0] ?? 0) - (weighted[to[issue] ?? 0] ?? 0);
  const apart = from
    .flatMap((option, issue) => (option === to[issue] ? [] : [issue]))
    .sort((a, b) => cost(a) - cost(b));
  const paced = Math.round(Math.min(1, (1 - deliberation.share) / MIDWAY) * apart.length);
  const given = Math.max(paced, Math.floor((deliberation.seen.view.round - 1) / PATIENT));
  if (given >= apart.length) return null;
  const steps = apart
    .slice(given)
    .map((_, k) => {
      const changed = new Set(apart.slice(0, given + k));
      return from.map((option, issue) => (changed.has(issue) ? (to[issue] as number) : option));
    })
    // Half of one and half of the other may contradict itself.
    .filter((step) => conflictIn(table.excluded, step) === null);
  const evaluation = evaluate(deliberation.utilities, poolOf(table, steps));
  const first = evaluation.own.findIndex((gain, k) => gain >= 0 && Object.keys(packageTerms(evaluation, k)).length > 0);
  if (first < 0) return null;
  return {
    terms: packageTerms(evaluation, first),
    worth: Math.floor(valueAt(evaluation.own, first)),
    others: Math.floor(valueAt(evaluation.theirs, first)),
  };
}
