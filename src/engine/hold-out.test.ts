import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gain, net, play, type BySide, type Intent, type Side, type State } from '.';
import { anyGame } from './testing/any-table';
import { anyTerms, playAtRandom, type RandomGame } from './testing/random-play';

/** Plays on with everybody holding, and every vote refused, until the end; what each side has then. */
function heldToTheEnd(from: State): BySide<number> {
  let state = from;
  while (state.turn !== null) {
    const side = state.turn;
    state = after(state, state.phase === 'closing' ? { kind: 'vote', side, accept: false } : { kind: 'hold', side });
  }
  return netOf(state);
}

function after(state: State, intent: Intent): State {
  const played = play(state, intent);
  if (!played.ok) throw new Error(`${played.fault.code}: ${JSON.stringify(intent)}`);
  return played.value.state;
}

const netOf = ({ table, accounts }: State): BySide<number> =>
  Object.fromEntries(table.sides.map((side) => [side, net(accounts[side])])) as Record<Side, number>;

const isNext = (state: State): boolean => state.turn !== null && state.seats.includes(state.turn);

/** The position with terms on the table that lack nothing but the signature of the side whose turn it is. */
function almostSigned(state: State, toss: (n: number) => number): { state: State; sign: Intent } | null {
  const side = state.turn;
  if (side === null || !isNext(state)) return null;
  const calm: State = { ...state, settings: { ...state.settings, events: false }, injects: [] };
  if (state.phase === 'closing')
    return state.queue.length === 1 ? { state: calm, sign: { kind: 'vote', side, accept: true } } : null;
  const number = state.drafted + 1;
  const signatures = state.seats.filter((seat) => seat !== side);
  const [by = side] = signatures;
  const draft = { number, by, terms: anyTerms(toss, state.table), round: state.round, signatures };
  return {
    state: { ...calm, drafts: [...state.drafts.filter((other) => other.by !== by), draft], drafted: number },
    sign: { kind: 'sign', side, drafts: [number] },
  };
}

function* positionsOf(game: RandomGame, toss: (n: number) => number) {
  for (const { after: state } of playAtRandom(game)) {
    const position = almostSigned(state, toss);
    if (position) yield position;
  }
}

describe('the gain over walking away', () => {
  it('is, to the hundredth and for every side, what signing makes of the settled net instead of holding to the end', () => {
    let compared = 0;
    fc.assert(
      fc.property(anyGame(), fc.nat(0x7fff_ffff), (game, dice) => {
        let rng = dice;
        const toss = (n: number): number => {
          rng = (Math.imul(rng, 48_271) + 11) & 0x7fff_ffff;
          return (rng >>> 8) % n;
        };
        for (const { state, sign } of positionsOf(game, toss)) {
          const signed = after(state, sign);
          const terms = signed.outcome?.terms;
          if (!terms) throw new Error('not signed');
          const held = heldToTheEnd(state);
          const having = netOf(signed);
          for (const side of state.table.sides) {
            const secret = state.seats.includes(side) ? state.secrets[side] : null;
            expect(gain(state, side, secret, terms)).toBe(having[side] - held[side]);
          }
          compared++;
        }
      }),
      { numRuns: 700 },
    );
    expect(compared).toBeGreaterThan(10_000);
  }, 240_000);
});
