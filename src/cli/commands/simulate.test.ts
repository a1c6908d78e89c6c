import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type BySide } from '../../engine';
import { impasse, scratch } from '../testing/run';
import { SIDES, us } from '../../engine/testing/alaska';

interface Summary {
  readonly games: number;
  readonly verdicts: Readonly<Record<string, number>>;
  readonly sides: BySide<Record<'stakes' | 'standing' | 'costs' | 'net' | 'expectedWarCost', number>>;
}

const folder = scratch();
const simulate = async (...args: string[]): Promise<Summary> => {
  const { code, out } = await impasse('simulate', 'alaska-summit', '--json', ...args);
  expect(code).toBe(0);
  return JSON.parse(out) as Summary;
};

describe('impasse simulate', () => {
  it('gives verdicts of all games and means whose sums the ledger demands', async () => {
    const { games, verdicts, sides } = await simulate('--games', '12', '--seed', '7');
    expect(games).toBe(12);
    expect(Object.keys(verdicts)).toEqual([
      'turning-point',
      'fragile-compromise',
      'missed-opportunity',
      'diplomatic-performance',
      'breakdown',
    ]);
    expect(Object.values(verdicts).reduce((sum, count) => sum + count, 0)).toBe(12);
    expect(SIDES.reduce((total, side) => total + sides[side].stakes, 0)).toBeCloseTo(0, 2);
    expect(SIDES.reduce((total, side) => total + sides[side].standing, 0)).toBeCloseTo(0, 2);
    for (const side of SIDES) {
      const { stakes, standing, costs, net, expectedWarCost } = sides[side];
      expect(net).toBeCloseTo(stakes + standing - costs, 2);
      expect(Math.min(costs, expectedWarCost)).toBeGreaterThan(0);
    }
  });

  it('gives the same for the same seed, and game i by the seed S + i', async () => {
    const pair = await simulate('--games', '2', '--seed', '40');
    expect(await simulate('--games', '2', '--seed', '40')).toEqual(pair);
    const first = await simulate('--games', '1', '--seed', '40');
    const second = await simulate('--games', '1', '--seed', '41');
    expect(pair.sides[us].costs).toBeCloseTo((first.sides[us].costs + second.sides[us].costs) / 2, 3);
  });

  it('writes logs that verify', async () => {
    await simulate('--games', '2', '--seed', '5', '--seats', 'us,ru,ua,eu', '--difficulty', 'easy', '--logs', folder);
    const names = readdirSync(folder);
    expect(names).toEqual(['alaska-summit-5.jsonl', 'alaska-summit-6.jsonl']);
    for (const name of names) expect((await impasse('verify', join(folder, name))).code).toBe(0);
  });

  it('prints tables for people', async () => {
    const { code, out } = await impasse('simulate', 'alaska-summit', '--games', '2');
    expect(code).toBe(0);
    expect(out).toMatch(/diplomatic performance +\d/);
    expect(out).toMatch(/Washington +[+−0]/);
  });

  it('knows no scenario of another name', async () => {
    const { code, error } = await impasse('simulate', 'atlantis', '--games', '1');
    expect(code).toBe(1);
    expect(error).toContain('alaska-summit');
  });
});
