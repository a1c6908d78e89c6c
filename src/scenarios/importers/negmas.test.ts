import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Domain } from '../../domains';
import type { Fault, Result } from '../../engine';
import { tell } from '../../text';
import { readDomain, readProfile } from '.';

const caseOf = (name: string) => ({
  name,
  text: readFileSync(`src/scenarios/importers/cases/negmas-trade/${name}`, 'utf8'),
});

function good<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.fault));
  return result.value;
}

const domain: Domain = good(readDomain(caseOf('trade.yml')));
const nine = (worths: readonly number[]): number[] => worths.map((worth) => Number(worth.toFixed(9)));

/** What each value of an issue is worth, the weight counted. */
const worthsOf = ({
  weights,
  evaluations,
}: {
  weights: readonly number[];
  evaluations: readonly (readonly number[])[];
}) => evaluations.map((ofIssue, i) => nine(ofIssue.map((worth) => worth * (weights[i] ?? 0))));

describe('a domain of NegMAS', () => {
  it('has ranges, numbers and words', () => {
    expect(domain).toEqual({
      name: 'Trade',
      issues: [
        { name: 'quantity', kind: 'integer', values: [1, 2, 3, 4] },
        { name: 'price', kind: 'discrete', values: [100, 110, 120] },
        { name: 'delivery', kind: 'discrete', values: ['at once', 'in a week'] },
      ],
    });
  });

  it('has real ranges, counts and issues without a type, whatever the file’s ends of lines', () => {
    const text =
      '\uFEFFissues:\r\n- {name: a, type: negmas.outcomes.ContinuousIssue, values: [0, 1.5]}\r\n- {name: b, values: 3}\r\n- {name: c, values: [yes, no, 12:30]}\r\n';
    const read = good(readDomain({ name: 'dir/d.yaml', text }, 4));
    expect(read.name).toBe('d');
    expect(read.issues.map(({ kind, values }) => [kind, values])).toEqual([
      ['real', [0, 0.5, 1, 1.5]],
      ['integer', [0, 1, 2]],
      ['discrete', ['yes', 'no', '12:30']],
    ]);
  });
});

