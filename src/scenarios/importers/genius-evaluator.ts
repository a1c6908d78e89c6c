import type { DomainIssue } from '../../domains';
import { boundsOf } from './genius-issue';
import { note, refuse } from './source';
import type { Element } from './xml';

/** Below this a highest evaluation counts as nothing, as in GENIUS. */
const NOTHING = 1e-5;

/** How much a side likes each value of an issue, at most 1, in the order of the domain. */
export function evaluationsOf(element: Element, issue: DomainIssue): number[] {
  return issue.kind === 'discrete' ? listed(element, issue) : computed(element, issue);
}

/** A discrete issue: each value's evaluation over the highest one. */
function listed(element: Element, issue: DomainIssue): number[] {
  const known = new Set(issue.values);
  const byValue = new Map<string, number>();
  for (const item of element.named('item')) {
    const value = item.attribute('value').trim();
    if (!known.has(value)) refuse('domain.value-unknown', item.place, { value, issue: issue.name });
    const [before, evaluation] = [byValue.get(value), item.number('evaluation')];
    // GENIUS keeps the last, too.
    if (before === evaluation) note(item.source, 'domain.value-again', item.place, { value });
    else if (before !== undefined) note(item.source, 'domain.value-changed', item.place, { value, before, evaluation });
    byValue.set(value, evaluation);
  }
  const highest = [...byValue.values()].reduce((high, value) => Math.max(high, value), 0);
  return issue.values.map((value) => {
    const evaluation =
      byValue.get(String(value)) ?? refuse('domain.value-missing', element.place, { value, issue: issue.name });
    return highest < NOTHING ? 0 : evaluation / highest;
  });
}

/** An integer or real issue: its evaluator at each value, between 0 and 1. */
function computed(element: Element, issue: DomainIssue): number[] {
  const evaluator =
    element.named('evaluator')[0] ?? refuse('domain.no-evaluator', element.place, { issue: issue.name });
  const from = boundsOf(element)?.low ?? Number(issue.values[0]);
  const f = functionOf(evaluator, issue.kind === 'integer' ? from : 0);
  return issue.values.map((value) => Math.min(1, Math.max(0, f(Number(value)))));
}

/**
 * The function of an evaluator. GENIUS counts an integer from its lower bound (slope and offset), a real number from
 * zero (parameter1 and parameter0).
 */
function functionOf(evaluator: Element, from: number): (value: number) => number {
  const kind = evaluator.attributes['ftype'] ?? 'linear';
  if (kind === 'linear') {
    if ('slope' in evaluator.attributes) {
      const [slope, offset] = [evaluator.number('slope'), optional(evaluator, 'offset')];
      return (value) => slope * (value - from) + offset;
    }
    const [slope, offset] = [evaluator.number('parameter1'), optional(evaluator, 'parameter0')];
    return (value) => slope * value + offset;
  }
  if (kind === 'constant') {
    const constant = evaluator.number('parameter0');
    return () => constant;
  }
  if (kind === 'triangular') return triangle(evaluator);
  return refuse('domain.evaluator-kind', evaluator.place, { kind: kind.slice(0, 40) });
}

/** Rises in a line from 0 at parameter0 to 1 at parameter2, and falls to 0 at parameter1. */
function triangle(evaluator: Element): (value: number) => number {
  const [low, high, top] = [
    evaluator.number('parameter0'),
    evaluator.number('parameter1'),
    evaluator.number('parameter2'),
  ];
  if (low > top || top > high) refuse('domain.bounds', evaluator.place, { low, high });
  return (value) => {
    if (value < low || value > high) return 0;
    if (value < top) return (value - low) / (top - low);
    return value === top ? 1 : 1 - (value - top) / (high - top);
  };
}

const optional = (evaluator: Element, name: string): number =>
  name in evaluator.attributes ? evaluator.number(name) : 0;
