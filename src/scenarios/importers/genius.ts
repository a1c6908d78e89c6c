import type { Domain, DomainIssue, Profile } from '../../domains';
import type { Result } from '../../engine';
import { evaluationsOf } from './genius-evaluator';
import { issueOf, kindOf } from './genius-issue';
import { LEVELS, MOST_ISSUES, reading, refuse, stem, type Source } from './source';
import { readXml, type Element } from './xml';

/**
 * Reads the domain out of a GENIUS file: a domain file (`negotiation_template`) or a profile, for a profile repeats the
 * issues of its domain. Indices may be anything; issues come in the order of the file. Every fault names
 * `file:line:column` and has its sentence in src/text/en/domain.json.
 * @param levels into how many values a real issue is cut.
 */
export const readGeniusDomain = (source: Source, levels = LEVELS): Result<Domain> =>
  reading(source, () => {
    const space = spaceIn(readXml(source));
    const found = issuesIn(space);
    const issues = found.map(({ element }) => issueOf(element, levels));
    distinct(found, 'name');
    return { name: space.named('objective')[0]?.attributes['name']?.trim() || stem(source.name), issues };
  });

/**
 * Reads a GENIUS profile (`utility_space`) over a domain, which may come from the same file: u = Σ (wᵢ/Σw) · evaluation
 * / highest evaluation of the issue, integer and real issues by their evaluator. Issues are matched by name, weights
 * with issues by index, before or after them. A discount factor ≤ 0 or ≥ 1 is none.
 */
export const readGeniusProfile = (source: Source, domain: Domain): Result<Profile> =>
  reading(source, () => {
    const space = spaceIn(readXml(source));
    const found = issuesIn(space);
    distinct(found, 'name');
    const byName = new Map(found.map((one) => [one.element.attribute('name').trim(), one]));
    for (const [name, { element }] of byName) {
      if (!domain.issues.some((issue) => issue.name === name))
        refuse('domain.issue-unknown', element.place, { issue: name });
    }
    const matched = domain.issues.map((issue) => {
      const one = byName.get(issue.name) ?? refuse('domain.issue-missing', space.place, { issue: issue.name });
      checkKind(one.element, issue);
      return { issue, ...one };
    });
    const weights = matched.map(({ element, weighed }) => weightOf(element, weighed));
    const sum = weights.reduce((all, weight) => all + weight, 0);
    if (sum <= 0) refuse('domain.no-weight-at-all', space.place);
    const discount = setting(space, 'discount_factor') ?? 1;
    return {
      name: stem(source.name),
      weights: weights.map((weight) => weight / sum),
      evaluations: matched.map(({ element, issue }) => evaluationsOf(element, issue)),
      reservation: setting(space, 'reservation') ?? 0,
      discount: discount <= 0 || discount >= 1 ? null : discount,
    };
  });

/** An issue with the element in which its weight stands. */
interface Found {
  readonly element: Element;
  readonly weighed: Element;
}

function spaceIn(root: Element): Element {
  if (root.name === 'utility_space') return linear(root);
  if (root.name !== 'negotiation_template') refuse('domain.root', root.place, { element: root.name.slice(0, 40) });
  return linear(root.named('utility_space')[0] ?? refuse('domain.no-issues', root.place));
}

/** Refuses what is no sum over issues, by its name. */
function linear(element: Element): Element {
  const odd = element.named('ufun', 'utility_function', 'utility', 'hyperRectangle', 'constraint', 'rules')[0];
  if (odd) refuse('domain.nonlinear', odd.place, { construct: odd.attributes['type']?.slice(0, 40) ?? odd.name });
  for (const child of element.named('objective')) linear(child);
  return element;
}

/** Issues of the objectives, and of objectives inside them; a file without objectives has them in the space itself. */
function issuesIn(space: Element): Found[] {
  const found: Found[] = [];
  const collect = (parent: Element): void => {
    for (const element of parent.named('issue')) found.push({ element, weighed: parent });
    for (const objective of parent.named('objective')) collect(objective);
  };
  collect(space);
  if (found.length === 0) refuse('domain.no-issues', space.place);
  if (found.length > MOST_ISSUES) refuse('domain.many-issues', space.place, { most: MOST_ISSUES });
  return found;
}

function distinct(found: readonly Found[], attribute: 'name' | 'index'): void {
  const seen = new Set<string>();
  for (const { element } of found) {
    const value = element.attribute(attribute).trim();
    if (seen.has(value)) refuse('domain.issue-twice', element.place, { attribute, value });
    seen.add(value);
  }
}

/** The weight of an issue: the one with its index, beside it. */
function weightOf(element: Element, parent: Element): number {
  const index = element.attribute('index').trim();
  distinct(
    parent.named('issue').map((issue) => ({ element: issue, weighed: parent })),
    'index',
  );
  const [weight, second] = parent.named('weight').filter((one) => one.attribute('index').trim() === index);
  if (!weight) return refuse('domain.no-weight', element.place, { issue: element.attribute('name'), index });
  if (second) refuse('domain.weight-twice', second.place, { index });
  const value = weight.number('value');
  if (value < 0) refuse('domain.negative', weight.place, { value });
  return value;
}

function checkKind(element: Element, issue: DomainIssue): void {
  const kind = kindOf(element);
  if (kind && kind !== issue.kind)
    refuse('domain.kind-differs', element.place, { issue: issue.name, kind, expected: issue.kind });
}

/** The value of a setting such as `<reservation value="0.3"/>`, in the space or in its objective. */
function setting(space: Element, name: string): number | null {
  const element = [space, ...space.named('objective')].flatMap((parent) => parent.named(name))[0];
  return element ? element.number('value') : null;
}
