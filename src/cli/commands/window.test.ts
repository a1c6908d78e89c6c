import { describe, expect, it } from 'vitest';
import { impasse } from '../testing/run';

interface Count {
  readonly packages: number;
  readonly acceptable: number;
  readonly share: number;
}

const count = (...args: string[]): Count => {
  const { code, out } = impasse('window', 'alaska-summit', '--json', ...args);
  expect(code).toBe(0);
  return JSON.parse(out) as Count;
};

describe('impasse window', () => {
  it('counts every package of the scenario', () => {
    const { packages, acceptable, share } = count('--seats', 'us,ru,ua,eu');
    expect(packages).toBe(1_866_239);
    expect(share).toBe(acceptable / packages);
  });

  it('counts by both lenses, and the order of seats changes nothing', () => {
    expect(count('--lens', 'interests').acceptable).not.toBe(count('--lens', 'ledger').acceptable);
    expect(count('--seats', 'ru,us')).toEqual(count());
  });

  it('prints a sentence for people', () => {
    expect(impasse('window', 'alaska-summit').out).toMatch(/^[\d,]+ of 1,866,239 packages/);
  });
});
