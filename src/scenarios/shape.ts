import * as v from 'valibot';
import type { Fault, Result } from '../engine';
import { ok } from '../engine';
import type { ScenarioFile } from './formats';
import { pointer } from './pointer';
import { reaching } from './reach';
import { scenario } from './schema';

/** The file has the fields of the format, each of its type and within its bounds. */
export function checkShape(json: unknown): Result<ScenarioFile, readonly Fault[]> {
  const path = reaching(json);
  if (path) return { ok: false, fault: [forbidden(path)] };
  const result = v.safeParse(scenario, json);
  return result.success ? ok(result.output) : { ok: false, fault: result.issues.map(toFault) };
}

/** A key that validators would pass over. */
const forbidden = (path: readonly (string | number)[]): Fault => ({
  code: 'scenario.forbidden-key',
  place: pointer(...path),
  values: { key: String(path.at(-1)) },
});

type Issue = v.InferIssue<typeof scenario>;

function toFault(issue: Issue): Fault {
  const path = (issue.path ?? []).map((item) => item.key as string | number);
  const values = { expected: expectation(issue), received: issue.received };
  return { code: codeOf(issue), place: pointer(...path), values };
}

/** What kind of mistake it is, so that the sentence can name the remedy. */
function codeOf(issue: Issue): `scenario.${string}` {
  switch (issue.type) {
    case 'strict_object':
      if (issue.expected === 'never') return 'scenario.unknown-field';
      return issue.received === 'undefined' ? 'scenario.missing-field' : 'scenario.wrong-type';
    case 'strict_tuple':
      return issue.expected === 'never' || issue.received === 'undefined'
        ? 'scenario.wrong-count'
        : 'scenario.wrong-type';
    case 'min_value':
    case 'max_value':
    case 'integer':
    case 'min_length':
    case 'max_length':
      return 'scenario.out-of-bounds';
    case 'regex':
      return 'scenario.wrong-form';
    case 'check':
      return 'scenario.no-such-day';
    case 'picklist':
    case 'literal':
    case 'variant':
      return 'scenario.not-one-of';
    default:
      return issue.received === 'undefined' ? 'scenario.wrong-count' : 'scenario.wrong-type';
  }
}

const expectation = (issue: Issue): string => {
  const expected = issue.expected ?? '';
  return issue.type === 'integer' ? 'a whole number' : expected;
};
