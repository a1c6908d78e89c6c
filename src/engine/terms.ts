import { fail, ok, quoted, type Result } from './result';
import { latelyOf } from './lately';
import type { Terms } from './state';
import { conflictIn, type ExcludedPair } from './rules';
import { optionKey, type CompiledScenario } from './compiled-scenario';

const known = latelyOf<Terms, readonly number[]>();

/** The option chosen for each issue, as indices into {@link CompiledScenario.options}; issues not named are open. */
export const chosen = (table: CompiledScenario, terms: Terms): readonly number[] =>
  known(table, terms, () => picked(table, terms));

const picked = (table: CompiledScenario, terms: Terms): number[] =>
  table.issues.map((issue) => {
    const option = terms[issue.id];
    return option === undefined ? issue.first : (table.optionIndex[optionKey(issue.id, option)] ?? issue.first);
  });

/** The terms that choose these options. */
export function termsOf(table: CompiledScenario, options: readonly number[]): Terms {
  const terms: Record<string, string> = {};
  table.issues.forEach((issue, i) => {
    const index = options[i] ?? issue.first;
    const option = table.options[index];
    if (option && index !== issue.first) terms[issue.id] = option.id;
  });
  return terms;
}

/** The ids of two options, as the sentence about them needs them. */
function namesOf({ issues, options }: CompiledScenario, [one, other]: ExcludedPair) {
  const at = (index: number) => ({
    issue: issues[options[index]?.issue ?? 0]?.id ?? '',
    option: options[index]?.id ?? '',
  });
  return { ...at(one), otherIssue: at(other).issue, otherOption: at(other).option };
}

/** Known issues and options, at least one settled, none that a rule excludes beside another; what is left open is dropped, issues come in the table's order. */
export function checkTerms(table: CompiledScenario, terms: unknown): Result<Terms> {
  if (terms === null || typeof terms !== 'object' || Array.isArray(terms)) return fail('intent.malformed', 'terms');
  const given = terms as Record<string, unknown>;
  for (const issue of Object.keys(given)) {
    const place = `terms.${issue}`;
    if (!table.issues.some(({ id }) => id === issue)) return fail('intent.unknown-issue', place, { issue });
    const option = given[issue];
    if (typeof option !== 'string' || table.optionIndex[optionKey(issue, option)] === undefined)
      return fail('intent.unknown-option', place, { issue, option: quoted(option) });
  }
  // Not remembered: what comes from outside may still change.
  const package_ = picked(table, given as Terms);
  const conflict = conflictIn(table.excluded, package_);
  if (conflict) return fail('intent.excluded', 'terms', namesOf(table, conflict));
  const settled = termsOf(table, package_);
  return Object.keys(settled).length === 0 ? fail('intent.terms-empty', 'terms') : ok(settled);
}
