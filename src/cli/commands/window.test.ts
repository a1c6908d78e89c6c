import { describe, expect, it } from 'vitest';
import { impasse } from '../testing/run';

interface Count {
  readonly packages: number;
  readonly acceptable: number;
  readonly share: number;
}

const count = async (...args: string[]): Promise<Count> => {
  const { code, out } = await impasse('window', 'alaska-summit', '--json', ...args);
  expect(code).toBe(0);
  return JSON.parse(out) as Count;
};

describe('impasse window', () => {
  it('counts every package of the scenario', async () => {
    const { packages, acceptable, share } = await count('--seats', 'us,ru,ua,eu');
    expect(packages).toBe(1_866_239);
    expect(share).toBe(acceptable / packages);
  });

  it('counts by both lenses, and the order of seats changes nothing', async () => {
    expect((await count('--lens', 'interests')).acceptable).not.toBe((await count('--lens', 'ledger')).acceptable);
    expect(await count('--seats', 'ru,us')).toEqual(await count());
  });

  it('prints a sentence for people', async () => {
    expect((await impasse('window', 'alaska-summit')).out).toMatch(/^[\d,]+ of 1,866,239 packages/);
  });
});
