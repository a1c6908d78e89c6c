import { chosen, termsOf, type CompiledScenario, type Side, type Terms } from '../../engine';
import { Writer, type Coder } from './choices';
import type { Course } from './course';

/*
 * A package is written as what it changes in one that lies there: in most drafts most clauses stay.
 */

/** A clause stays seven times in eight, where some paper stands model; without one it is settled every third time. */
const STAYS = [7, 1];
const OPEN = [2, 1];

export function terms(coder: Coder, course: Course, side: Side, given: Terms = {}): Terms {
  const { table } = course;
  const models = course.like(side);
  const picked = chosen(table, given);
  const cheapest = models.map((model) => costOf(table, model, picked));
  const model = coder.among([4, 3, 1], cheapest.indexOf(Math.min(...cheapest)));
  return termsOf(table, changed(coder, table, models[model] ?? {}, picked));
}

const costOf = (table: CompiledScenario, model: Terms, picked: readonly number[]): number => {
  const tried = new Writer();
  changed(tried, table, model, picked);
  return tried.bitsSince(0);
};

/** One option for each issue: that of the model, or another of its issue. */
function changed(coder: Coder, table: CompiledScenario, model: Terms, picked: readonly number[]): number[] {
  const weights = Object.keys(model).length === 0 ? OPEN : STAYS;
  const before = chosen(table, model);
  return table.issues.map(({ first, count }, issue) => {
    const was = before[issue] ?? first;
    const wanted = picked[issue] ?? first;
    if (count < 2 || coder.among(weights, wanted === was ? 0 : 1) === 0) return was;
    const others = Array.from({ length: count }, (_, i) => first + i).filter((option) => option !== was);
    return others[coder.below(others.length, others.indexOf(wanted))] ?? first;
  });
}