describe('a profile of NegMAS', () => {
  it('counts w·f(value), by table and by function, in the order of the domain', () => {
    const profile = good(readProfile(caseOf('buyer.yml'), domain));
    expect(worthsOf(profile)).toEqual([
      [0, 0.25, 0.5, 0.375],
      [0.25, 0.125, 0],
      [0.25, 0.125],
    ]);
    expect([profile.name, profile.reservation, profile.discount]).toEqual(['buyer', 0.25, null]);
    expect(profile.weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
  });

  it('may name its issues, and want any outcome rather than none', () => {
    const profile = good(readProfile(caseOf('seller.yml'), domain));
    expect(worthsOf(profile)).toEqual([
      [0.0625, 0.125, 0.1875, 0.25],
      [0, 0.25, 0.5],
      [0, 0.25],
    ]);
    expect(profile.reservation).toBe(0);
  });

  const one: Domain = { name: 'd', issues: [{ name: 'x', kind: 'integer', values: [0, 1, 2, 3, 4] }] };
  const ofOne = (fun: string, notice?: (fault: Fault) => void) =>
    readProfile(
      {
        name: 'p.yml',
        text: `type: LinearAdditiveUtilityFunction\nweights: [0.1]\nvalues:\n- ${fun}\n`,
        ...(notice ? { notice } : {}),
      },
      one,
    );
  it.each([
    ['{type: IdentityFun}', [0, 1, 2, 3, 4]],
    ['{type: ConstFun, bias: 2}', [2, 2, 2, 2, 2]],
    ['{type: LinearFun, slope: 2}', [0, 2, 4, 6, 8]],
    ['{type: AffineFun, slope: -1, bias: 4}', [4, 3, 2, 1, 0]],
    ['{type: QuadraticFun, a2: -1, a1: 4}', [0, 3, 4, 3, 0]],
    ['{type: PolynomialFun, coefficients: [1, 0.5], bias: -1}', [-1, 0.5, 3, 6.5, 11]],
    ['{type: ExponentialFun, tau: 1, base: 2}', [1, 2, 4, 8, 16]],
    ['{type: TriangularFun, start: 0, middle: 1, end: 3}', [0, 1, 0.5, 0, 0]],
    ['{type: TrapezoidalFun, start: 1, rise_end: 1, fall_start: 2, end: 4, scale: 2}', [0, 2, 2, 1, 0]],
    ['{type: GaussianFun, center: 2, sigma: 1}', [2, 1, 0, 1, 2].map((x) => Math.exp(-(x * x) / 2))],
    ['{type: TableFun, mapping: !!map {0: 1, 1: .5, 2: 0, 3: 0, 4: 0}}', [1, 0.5, 0, 0, 0]],
  ])('%s', (fun, worths) => {
    let over = 1;
    const profile = good(ofOne(fun, ({ values }) => (over = Number(values?.['over']))));
    expect(worthsOf(profile)[0]?.map((worth) => worth * over * 10)).toEqual(
      worths.map((worth) => expect.closeTo(worth, 6) as number),
    );
  });

  it('divides what can be above 1, and tells it', () => {
    const told: Fault[] = [];
    const profile = good(ofOne('{type: LinearFun, slope: 10}', (fault) => told.push(fault)));
    expect(worthsOf(profile)).toEqual([[0, 0.25, 0.5, 0.75, 1]]);
    expect(told).toMatchObject([{ code: 'domain.scaled', values: { over: 4 } }]);
  });

  it('keeps what costs', () => {
    const profile = good(ofOne('{type: AffineFun, slope: -1}'));
    expect(worthsOf(profile)).toEqual([[0, -0.1, -0.2, -0.3, -0.4].map((worth) => worth || 0)]);
    expect(profile.reservation).toBeCloseTo(-0.4, 12);
  });
});

describe('bad YAML is refused with line and remedy, in no time', () => {
  /** As Python writes it: lists not indented. */
  const written = (name: string): string => caseOf(name).text.replace(/^ {2}/gm, '');
  const TRADE = written('trade.yml');
  const BUYER = written('buyer.yml');
  const bomb = (levels: number): string =>
    Array.from({ length: levels }, (_, i) => `l${i + 1}: &l${i + 1} [${`*l${i}, `.repeat(9)}*l${i}]`).join('\n');

  const domains: readonly (readonly [what: string, text: string, code: string, at: string])[] = [
    ['an alias bomb', `l0: &l0 lol\n${bomb(9)}\nissues: *l9`, 'domain.yaml-alias', ':2:10'],
    ['an alias to nothing', 'issues: *none', 'domain.yaml-alias', ':1:9'],
    ['an alias to itself', 'issues: &a [*a]', 'domain.yaml-alias', ':1:13'],
    ['a tag that runs', 'issues: !!python/object/apply:os.system ["ls"]', 'domain.yaml-tag', ':1:'],
    ['a tag of its own', `${TRADE}x: !mine 1\n`, 'domain.yaml-tag', ':20:'],
    ['a key twice', TRADE.replace('name: Trade', 'name: Trade\nissues: []'), 'domain.key-twice', ':4:1'],
    ['a key twice, once in quotation marks', `${TRADE}"issues": []\n`, 'domain.key-twice', ':20:1'],
    ['an open bracket', 'issues: [1', 'domain.yaml', ':1:'],
    ['a tab for indentation', 'issues:\n\t- a', 'domain.yaml', ':2:'],
    ['two documents', `${TRADE}---\na: 1\n`, 'domain.yaml', ':20:'],
    ['brackets without end', `issues: ${'['.repeat(100_000)}`, 'domain.deep', ':1:'],
    ['mappings without end', '{a: '.repeat(20_000), 'domain.deep', ':1:'],
    ['lists without end', '- '.repeat(50_000), 'domain.deep', ':1:1'],
    ['lists with anchors without end', '- &a '.repeat(20_000), 'domain.deep', ':1:1'],
    ['keys without end', '? '.repeat(50_000), 'domain.deep', ':1:1'],
    [
      'indentation without end',
      Array.from({ length: 400 }, (_, i) => `${' '.repeat(i)}a:`).join('\n'),
      'domain.deep',
      ':101:1',
    ],
    ['a hundred megabytes', `a: ${' '.repeat(100_000_000)}`, 'domain.too-big', ''],
    ['a long list', `issues:\n${'- 1\n'.repeat(100_000)}`, 'domain.too-big', ''],
    ['many keys', Array.from({ length: 24_000 }, (_, i) => `k${i}: 1`).join('\n'), 'domain.member', ':1:1'],
    ['no issues', 'name: a', 'domain.member', ':1:1'],
    ['issues that are none', 'issues: 7', 'domain.type', ':1:9'],
    ['nothing', '', 'domain.type', ':1:1'],
    ['an issue without a name', TRADE.replace('name: price', 'nome: price'), 'domain.member', ':9:3'],
    ['two issues of one name', TRADE.replace('name: price', 'name: quantity'), 'domain.issue-twice', ':9:3'],
    ['an unknown kind', TRADE.replace('ContiguousIssue', 'CallableIssue'), 'domain.kind', ':5:9'],
    ['a range upside down', TRADE.replace('  - 4', '  - 0'), 'domain.bounds', ':7:5'],
    ['a range without end', TRADE.replace('  - 4', '  - .inf'), 'domain.type', ':8:7'],
    ['a range too long', TRADE.replace('  - 4', '  - 900000'), 'domain.many-values', ':7:5'],
    ['half a range', TRADE.replace('    - 4\n', ''), 'domain.type', ':7:5'],
  ];
  const profiles: readonly (readonly [what: string, text: string, code: string, at: string])[] = [
    ['another kind of utility', BUYER.replace('LinearAdditive', 'Mapping'), 'domain.nonlinear', ':3:7'],
    ['a weight too few', BUYER.replace('- 0.5\n', ''), 'domain.entries', ':5:1'],
    ['a weight that is none', BUYER.replace('- 0.5\n', '- much\n'), 'domain.type', ':5:3'],
    ['a weight that is not a number', BUYER.replace('- 0.5\n', '- .nan\n'), 'domain.type', ':5:3'],
    ['a value left out', BUYER.replace('    3: 1.0\n', ''), 'domain.value-missing', ':11:5'],
    ['an unknown value', BUYER.replace('    3: 1.0', '    7: 1.0'), 'domain.value-unknown', ':13:8'],
    ['an unknown function', BUYER.replace('AffineFun', 'LambdaFun'), 'domain.function', ':15:9'],
    [
      'a function of words',
      BUYER.replace(/- type: TableFun\n {2}mapping: &whenever[^]*/, '- type: IdentityFun\n'),
      'domain.function-of-words',
      ':18:3',
    ],
    ['a function without its numbers', BUYER.replace('  slope: -0.05\n', ''), 'domain.member', ':15:3'],
    ['a name that means something', BUYER.replace('AffineFun', 'constructor'), 'domain.function', ':15:9'],
  ];

  const tried = (read: () => Result<unknown>): Fault | null => {
    const began = process.cpuUsage();
    const result = read();
    // By the processor's clock: the machine may be busy with other things.
    expect(process.cpuUsage(began).user).toBeLessThan(1_500_000);
    return result.ok ? null : result.fault;
  };

  it.each(domains)('a domain with %s', (_, text, code, at) => {
    const fault = tried(() => readDomain({ name: 'd.yml', text }));
    expect(fault).toMatchObject({ code });
    expect(fault?.place).toMatch(new RegExp(`^d\\.yml${at}`));
    expect(fault && tell(fault)).toMatch(/^d\.yml.*\. ?/);
  });

  it.each(profiles)('a profile with %s', (_, text, code, at) => {
    expect(text).not.toBe(BUYER);
    const fault = tried(() => readProfile({ name: 'p.yml', text }, domain));
    expect(fault).toMatchObject({ code, place: `p.yml${at}` });
    expect(fault && tell(fault)).toContain('p.yml');
  });
});
