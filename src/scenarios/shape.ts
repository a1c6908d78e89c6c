import * as v from 'valibot';
import type { Fault, Result, Side } from '../engine';
import { isSideId, ok } from '../engine';
import { reaching, type ScenarioFile, type ScenarioTwo } from '../formats';
import { pointer } from './pointer';
import { scenarioOne, scenarioTwo } from './schema';

/** The file has the fields of the format, each of its type and within its bounds. */
export function checkShape(json: unknown): Result<ScenarioFile, readonly Fault[]> {
  const path = reaching(json);
  if (path) return { ok: false, fault: [forbidden(path)] };
  const result = v.safeParse(schemaFor(json), json);
  if (!result.success) return { ok: false, fault: result.issues.map(toFault) };
  const twice = result.output.format === 2 ? repeatedIn(result.output) : [];
  return twice.length === 0 ? ok(result.output) : { ok: false, fault: twice };
}

/**
 * By the format that a file says it has; one that says none, or another than there are, is told so by the format whose
 * list of sides it has, and of nothing else that only the other format writes so.
 */
function schemaFor(json: unknown) {
  if (!isRecord(json)) return scenarioOne;
  const { format, sides } = json;
  return format === 2 || (format !== 1 && Array.isArray(sides)) ? scenarioTwo(sidesIn(sides)) : scenarioOne;
}

/** The sides that a file of format 2 has, if it says so rightly; null where it does not, and its shape will say why. */
function sidesIn(sides: unknown): readonly Side[] | null {
  if (!Array.isArray(sides)) return null;
  const ids = sides.map((sheet: unknown) => (isRecord(sheet) ? sheet['id'] : undefined)).filter(isSideId);
  return ids.length > 0 && new Set(ids).size === sides.length ? ids : null;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Two sides of one id or one look: nothing by side could be read after that. */
const repeatedIn = ({ sides }: ScenarioTwo): Fault[] =>
  (['id', 'look'] as const).flatMap((key) =>
    sides.flatMap((sheet, i): Fault[] =>
      sides.slice(0, i).some((earlier) => earlier[key] === sheet[key])
        ? [{ code: 'scenario.twice', place: pointer('sides', i, key), values: { id: sheet[key] } }]
        : [],
    ),
  );

/** A key that validators would pass over. */
const forbidden = (path: readonly (string | number)[]): Fault => ({
  code: 'scenario.forbidden-key',
  place: pointer(...path),
  values: { key: String(path.at(-1)) },
});

type Issue = v.InferIssue<typeof scenarioOne> | v.InferIssue<ReturnType<typeof scenarioTwo>>;

function toFault(issue: Issue): Fault {
  const path = (issue.path ?? []).map((item) => item.key as string | number);
  const place = pointer(...path);
  const expected = place === '/format' ? '1 or 2' : expectation(issue);
  return { code: codeOf(issue), place, values: { expected, received: issue.received } };
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
    case 'guard':
      return 'scenario.wrong-form';
    case 'check':
      return 'scenario.no-such-day';
    case 'picklist':
    case 'literal':
    case 'union':
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
