import type { Domain, DomainIssue, IssueValue, Profile } from '../../domains';
import type { Result } from '../../engine';
import { readJson, type Node } from './json';
import { MOST_ISSUES, MOST_VALUES, note, reading, refuse, stem, type Source } from './source';

/** Reads a GeniusWeb domain, from a domain file (`issuesValues`) or from a profile, which holds its domain. */
export const readGeniusWebDomain = (source: Source): Result<Domain> =>
  reading(source, () => {
    const root = readJson(source);
    return domainOf(root.maybe('issuesValues') ? root : spaceIn(root).member('domain'), source);
  });

/**
 * Reads a GeniusWeb profile (`LinearAdditiveUtilitySpace`) over a domain: u = Σ (wᵢ/Σw) · utility of the value, by
 * `DiscreteValueSetUtilities` for discrete and `NumberValueSetUtilities` (a line between two values) for number issues,
 * which older files call `discreteutils` and `numberutils`. The reservation value is the utility of the reservation bid. Faults name the file with a JSON pointer.
 */
export const readGeniusWebProfile = (source: Source, domain: Domain): Result<Profile> =>
  reading(source, () => {
    const space = spaceIn(readJson(source));
    const utilities = space.member('issueUtilities');
    const weighed = space.member('issueWeights');
    for (const [name, node] of [...utilities.members(), ...weighed.members()]) {
      if (!domain.issues.some((issue) => issue.name === name))
        refuse('domain.issue-unknown', node.place, { issue: name });
    }
    const weights = domain.issues.map((issue) => weightOf(weighed.member(issue.name)));
    const sum = weights.reduce((all, weight) => all + weight, 0);
    if (sum <= 0) refuse('domain.no-weight-at-all', weighed.place);
    const profile: Profile = {
      name: stem(source.name),
      weights: weights.map((weight) => weight / sum),
      evaluations: domain.issues.map((issue) => evaluationsOf(utilities.member(issue.name), issue)),
      reservation: 0,
      discount: null,
    };
    const bid =
      space.maybe('reservationBid')?.value == null ? null : space.member('reservationBid').member('issuevalues');
    return bid ? { ...profile, reservation: worthOf(bid, domain, profile) } : profile;
  });

function spaceIn(root: Node): Node {
  const space = root.maybe('LinearAdditiveUtilitySpace');
  if (space) return space;
  const [kind] = root.members()[0] ?? [''];
  return refuse('domain.nonlinear', root.place, { construct: kind.slice(0, 40) });
}

function domainOf(node: Node, source: Source): Domain {
  const members = node.member('issuesValues').members();
  if (members.length === 0) refuse('domain.no-issues', node.place);
  if (members.length > MOST_ISSUES) refuse('domain.many-issues', node.place, { most: MOST_ISSUES });
  return {
    name: node.maybe('name')?.text().trim() || stem(source.name),
    issues: members.map(([name, values]) => issueOf(name, values)),
  };
}

function issueOf(name: string, node: Node): DomainIssue {
  const range = node.maybe('range');
  if (range) return { name, kind: 'real', values: rangeOf(range) };
  const values = new Set<string>();
  for (const item of node.member('values').items()) {
    const value = item.label();
    if (values.has(value)) note(item.source, 'domain.value-again', item.place, { value });
    values.add(value);
  }
  if (values.size === 0) refuse('domain.no-values', node.place);
  if (values.size > MOST_VALUES) refuse('domain.many-values', node.place, { most: MOST_VALUES });
  return { name, kind: 'discrete', values: [...values] };
}

/** `[low, high, step]`, or an object with these names: low, low + step, … up to high. */
function rangeOf(node: Node): number[] {
  const [low, high, step] = Array.isArray(node.value)
    ? node.items().map((item) => item.number())
    : [node.member('low').number(), node.member('high').number(), node.member('step').number()];
  if (low === undefined || high === undefined || step === undefined)
    return refuse('domain.type', node.place, { expected: 'range' });
  if (low > high || step <= 0) refuse('domain.bounds', node.place, { low, high });
  const count = Math.floor((high - low) / step + 1e-9) + 1;
  if (count > MOST_VALUES) refuse('domain.many-values', node.place, { most: MOST_VALUES });
  return Array.from({ length: count }, (_, place) => Number((low + place * step).toPrecision(12)));
}

function weightOf(node: Node): number {
  const weight = node.number();
  return weight < 0 ? refuse('domain.negative', node.place, { value: weight }) : weight;
}

function evaluationsOf(node: Node, issue: DomainIssue): number[] {
  const discrete = node.maybe('DiscreteValueSetUtilities') ?? node.maybe('discreteutils');
  if (discrete && issue.kind === 'discrete') return listed(discrete.member('valueUtilities'), issue);
  const number = node.maybe('NumberValueSetUtilities') ?? node.maybe('numberutils');
  if (number && issue.kind !== 'discrete') return issue.values.map(lineOf(number));
  const [kind] = node.members()[0] ?? [''];
  const given = discrete ? 'discrete' : number ? 'real' : null;
  if (given) refuse('domain.kind-differs', node.place, { issue: issue.name, kind: given, expected: issue.kind });
  return refuse('domain.value-utilities', node.place, { issue: issue.name, kind: kind.slice(0, 40) });
}

function listed(node: Node, issue: DomainIssue): number[] {
  const known = new Set(issue.values);
  for (const [value, found] of node.members()) {
    if (!known.has(value)) refuse('domain.value-unknown', found.place, { value, issue: issue.name });
  }
  return issue.values.map((value) => {
    const found = node.maybe(String(value)) ?? refuse('domain.value-missing', node.place, { value, issue: issue.name });
    return unit(found);
  });
}

/** A line between the utilities of the lowest and the highest value; nothing outside them. */
function lineOf(node: Node): (value: IssueValue) => number {
  const [low, high] = [node.member('lowValue').number(), node.member('highValue').number()];
  const [from, to] = [unit(node.member('lowUtility')), unit(node.member('highUtility'))];
  if (low >= high) refuse('domain.bounds', node.place, { low, high });
  return (value) => {
    const x = Number(value);
    return x < low || x > high ? 0 : from + ((to - from) * (x - low)) / (high - low);
  };
}

function unit(node: Node): number {
  const value = node.number();
  return value < 0 || value > 1 ? refuse('domain.unit', node.place, { value }) : value;
}

/** The utility of a bid; an issue that it leaves out adds nothing. */
function worthOf(bid: Node, domain: Domain, { weights, evaluations }: Profile): number {
  const worths = bid.members().map(([name, node]) => {
    const place = domain.issues.findIndex((issue) => issue.name === name);
    const issue = domain.issues[place] ?? refuse('domain.issue-unknown', node.place, { issue: name });
    const value = issue.kind === 'discrete' ? node.label() : node.number();
    const option = issue.values.indexOf(value);
    if (option < 0) refuse('domain.value-unknown', node.place, { value, issue: name });
    return (weights[place] ?? 0) * (evaluations[place]?.[option] ?? 0);
  });
  return worths.reduce((sum, worth) => sum + worth, 0);
}
