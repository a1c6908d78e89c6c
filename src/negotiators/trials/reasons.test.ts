import { expect, it } from 'vitest';
import { ALASKA } from '../../engine/testing/random-play';
import type { Side } from '../../engine';
import type { ActReason, Difficulty } from '../../log';
import { claimHolds, type Reasoned } from './manners/reasons';
import { playGame } from './play-game';
import { ru, SIDES, us } from '../../engine/testing/alaska';

it('what a delegation says of its reasons is true, whatever is played', () => {
  const levels: readonly Difficulty[] = ['easy', 'middle', 'hard'];
  const seen = new Map<string, number>();
  for (let seed = 1; seed <= 45; seed++) {
    const seats: readonly Side[] = seed % 3 === 0 ? [...SIDES] : [us, ru];
    const settings = { rounds: 6 + (seed % 3), leaks: true, events: true, absentMoves: seed % 2 === 0 };
    const game = playGame({
      scenario: ALASKA,
      seats,
      seed: String(seed),
      settings,
      difficulty: (side) => levels[(seed + SIDES.indexOf(side)) % 3] ?? 'middle',
    });
    let before = game.start;
    const tabled = new Set<Side>();
    for (const { intent, reason, state } of game.acts) {
      if (reason && 'side' in intent) check(reason, { side: intent.side, before, tabled: tabled.has(intent.side) });
      if (intent.kind === 'table') tabled.add(intent.side);
      before = state;
    }
  }
  expect([...seen.keys()]).toEqual(
    expect.arrayContaining(['answer-no', 'sign', 'table', 'table-other', 'hold-stands']),
  );

  function check(reason: ActReason, situation: Omit<Reasoned, 'of'>): void {
    const { code, values } = reason;
    seen.set(code, (seen.get(code) ?? 0) + 1);
    expect(claimHolds(reason, situation), `${situation.side}: ${code} ${JSON.stringify(values)}`).toBe(true);
  }
});
