import { describe, expect, it } from 'vitest';
import type { State } from '../../engine';
import { ru, us } from '../../engine/testing/alaska';
import { game, TWO } from '../testing/games';
import { ownLens } from '../opponent/lenses';
import { judgeBy, worthOfMoves } from './lookahead';
import { poolOf } from './package-pool';
import { bestPlan } from './plans';
import { Utilities } from './utilities';

const { acts } = game(TWO, '1');
const opened = acts[0]?.state as State;

/** Washington's view of the opening, with nothing to sign, so that moves count by what holding out comes to. */
const judge = judgeBy(
  new Utilities(
    opened,
    [us, ru].map((side) => ownLens(side, opened.secrets[side])),
  ),
  poolOf(opened.table, []),
  100,
);
const moves = Object.values(opened.table.moves).filter(({ side, carriesWhisper }) => side === us && !carriesWhisper);
const free = moves.filter(({ when }) => when?.deadlineRunning !== true);

describe('a plan of moves', () => {
  it('of one move is the best single move', () => {
    const worths = worthOfMoves(opened, free, judge);
    const plan = bestPlan(opened, moves, judge, 1);
    expect(plan?.worth).toBeCloseTo(Math.max(...worths), 6);
    expect(plan?.first).toBe(free[worths.indexOf(Math.max(...worths))]);
  });

  it('of more moves is worth no less, and finds what only pays together', () => {
    const alone = [...moves].filter(({ id }) => id === 'us-deadline' || id === 'us-impose');
    const [one, two] = [1, 2].map((turns) => bestPlan(opened, alone, judge, turns));
    expect(two?.worth).toBeGreaterThan((one?.worth ?? 0) + 1);
    expect(two?.first.id).toBe('us-deadline');
  });

  it('is none where no move is free', () => {
    expect(bestPlan(opened, [], judge, 3)).toBeNull();
  });
});
