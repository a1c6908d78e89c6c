import { describe, expect, it } from 'vitest';
import { setup, view } from '../../engine';
import { loadScenario } from '../../scenarios';
import { clauseWorths, weightDots } from './clauses';
import { ru, us } from '../../engine/testing/alaska';

describe('what each clause is worth', () => {
  it('puts the weightiest clause first and names its best option', async () => {
    const loaded = await loadScenario('alaska-summit');
    if (!loaded.ok) throw new Error(loaded.fault.code);
    const lines = clauseWorths(loaded.value, us);
    expect(lines).toHaveLength(loaded.value.issues.length);
    const trade = lines.find(({ issue }) => issue.id === 'trade');
    expect(trade).toMatchObject({ worst: 0, best: 400, bestName: 'As before 2022', salience: 1.6 });
    const stakes = lines.map(({ best, worst, salience }) => (best - worst) * salience);
    expect(stakes).toEqual(stakes.toSorted((a, b) => b - a));
  });

  it('counts with the weights drawn for the game once it has begun', async () => {
    const loaded = await loadScenario('alaska-summit');
    if (!loaded.ok) throw new Error(loaded.fault.code);
    const settings = { rounds: 8, leaks: true, events: true, absentMoves: false };
    const begun = setup(loaded.value, { seats: [us, ru], seed: 1, settings });
    if (!begun.ok) throw new Error(begun.fault.code);
    const drawn = begun.value.secrets[us].salience;
    for (const { issue, salience } of clauseWorths(loaded.value, us, view(begun.value, us)))
      expect(salience).toBe((drawn[loaded.value.issues.indexOf(issue)] ?? 0) / 100);
  });

  it('draws two dots for a weight of one', () => {
    expect([0.5, 1, 1.6, 2, 9].map(weightDots)).toEqual([1, 2, 3, 4, 8]);
  });
});
