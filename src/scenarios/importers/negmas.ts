import type { Domain, DomainIssue, IssueValue, Profile } from '../../domains';
import type { Result } from '../../engine';
import { functionOf } from './negmas-function';
import { scaled } from './scaled';
import { LEVELS, MOST_ISSUES, MOST_VALUES, note, reading, refuse, stem, type Source } from './source';
import { classOf, readYaml, type YamlNode } from './yaml';

/**
 * Reads a domain in YAML as NegMAS and the Automated Negotiation League use it: `issues`, each with a name, its values
 * and a type. Faults name `file:line:column`.
 * @param levels into how many values a real issue is cut.
 */
export const readNegmasDomain = (source: Source, levels = LEVELS): Result<Domain> =>
  reading(source, () => {
    const root = readYaml(source);
    const found = root.member('issues');
    const issues = found.items().map((node) => issueOf(node, levels));
    if (issues.length === 0) refuse('domain.no-issues', found.place);
    if (issues.length > MOST_ISSUES) refuse('domain.many-issues', found.place, { most: MOST_ISSUES });
    const names = new Set<string>();
    for (const [i, { name }] of issues.entries()) {
      const place = found.items()[i]?.place ?? found.place;
      if (names.has(name)) refuse('domain.issue-twice', place, { attribute: 'name', value: name });
      names.add(name);
    }
    return { name: root.maybe('name')?.text().trim() || stem(source.name), issues };
  });

const LISTED = [
  '',
  'CategoricalIssue',
  'DiscreteOrdinalIssue',
  'DiscreteCardinalIssue',
  'OrdinalIssue',
  'CardinalIssue',
];

function issueOf(node: YamlNode, levels: number): DomainIssue {
  const name = node.member('name').text();
  const values = node.member('values');
  const kind = classOf(node);
  if (kind === 'ContiguousIssue' || (kind === '' && !values.isList))
    return { name, kind: 'integer', values: integers(values) };
  if (kind === 'ContinuousIssue') return { name, kind: 'real', values: reals(values, levels) };
  if (!LISTED.includes(kind)) refuse('domain.kind', (node.maybe('type') ?? node).place, { kind: kind.slice(0, 40) });
  return { name, kind: 'discrete', values: listed(values) };
}

/** The lowest and the highest, or how many there are from 0. */
function integers(node: YamlNode): number[] {
  const [low, high] = node.isList ? endsOf(node) : [0, node.number() - 1];
  if (!Number.isSafeInteger(low) || !Number.isSafeInteger(high) || low > high)
    refuse('domain.bounds', node.place, { low, high });
  if (high - low >= MOST_VALUES) refuse('domain.many-values', node.place, { most: MOST_VALUES });
  return Array.from({ length: high - low + 1 }, (_, i) => low + i);
}

function reals(node: YamlNode, levels: number): number[] {
  const [low, high] = endsOf(node);
  if (low > high) refuse('domain.bounds', node.place, { low, high });
  if (low === high || levels < 2) return [low];
  return Array.from({ length: levels }, (_, i) => low + ((high - low) * i) / (levels - 1));
}

function endsOf(node: YamlNode): readonly [number, number] {
  const [low, high, more] = node.items().map((item) => item.number());
  return low === undefined || high === undefined || more !== undefined
    ? refuse('domain.type', node.place, { expected: 'ends' })
    : [low, high];
}

function listed(node: YamlNode): IssueValue[] {
  const items = node.items();
  if (items.length === 0) refuse('domain.no-values', node.place);
  if (items.length > MOST_VALUES) refuse('domain.many-values', node.place, { most: MOST_VALUES });
  const values = new Map<string, IssueValue>();
  for (const item of items) {
    const text = item.text();
    if (values.has(text)) note(node.source, 'domain.value-again', item.place, { value: text });
    else values.set(text, typeof item.value === 'number' ? item.value : text);
  }
  return [...values.values()];
}

const ADDITIVE = ['LinearAdditiveUtilityFunction', 'LinearUtilityAggregationFunction', 'LinearAdditiveUFun', 'LUFun'];
const STRAIGHT = ['LinearUtilityFunction', 'AffineUtilityFunction'];
const DISCOUNTED = ['ExpDiscountedUFun'];

/**
 * Reads a profile in YAML over a domain: u = Σ wᵢ·fᵢ(value), by a table or a function for each issue, in the order of
 * the domain or by its name. Utilities above 1 are divided by the most that can be reached, with a notice. A reservation
 * value that is missing, or below everything, makes every outcome better than none.
 */
export const readNegmasProfile = (source: Source, domain: Domain): Result<Profile> =>
  reading(source, () => {
    const root = readYaml(source);
    const discounted = DISCOUNTED.includes(classOf(root));
    const space = discounted ? root.member('ufun') : root;
    const kind = classOf(space);
    if (!ADDITIVE.includes(kind) && !STRAIGHT.includes(kind))
      refuse('domain.nonlinear', (space.maybe('type') ?? space).place, { construct: kind.slice(0, 40) });
    const weights = byIssue(space.maybe('weights'), space, domain)?.map((node) => node.number());
    const values = STRAIGHT.includes(kind) ? null : byIssue(space.member('values'), space, domain);
    const bias = (space.maybe('bias')?.number() ?? 0) / domain.issues.length;
    const worths = domain.issues.map((issue, i) => {
      const weight = weights?.[i] ?? 1;
      const worth = values ? functionOf(values[i] ?? space, issue) : Number;
      return issue.values.map((value) => weight * worth(value) + bias);
    });
    const reserved = (
      discounted ? (root.maybe('reserved_value') ?? space.maybe('reserved_value')) : space.maybe('reserved_value')
    )?.value;
    const { profile, over } = scaled({
      name: stem(source.name),
      worths,
      reservation: typeof reserved === 'number' && Number.isFinite(reserved) ? reserved : null,
      discount: discounted ? discountOf(root) : null,
    });
    if (over > 1) note(source, 'domain.scaled', space.place, { over });
    return profile;
  });

/** One entry an issue: a list in the order of the domain, or members by its issues' names. */
function byIssue(node: YamlNode | null, space: YamlNode, domain: Domain): YamlNode[] | null {
  if (node === null) return null;
  if (node.isList) {
    const items = node.items();
    return items.length === domain.issues.length
      ? items
      : refuse('domain.entries', node.place, { found: items.length, needed: domain.issues.length });
  }
  for (const [name, { place }] of node.members())
    if (!domain.issues.some((issue) => issue.name === name)) refuse('domain.issue-unknown', place, { issue: name });
  return domain.issues.map(
    ({ name }) => node.maybe(name) ?? refuse('domain.issue-missing', (node ?? space).place, { issue: name }),
  );
}

function discountOf(root: YamlNode): number | null {
  const factor = root.maybe('discount')?.number() ?? 1;
  return factor <= 0 || factor >= 1 ? null : factor;
}
