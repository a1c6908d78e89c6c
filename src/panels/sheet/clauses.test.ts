import { describe, expect, it } from 'vitest';
import { loadScenario } from '../../scenarios';
import { clauseWorths, weightDots } from './clauses';

describe('what each clause is worth', () => {
  it('puts the weightiest clause first and names its best option', async () => {
    const loaded = await loadScenario('alaska-summit');
    if (!loaded.ok) throw new Error(loaded.fault.code);
    const lines = clauseWorths(loaded.value, 'us');
    expect(lines).toHaveLength(loaded.value.issues.length);
    const trade = lines.find(({ issue }) => issue.id === 'trade');
    expect(trade).toMatchObject({ worst: 0, best: 400, bestName: 'As before 2022', salience: 1.6 });
    const stakes = lines.map(({ best, worst, salience }) => (best - worst) * salience);
    expect(stakes).toEqual(stakes.toSorted((a, b) => b - a));
  });

  it('draws two dots for a weight of one', () => {
    expect([0.5, 1, 1.6, 2, 9].map(weightDots)).toEqual([1, 2, 3, 4, 8]);
  });
});
