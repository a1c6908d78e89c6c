import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { play, setup, type Side } from '.';
import { anyGame } from './testing/any-table';
import { begin, playAtRandom, type RandomGame } from './testing/random-play';
import { ALASKA, BOTH, SETTINGS, SIDES, eu, ru, ua, us } from './testing/alaska';

function openerOf(game: RandomGame): Side | undefined {
  const opened = play(begin(game), { kind: 'open' });
  if (!opened.ok) throw new Error(opened.fault.code);
  return opened.value.state.opener;
}

describe('who opens', () => {
  it.each([[BOTH], [SIDES]])('is drawn from the seed where nobody chose, each of %j as often', (seats) => {
    const opens = new Map<Side | undefined, number>();
    for (let seed = 0; seed < 800; seed++) {
      const opener = openerOf({ seats, settings: SETTINGS, seed });
      expect(openerOf({ seats, settings: SETTINGS, seed })).toBe(opener);
      opens.set(opener, (opens.get(opener) ?? 0) + 1);
    }
    expect([...opens.keys()].sort()).toEqual([...seats].sort());
    const fair = 800 / seats.length;
    // Four standard deviations of a fair draw.
    for (const times of opens.values()) expect(Math.abs(times - fair)).toBeLessThan(4 * Math.sqrt(fair));
  });

  it('changes nothing else that the seed draws: what each privately wants is the same', () => {
    const chosen = begin({ seats: BOTH, settings: { ...SETTINGS, opener: ru }, seed: 7 });
    expect(chosen.secrets).toEqual(begin({ seats: BOTH, settings: SETTINGS, seed: 7 }).secrets);
  });

  it.each(SIDES)('can be chosen: %s', (opener) => {
    expect(openerOf({ seats: SIDES, settings: { ...SETTINGS, opener }, seed: 3 })).toBe(opener);
  });

  it('must have a chair', () => {
    const settings = { ...SETTINGS, opener: eu };
    expect(setup(ALASKA, { seats: BOTH, seed: 1, settings })).toMatchObject({
      fault: { code: 'setup.opener', place: 'settings.opener' },
    });
    expect(setup(ALASKA, { seats: [us, ua], seed: 1, settings: { ...SETTINGS, opener: ua } }).ok).toBe(true);
  });
});

describe('turns', () => {
  it('never come twice in a row to one side, and every round has each speaker once, the opener first', () => {
    fc.assert(
      fc.property(anyGame(), (game) => {
        const spoken: Side[] = [];
        let speakers = 0;
        for (const { before, after } of playAtRandom(game)) {
          const over = after.phase !== 'table' || after.turn !== before.turn || after.round !== before.round;
          if (before.phase === 'table' && before.turn !== null && over) spoken.push(before.turn);
          if (before.phase === 'opening') speakers = after.queue.length;
        }
        spoken.forEach((side, i) => {
          expect(side).not.toBe(spoken[i - 1]);
        });
        const [opener] = spoken;
        for (let round = 0; round * speakers < spoken.length; round++) {
          const heard = spoken.slice(round * speakers, (round + 1) * speakers);
          expect(heard[0]).toBe(opener);
          expect(new Set(heard).size).toBe(heard.length);
        }
        expect(speakers).toBe(
          game.settings.absentMoves ? Object.keys((game.scenario ?? ALASKA).sides).length : game.seats.length,
        );
      }),
      { numRuns: 80 },
    );
  });
});
