import { describe, expect, it } from 'vitest';
import { tell } from '../../text';
import { readDomain, readProfile } from '.';

const issuesValues = {
  colour: { values: ['red', 'green'] },
  size: { range: [1, 2, 0.4] },
  count: { range: { low: '2', high: '6', step: '2' } },
};
const SPACE = {
  domain: { name: 'Shop', issuesValues },
  name: 'seller',
  issueUtilities: {
    colour: { discreteutils: { valueUtilities: { red: 0.25, green: 1 } } },
    size: { numberutils: { lowValue: 1, lowUtility: 1, highValue: 2, highUtility: 0 } },
    count: { numberutils: { lowValue: 2, lowUtility: 0.5, highValue: 6, highUtility: 0.9 } },
  },
  issueWeights: { colour: 0.5, size: 0.25, count: 0.25 },
  reservationBid: { issuevalues: { colour: 'red', size: 1.4, count: '6' } },
};
const file = (space: unknown): { name: string; text: string } => ({
  name: 'p.json',
  text: JSON.stringify({ LinearAdditiveUtilitySpace: space }, null, 1),
});
const read = (space: unknown) => {
  const domain = readDomain(file(SPACE));
  if (!domain.ok) throw new Error(JSON.stringify(domain.fault));
  return readProfile(file(space), domain.value);
};

describe('GeniusWeb', () => {
  it('domains come from a domain file or from a profile', () => {
    const issues = [
      { name: 'colour', kind: 'discrete', values: ['red', 'green'] },
      { name: 'size', kind: 'real', values: [1, 1.4, 1.8] },
      { name: 'count', kind: 'real', values: [2, 4, 6] },
    ];
    expect(readDomain(file(SPACE))).toEqual({ ok: true, value: { name: 'Shop', issues } });
    const text = JSON.stringify({ name: 'Shop', issuesValues });
    expect(readDomain({ name: 'd.json', text })).toEqual({ ok: true, value: { name: 'Shop', issues } });
  });

  it('profiles have discrete and number utilities, and walk away at the reservation bid', () => {
    const profile = read(SPACE);
    if (!profile.ok) throw new Error(JSON.stringify(profile.fault));
    const { weights, evaluations, reservation, discount } = profile.value;
    expect(weights).toEqual([0.5, 0.25, 0.25]);
    expect(evaluations[0]).toEqual([0.25, 1]);
    expect(evaluations[1]?.map((value) => value.toFixed(9))).toEqual(['1.000000000', '0.600000000', '0.200000000']);
    expect(evaluations[2]?.map((value) => value.toFixed(9))).toEqual(['0.500000000', '0.700000000', '0.900000000']);
    expect(reservation).toBeCloseTo(0.5 * 0.25 + 0.25 * 0.6 + 0.25 * 0.9, 12);
    expect(discount).toBeNull();
  });

  it('profiles without a reservation bid get nothing for walking away', () => {
    const profile = read({ ...SPACE, reservationBid: undefined });
    expect(profile.ok && profile.value.reservation).toBe(0);
  });

  const { colour, size, count } = SPACE.issueUtilities;
  const utilities = (over: object) => ({ ...SPACE, issueUtilities: { colour, size, count, ...over } });
  const inside = 'p.json#/LinearAdditiveUtilitySpace';
  it.each([
    ['no weights', { ...SPACE, issueWeights: {} }, 'domain.member', `${inside}/issueWeights`],
    [
      'a weight that is text',
      { ...SPACE, issueWeights: { ...SPACE.issueWeights, size: 'much' } },
      'domain.type',
      `${inside}/issueWeights/size`,
    ],
    [
      'a negative weight',
      { ...SPACE, issueWeights: { ...SPACE.issueWeights, size: -1 } },
      'domain.negative',
      `${inside}/issueWeights/size`,
    ],
    ['an unknown issue', utilities({ smell: colour }), 'domain.issue-unknown', `${inside}/issueUtilities/smell`],
    [
      'a utility above 1',
      utilities({ colour: { discreteutils: { valueUtilities: { red: 2, green: 1 } } } }),
      'domain.unit',
      `${inside}/issueUtilities/colour/discreteutils/valueUtilities/red`,
    ],
    [
      'an unknown value',
      utilities({ colour: { discreteutils: { valueUtilities: { red: 0, green: 1, blue: 1 } } } }),
      'domain.value-unknown',
      `${inside}/issueUtilities/colour/discreteutils/valueUtilities/blue`,
    ],
    [
      'a value left out',
      utilities({ colour: { discreteutils: { valueUtilities: { red: 0 } } } }),
      'domain.value-missing',
      `${inside}/issueUtilities/colour/discreteutils/valueUtilities`,
    ],
    [
      'utilities of the wrong kind',
      utilities({ colour: size }),
      'domain.kind-differs',
      `${inside}/issueUtilities/colour`,
    ],
    [
      'a bid for what is not there',
      { ...SPACE, reservationBid: { issuevalues: { colour: 'blue' } } },
      'domain.value-unknown',
      `${inside}/reservationBid/issuevalues/colour`,
    ],
  ])('profiles with %s are refused with their place', (_, space, code, place) => {
    const result = read(space);
    expect(result.ok ? null : result.fault).toMatchObject({ code, place });
    if (!result.ok) expect(tell(result.fault)).toContain(place);
  });

  const refused = (text: string) => {
    const began = process.cpuUsage();
    const result = readDomain({ name: 'd.json', text });
    // By the processor's clock: the machine may be busy with other things.
    expect(process.cpuUsage(began).user).toBeLessThan(1_000_000);
    return result.ok ? null : result.fault;
  };
  it.each([
    ['another space', '{"SumOfGroupsUtilitySpace": {}}', 'domain.nonlinear', 'd.json#/'],
    ['a comma too many', '{\n "issuesValues": {,}}', 'domain.json', 'd.json:2:19'],
    ['NaN', '{"issuesValues": {"a": {"range": [NaN, 1, 1]}}}', 'domain.json', 'd.json:1:35'],
    [
      'an issue twice',
      '{"issuesValues": {"a": {"values": ["x"]},\n"a": {"values": ["y"]}}}',
      'domain.key-twice',
      'd.json:2:1',
    ],
    [
      'a step of nothing',
      '{"issuesValues": {"a": {"range": [0, 1, 0]}}}',
      'domain.bounds',
      'd.json#/issuesValues/a/range',
    ],
    [
      'steps without end',
      '{"issuesValues": {"a": {"range": [0, 1, 1e-12]}}}',
      'domain.many-values',
      'd.json#/issuesValues/a/range',
    ],
    ['half a range', '{"issuesValues": {"a": {"range": [0, 1]}}}', 'domain.type', 'd.json#/issuesValues/a/range'],
    ['lists without end', '['.repeat(1_000_000), 'domain.json', 'd.json:1:66'],
    ['a hundred megabytes', `{${' '.repeat(100_000_000)}`, 'domain.too-big', 'd.json'],
  ])('domains with %s are refused with their place, at once', (_, text, code, place) => {
    expect(refused(text)).toMatchObject({ code, place });
  });
});
