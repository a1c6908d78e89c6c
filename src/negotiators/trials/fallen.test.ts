import { expect, test } from 'vitest';
import { interestsGain, sameTerms, type State } from '../../engine';
import { ru, us } from '../../engine/testing/alaska';
import { game, TWO } from '../testing/games';

// Games in which a paper of Moscow's comes to be worth less to it than it signs for, though Washington may take it.
test.each(['132', '139', '174'])(
  'a paper that has fallen under what its side signs for is replaced, seed %s',
  (seed) => {
    const { acts } = game(TWO, seed);
    const at = acts.findIndex(({ reason }) => reason?.code === 'table-fallen');
    const before = acts[at - 1]?.state as State;
    const after = acts[at]?.state as State;
    const paper = (state: State) => state.drafts.find(({ by }) => by === ru)?.terms ?? {};
    const short = (state: State, side: typeof ru): number =>
      interestsGain(state, side, state.secrets[side], paper(state)) - state.secrets[side].minimumGain;
    expect(short(before, ru)).toBeLessThan(0);
    expect(sameTerms(paper(before), paper(after))).toBe(false);
    expect(short(after, ru) >= 0 || short(after, us) < 0).toBe(true);
  },
);
