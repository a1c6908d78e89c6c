import { describe, expect, it } from 'vitest';
import { legal, play, type Intent, type Side, type State } from '.';
import { begin } from './testing/random-play';
import { US_OPENS, eu, ru, ua, us } from './testing/alaska';

/** Two drafts stand for all that could be tabled: what is counted are the ways through the rules of a turn. */
const TERMS = [{ donetsk: 'freeze', ceasefire: 'full' }, { trade: 'projects' }];

function intents(state: State): Intent[] {
  const side = state.turn;
  if (side === null) return state.phase === 'opening' ? [{ kind: 'open' }] : [];
  const can = legal(state, side);
  const tables = can.table ? TERMS.map((terms): Intent => ({ kind: 'table', side, terms })) : [];
  const whispers = can.whisperTo.flatMap((to) => TERMS.map((terms): Intent => ({ kind: 'whisper', side, to, terms })));
  return [
    ...can.moves.filter(({ refusal }) => !refusal).map(({ id }): Intent => ({ kind: 'move', side, move: id })),
    ...whispers,
    ...can.answers.flatMap((waiting) =>
      [true, false].map((accept): Intent => ({ kind: 'answer', side, ...waiting, accept })),
    ),
    ...tables,
    ...can.sign.map((draft): Intent => ({ kind: 'sign', side, drafts: [draft] })),
    ...(can.hold ? [{ kind: 'hold', side } as const] : []),
    ...(can.walk ? [{ kind: 'walk', side } as const] : []),
    ...(can.vote === null ? [] : [true, false].map((accept): Intent => ({ kind: 'vote', side, accept }))),
  ];
}

/** Number of lines of legal acts of the given length (a game that ends earlier counts where it ends). */
function perft(state: State, depth: number): number {
  if (depth === 0 || state.phase === 'over') return 1;
  return intents(state).reduce((lines, intent) => {
    const played = play(state, intent);
    return played.ok ? lines + perft(played.value.state, depth - 1) : lines;
  }, 0);
}

const opened = (seats: readonly Side[], rounds = 8): State => {
  const played = play(begin({ seats, seed: 20250815, settings: { ...US_OPENS, rounds } }), { kind: 'open' });
  if (!played.ok) throw new Error(played.fault.code);
  return played.value.state;
};

describe('perft: the number of legal lines, golden', () => {
  it.each([1, 2, 3])('two seats, %i acts deep', (depth) => {
    expect(perft(opened([us, ru]), depth)).toMatchSnapshot();
  });

  it.each([1, 2, 3])('four seats, %i acts deep', (depth) => {
    expect(perft(opened([us, ru, ua, eu]), depth)).toMatchSnapshot();
  });

  it('into the closing vote: one round, four acts deep', () => {
    expect(perft(opened([us, ru], 1), 4)).toMatchSnapshot();
  });
});
