import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { bargain, dice, frontier, survey, tableOf, utilitiesOf } from '../src/domains';
import type { Domain, DomainTable, Profile, Strategy } from '../src/domains';
import { strategiesNamed } from '../src/negotiators';
import { milliseconds, perSecond, type Figure } from './figure';

/** Options of each issue: 180, 3,600 and 23,040 outcomes, and a million. */
const SHAPES = [
  [5, 6, 6],
  [3, 4, 5, 6, 10],
  [4, 4, 5, 6, 6, 8],
];
const MILLION = [10, 10, 10, 10, 10, 10];
const STEPS = 100;
const MEETINGS = ['boulware,conceder', 'linear,linear', 'boulware,boulware', 'micro,micro', 'frequency,boulware'];
const RUNS = 10_000;

const meeting = (names: string): readonly Strategy[] => {
  const found = strategiesNamed(names.split(','));
  if (!found.ok) throw new Error(found.fault.code);
  return found.value;
};

/** Negotiations of 100 steps over the field's domains, and the frontier of a large one. */
export async function benchDomains(): Promise<readonly Figure[]> {
  const runs = SHAPES.flatMap((options) => {
    const table = laid(options);
    return MEETINGS.map((names) => ({
      name: `domains: ${names} on ${table.space.size.toLocaleString('en')} outcomes`,
      value: perSecond(run(table, meeting(names))),
      unit: 'runs/s',
    }));
  });
  return [...runs, ...(await large()), growth()];
}

function run(table: DomainTable, strategies: readonly Strategy[]): () => number {
  let seed = 0;
  return () => {
    bargain(table, strategies, STEPS, ++seed);
    return 1;
  };
}

async function large(): Promise<readonly Figure[]> {
  const { domain, profiles } = drawn(MILLION);
  const points = profiles.map(utilitiesOf);
  return [
    {
      name: 'domains: survey of 1,000,000 outcomes',
      value: await milliseconds(() => survey(domain, profiles)),
      unit: 'ms',
    },
    {
      name: 'domains: frontier of 1,000,000 plain points',
      value: await milliseconds(() => frontier(points), 3),
      unit: 'ms',
    },
    {
      name: 'domains: sorting 1,000,000 outcomes',
      value: await milliseconds(() => tableOf(domain, profiles), 3),
      unit: 'ms',
    },
  ];
}

function growth(): Figure {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const used = (): number => {
    collect();
    collect();
    return process.memoryUsage().heapUsed / 1e6;
  };
  const once = run(laid(SHAPES[1] ?? []), meeting('boulware,micro'));
  for (let warm = 0; warm < 500; warm++) once();
  const before = used();
  for (let i = 0; i < RUNS; i++) once();
  return { name: 'domains: heap growth over 10,000 runs', value: used() - before, unit: 'MB' };
}

/** A domain of these numbers of options with two profiles drawn by a fixed seed. */
function drawn(options: readonly number[]): { readonly domain: Domain; readonly profiles: readonly Profile[] } {
  const draw = dice(7);
  const unit = (): number => (draw(10_000) + 1) / 10_001;
  const issues = options.map((count, issue) => ({
    name: `issue ${String(issue + 1)}`,
    kind: 'discrete' as const,
    values: Array.from({ length: count }, (_, value) => `value ${String(value + 1)}`),
  }));
  const profile = (name: string): Profile => {
    const weights = options.map(unit);
    const sum = weights.reduce((all, weight) => all + weight, 0);
    const evaluations = options.map((count) => Array.from({ length: count }, unit));
    return { name, weights: weights.map((weight) => weight / sum), evaluations, reservation: 0.2, discount: null };
  };
  return { domain: { name: 'drawn', issues }, profiles: [profile('a'), profile('b')] };
}

function laid(options: readonly number[]): DomainTable {
  const { domain, profiles } = drawn(options);
  const table = tableOf(domain, profiles);
  if (!table.ok) throw new Error(table.fault.code);
  return table.value;
}
