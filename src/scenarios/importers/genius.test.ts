import { describe, expect, it } from 'vitest';
import type { Domain, Profile } from '../../domains';
import type { Result } from '../../engine';
import { readDomain, readProfile } from '.';

const DOMAIN = `

<?xml version="1.0" encoding="UTF-8"?>
<!-- three kinds of issues -->
<negotiation_template number_of_sessions="1">
  <agent class="x" name="y" utility_space="z.xml"></agent>
  <utility_space number_of_issues="3">
    <objective index="7" etype="objective" type="objective" description="" name="Market">
      <issue index="21" name="fruit"><item index="1" value="apple" cost="3" description="red"/><item index="9" value="pear"></item></issue>
      <issue index="3" name="crates" type="integer" lowerbound="2" upperbound="4" vtype="integer"/>
      <issue index="40" name="price" vtype="real" type="real"><range lowerbound="10" upperbound="20"></range></issue>
    </objective>
  </utility_space>
</negotiation_template>`;

const PROFILE = `<utility_space type="UNCERTAIN">
  <objective index="7" name="Market">
    <weight index="40" value="1"/><weight index="3" value="2"/><weight index="21" value="1"/>
    <issue index="21" name="fruit"><item index="1" value="apple" evaluation="5" cost="1"/><item index="2" value="pear" evaluation="4"/></issue>
    <issue index="3" name="crates" type="integer" lowerbound="2" upperbound="4"><evaluator ftype="linear" slope="0.4" offset="0.1"/></issue>
    <issue index="40" name="price" type="real"><range lowerbound="10" upperbound="20"/><evaluator ftype="linear" parameter1="-0.1" parameter0="2"/></issue>
  </objective>
  <discount_factor value="0.9"/>
  <reservation value="0.3"></reservation>
</utility_space>`;

function good<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.fault));
  return result.value;
}

const domain = (text = DOMAIN, levels?: number): Domain => good(readDomain({ name: 'dir/market.xml', text }, levels));
const profile = (text = PROFILE): Profile => good(readProfile({ name: 'dir/buyer.xml', text }, domain()));

describe('GENIUS domain', () => {
  it('tells the kind of an issue without a type by its bounds', () => {
    const kinds = (bounds: string): string[] =>
      domain(
        `<negotiation_template><utility_space><objective index="0" name="o"><issue index="1" name="n"><range ${bounds}/></issue></objective></utility_space></negotiation_template>`,
      ).issues.map(({ kind }) => kind);
    expect(kinds('lowerbound="2" upperbound="4"')).toEqual(['integer']);
    expect(kinds('lowerbound="0.5" upperbound="4"')).toEqual(['real']);
  });

  it('has discrete, integer and real issues, in the order of the file', () => {
    expect(domain('\uFEFF' + DOMAIN, 3)).toEqual({
      name: 'Market',
      issues: [
        { name: 'fruit', kind: 'discrete', values: ['apple', 'pear'] },
        { name: 'crates', kind: 'integer', values: [2, 3, 4] },
        { name: 'price', kind: 'real', values: [10, 15, 20] },
      ],
    });
    expect(domain().issues[2]?.values).toHaveLength(10);
  });

  it('may come from a profile', () => {
    expect(domain(PROFILE).issues.map((issue) => issue.values.length)).toEqual([2, 3, 10]);
  });
});

describe('GENIUS profile', () => {
  it('divides evaluations by the highest and weights by their sum', () => {
    const read = profile();
    expect(read.name).toBe('buyer');
    expect(read.weights).toEqual([0.25, 0.5, 0.25]);
    expect(read.evaluations[0]).toEqual([1, 0.8]);
    expect(read.reservation).toBe(0.3);
    expect(read.discount).toBe(0.9);
  });

  it('counts integers from the lower bound and real numbers from zero, between 0 and 1', () => {
    const [, crates, price] = profile().evaluations;
    expect(crates?.map((value) => value.toFixed(9))).toEqual(['0.100000000', '0.500000000', '0.900000000']);
    expect(price?.[0]).toBe(1);
    expect(price?.[9]).toBe(0);
    expect(price?.[3]).toBeCloseTo(2 - 0.1 * (10 + 10 / 3), 12);
    const steep = profile(PROFILE.replace('slope="0.4"', 'slope="0.8"'));
    expect(steep.evaluations[1]).toEqual([0.1, 0.9, 1]);
  });

  it.each(['0', '-1', '1', '1.5'])('takes a discount factor of %s for none', (factor) => {
    expect(profile(PROFILE.replace('value="0.9"', `value="${factor}"`)).discount).toBeNull();
  });

  it('needs neither reservation value nor discount factor', () => {
    const bare = profile(PROFILE.replace(/<discount_factor[^>]*>\s*<reservation[^>]*><\/reservation>/, ''));
    expect([bare.reservation, bare.discount]).toEqual([0, null]);
  });

  it('takes evaluations that are all nothing as nothing', () => {
    const flat = PROFILE.replace('evaluation="5"', 'evaluation="0"').replace('evaluation="4"', 'evaluation="0"');
    expect(profile(flat).evaluations[0]).toEqual([0, 0]);
  });

  it('knows constant and triangular evaluators', () => {
    const constant = PROFILE.replace(
      'ftype="linear" parameter1="-0.1" parameter0="2"',
      'ftype="constant" parameter0="0.4"',
    );
    expect(profile(constant).evaluations[2]?.every((value) => value === 0.4)).toBe(true);
    const peak = 'ftype="triangular" parameter0="10" parameter1="20" parameter2="15"';
    const values = profile(PROFILE.replace('ftype="linear" parameter1="-0.1" parameter0="2"', peak)).evaluations[2];
    expect([values?.[0], values?.[9]]).toEqual([0, 0]);
    expect(values?.[4]).toBeCloseTo(1 - (15 - 10 - 40 / 9) / 5, 9);
  });

  it('reads objectives inside objectives, each with its own weights', () => {
    const nested = PROFILE.replace(
      '<issue index="3"',
      '<objective index="8" name="more"><weight index="3" value="6"/><issue index="3"',
    )
      .replace('offset="0.1"/></issue>', 'offset="0.1"/></issue></objective>')
      .replace('<weight index="3" value="2"/>', '');
    expect(profile(nested).weights).toEqual([0.125, 0.75, 0.125]);
  });
});
