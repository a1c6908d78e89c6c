import { describe, expect, it } from 'vitest';
import { play, setup, type GameEvent, type Intent, type State } from '../engine';
import { ALASKA, BOTH, eu, ru, SIDES, us, US_OPENS } from '../engine/testing/alaska';
import { playGame } from '../negotiators';
import { talkOf } from './talk';

interface Act {
  readonly act: number;
  readonly events: readonly GameEvent[];
}

/** A game from its intents: acts, and the state before and after each. */
function told(seats: State['seats'], seed: number, intents: readonly Intent[]): [Act[], State[]] {
  const begun = setup(ALASKA, { seats, settings: { ...US_OPENS, talk: true }, seed });
  if (!begun.ok) throw new Error(begun.fault.code);
  const [acts, states]: [Act[], State[]] = [[], [begun.value]];
  for (const intent of intents) {
    const played = play(states.at(-1) ?? begun.value, intent);
    if (!played.ok) throw new Error(`${played.fault.code} ${played.fault.place}`);
    acts.push({ act: acts.length + 1, events: played.value.events });
    states.push(played.value.state);
  }
  return [acts, states];
}

describe('talkOf', () => {
  const played = new Map<number, ReturnType<typeof told>>();
  const game = (seed: number) => {
    const known = played.get(seed) ?? playedOut(seed);
    played.set(seed, known);
    return known;
  };
  const playedOut = (seed: number) => {
    const settings = { ...US_OPENS, talk: true } as const;
    const { acts } = playGame({ scenario: ALASKA, seats: SIDES, seed, settings, difficulty: () => 'hard' });
    return told(
      SIDES,
      seed,
      acts.map(({ intent }) => intent),
    );
  };

  it('finds nothing untrue in what honest delegations say of themselves, and says of most whether it was so', () => {
    let [judged, all] = [0, 0];
    for (const seed of [5, 6]) {
      const study = talkOf(...game(seed), null);
      for (const { event, true: so } of study?.said ?? []) {
        if (event.kind === 'asked' || event.kind === 'offered' || event.kind === 'warned') continue;
        expect([event, so]).not.toEqual([event, false]);
        all += 1;
        if (so !== null) judged += 1;
      }
    }
    expect(all).toBeGreaterThan(20);
    expect(judged).toBeGreaterThan(all / 4);
  });

  it('tells why drafts failed in the words of those who did not sign, and lines that nobody asked about', () => {
    let unasked = 0;
    for (const seed of [5, 6]) {
      const [acts, states] = game(seed);
      const study = talkOf(acts, states, null);
      expect(study?.refused.length).toBeGreaterThan(0);
      for (const { refusers, by } of study?.refused ?? []) for (const { side } of refusers) expect(side).not.toBe(by);
      expect(study?.refused.some(({ refusers }) => refusers.some(({ stand }) => stand !== null))).toBe(true);
      for (const { side, line, drafts } of study?.unasked ?? []) {
        unasked += 1;
        expect(drafts.length).toBeGreaterThan(0);
        expect([side, line]).not.toContain(null);
      }
      // Of the log of one seat nobody can tell what the others kept to themselves.
      const seat = talkOf(acts, states, eu);
      expect(seat?.unasked).toEqual([]);
      expect(seat?.said.every(({ event, true: so }) => event.side === eu || so === null)).toBe(true);
    }
    expect(unasked).toBeGreaterThan(0);
  });

  it('sees through a line that is none, and has nothing to say of a mute game', () => {
    const open: Intent = { kind: 'open' };
    const claim = { issue: 'trade', option: 'pre-2022', line: 'never' } as const;
    const [acts, states] = told(BOTH, 5, [open, { kind: 'tell', side: us, claim }, { kind: 'hold', side: us }]);
    expect(talkOf(acts, states, null)?.said).toMatchObject([{ event: { kind: 'told' }, true: false }]);
    expect(talkOf(acts, states, ru)?.said).toMatchObject([{ true: null }]);
    expect(talkOf(...told(BOTH, 5, [open, { kind: 'hold', side: us }]), null)).toBeNull();
  });
});
