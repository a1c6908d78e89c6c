import type { DomainIssue, IssueValue } from '../../domains';
import { refuse } from './source';
import { classOf, type YamlNode } from './yaml';

/** What a value of an issue is worth, by a table or by a function of numbers, each as NegMAS defines it. */
export function functionOf(node: YamlNode, issue: DomainIssue): (value: IssueValue) => number {
  const kind = classOf(node);
  // A table alone stands for its mapping.
  if (kind === 'TableFun' || kind === '') return table(kind === '' ? node : node.member('mapping'), issue);
  if (kind === 'ConstFun') {
    const bias = node.member('bias').number();
    return () => bias;
  }
  const known = Object.hasOwn(OF_NUMBERS, kind) ? OF_NUMBERS[kind] : undefined;
  if (!known) return refuse('domain.function', (node.maybe('type') ?? node).place, { kind: kind.slice(0, 40) });
  const word = issue.values.find((value) => typeof value !== 'number');
  if (word !== undefined) refuse('domain.function-of-words', node.place, { kind, issue: issue.name, value: word });
  const f = known(node);
  return (value) => {
    const worth = f(Number(value));
    return Number.isFinite(worth) ? worth : refuse('domain.function-endless', node.place, { kind, value });
  };
}

function table(node: YamlNode, issue: DomainIssue): (value: IssueValue) => number {
  const worths = new Map(node.members().map(([value, worth]) => [value, worth]));
  const known = new Set(issue.values.map(String));
  for (const [value, { place }] of worths)
    if (!known.has(value)) refuse('domain.value-unknown', place, { value, issue: issue.name });
  return (value) =>
    (worths.get(String(value)) ?? refuse('domain.value-missing', node.place, { value, issue: issue.name })).number();
}

type OfNumbers = Readonly<Record<string, (node: YamlNode) => (x: number) => number>>;

const OF_NUMBERS: OfNumbers = {
  IdentityFun: () => (x) => x,
  LinearFun: (node) => {
    const slope = node.member('slope').number();
    return (x) => slope * x;
  },
  AffineFun: (node) => {
    const [slope, bias] = [node.member('slope').number(), optional(node, 'bias', 0)];
    return (x) => slope * x + bias;
  },
  QuadraticFun: (node) => {
    const [a2, a1, bias] = [node.member('a2').number(), node.member('a1').number(), optional(node, 'bias', 0)];
    return (x) => a2 * x * x + a1 * x + bias;
  },
  /** b + Σ cₖ·xᵏ, k from 1. */
  PolynomialFun: (node) => {
    const coefficients = node
      .member('coefficients')
      .items()
      .map((item) => item.number());
    const bias = optional(node, 'bias', 0);
    return (x) => coefficients.reduce((sum, c, k) => sum + c * x ** (k + 1), bias);
  },
  ExponentialFun: (node) => {
    const [tau, bias, base] = [node.member('tau').number(), optional(node, 'bias', 0), optional(node, 'base', Math.E)];
    return (x) => base ** (tau * x) + bias;
  },
  TriangularFun: (node) => {
    const middle = node.member('middle').number();
    return tent(node, middle, middle, false);
  },
  TrapezoidalFun: (node) => tent(node, node.member('rise_end').number(), node.member('fall_start').number(), true),
  GaussianFun: (node) => {
    const [center, sigma] = [node.member('center').number(), node.member('sigma').number()];
    const [bias, scale] = [optional(node, 'bias', 0), optional(node, 'scale', 1)];
    return (x) => bias + scale * Math.exp(-((x - center) ** 2) / (2 * sigma * sigma));
  },
};

/** Rises in a line from `start` to `left`, stays to `right`, and falls to `end`; with steep ends the ends belong to it. */
function tent(node: YamlNode, left: number, right: number, steep: boolean): (x: number) => number {
  const [start, end] = [node.member('start').number(), node.member('end').number()];
  const [bias, scale] = [optional(node, 'bias', 0), optional(node, 'scale', 1)];
  if (start > left || left > right || right > end) refuse('domain.bounds', node.place, { low: start, high: end });
  return (x) => {
    if (steep ? x < start || x > end : x <= start || x >= end) return bias;
    if (x <= left) return left === start ? bias + scale : bias + (scale * (x - start)) / (left - start);
    return x <= right || right === end ? bias + scale : bias + (scale * (end - x)) / (end - right);
  };
}

const optional = (node: YamlNode, name: string, otherwise: number): number => node.maybe(name)?.number() ?? otherwise;
