import { expect, it } from 'vitest';
import { ALASKA } from '../../engine/testing/random-play';
import { holdsClause, optionKey, type Side } from '../../engine';
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

it('no delegation says of a clause for which it has asked that nobody here can promise it', () => {
  const said: string[] = [];
  const denied: string[] = [];
  for (let seed = 1; seed <= 12; seed++) {
    const { acts } = playGame({
      scenario: ALASKA,
      seats: [us, ru],
      seed: String(seed),
      settings: { rounds: 6, leaks: true, events: true, absentMoves: false, numbering: 'round', talk: true },
      difficulty: () => 'hard',
    });
    const intents = acts.map(({ intent }) => intent);
    for (const [at, intent] of intents.entries()) {
      const stand = intent.kind === 'remark' ? intent : intent.kind === 'reply' ? intent.answer : null;
      if (!stand || !('side' in intent) || !('ground' in stand) || stand.ground !== 'absent' || !stand.blocks) continue;
      const { blocks } = stand;
      said.push(optionKey(blocks.issue, blocks.option));
      // Until then: later it may have come round.
      const own = intents.slice(0, at).filter((one) => 'side' in one && one.side === intent.side);
      if (own.some((one) => one.kind === 'table' && holdsClause(one.terms, blocks)))
        denied.push(`${intent.side} in game ${seed}: ${optionKey(blocks.issue, blocks.option)}`);
    }
  }
  expect(said.length).toBeGreaterThan(0);
  expect(denied).toEqual([]);
});
