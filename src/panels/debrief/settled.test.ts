import { expect, it } from 'vitest';
import alaska from '../../../scenarios/alaska-summit.json';
import { playGame } from '../../negotiators';
import { fromFile, type ScenarioFile } from '../../formats';
import { PARTS, settledLedger, sumOf } from './settled';
import { SIDES, eu, ru, ua, us } from '../../engine/testing/alaska';

it('tells where every point went', () => {
  for (const [seed, seats] of [
    [2, [us, ru]],
    [5, [us, ru]],
    [5, [us, ru, ua, eu]],
  ] as const) {
    const settings = { rounds: 6, leaks: true, events: true, absentMoves: false };
    const scenario = fromFile(alaska as unknown as ScenarioFile);
    const { end, acts } = playGame({ scenario, seats, seed, settings, difficulty: () => 'middle' });
    const ledger = settledLedger(
      end,
      acts.flatMap(({ events }) => events),
    );
    for (const side of SIDES) {
      const line = ledger[side];
      expect(line.net).toBe(
        line.stakes + line.standing - line.warInRounds - line.warToCome - line.spent - line.home - line.word,
      );
      for (const part of PARTS.slice(2, -1)) expect(line[part]).toBeGreaterThanOrEqual(0);
    }
    expect(sumOf(ledger, 'stakes')).toBe(0);
    expect(sumOf(ledger, 'standing')).toBe(0);
  }
});
