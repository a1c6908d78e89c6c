import { describe, expect, it } from 'vitest';
import { loadScenario } from '../../scenarios';
import { firstChoices, gameOf, hold, ledByPersons, seat, seedOf } from './choices';
import { eu, ru, ua, us } from '../../engine/testing/alaska';

async function alaska() {
  const loaded = await loadScenario('alaska-summit');
  if (!loaded.ok) throw new Error(loaded.fault.code);
  return loaded.value;
}

describe('choosing a seat', () => {
  it('leaves the first seat to the computer when another is taken', async () => {
    const choices = hold(firstChoices(await alaska()), ru, 'you');
    expect(choices.holders).toMatchObject({ us: 'middle', ru: 'you' });
    expect(choices.reading).toBe('ru');
    expect(choices.folded).toBe(false);
  });

  it('folds the sheet when a second person sits at the screen', async () => {
    const choices = hold(firstChoices(await alaska()), ru, 'person');
    expect(ledByPersons(choices)).toEqual(['us', 'ru']);
    expect(choices.folded).toBe(true);
  });

  it('moves who sat on a chair that is taken away', async () => {
    const scenario = await alaska();
    const four = hold(seat(firstChoices(scenario), [us, ru, ua, eu]), ua, 'you');
    const two = seat(four, [us, ru]);
    expect(ledByPersons(two)).toEqual(['us']);
    expect(two.reading).toBe('us');
  });

  it('makes a game of it, without players for empty chairs', async () => {
    const scenario = await alaska();
    const game = gameOf(scenario, { ...firstChoices(scenario), seed: '7' });
    expect(game?.seed).toBe('7');
    expect(game?.players).toEqual({ us: { kind: 'person' }, ru: { kind: 'computer', difficulty: 'middle' } });
  });

  it('lets the lot or somebody at the table open, and the lot again when that chair goes', async () => {
    const scenario = await alaska();
    const choices = { ...firstChoices(scenario), seed: '7' };
    expect(gameOf(scenario, choices)?.settings).not.toHaveProperty('opener');
    const four = { ...seat(choices, [us, ru, ua, eu]), opener: ua };
    expect(gameOf(scenario, four)?.settings.opener).toBe('ua');
    expect(gameOf(scenario, seat(four, [us, ru]))?.settings).not.toHaveProperty('opener');
    expect(gameOf(scenario, seat({ ...four, opener: ru }, [us, ru]))?.settings.opener).toBe('ru');
  });

  it('writes the names of persons into the game, and of nobody else', async () => {
    const scenario = await alaska();
    const choices = { ...firstChoices(scenario), seed: '7', names: { [us]: '  Mara ', [ru]: 'left over' } };
    expect(gameOf(scenario, choices)?.players).toEqual({
      us: { kind: 'person', name: 'Mara' },
      ru: { kind: 'computer', difficulty: 'middle' },
    });
    expect(gameOf(scenario, { ...choices, names: { [us]: '   ' } })?.players[us]).toEqual({ kind: 'person' });
    const long = gameOf(scenario, { ...choices, names: { [us]: 'x'.repeat(500) } })?.players[us];
    expect(long?.kind === 'person' && long.name?.length).toBe(60);
  });

  it('takes any short word or number as a seed, as whoever reads it aloud would have it', async () => {
    const choices = firstChoices(await alaska());
    const read = (seed: string) => seedOf({ ...choices, seed });
    expect([' 12 ', 'Mara’s  Table', '', '  ', 'x'.repeat(64), 'x'.repeat(65)].map(read)).toEqual([
      '12',
      'mara’s table',
      null,
      null,
      'x'.repeat(64),
      null,
    ]);
  });

  it('draws a seed of 128 bits', async () => {
    const scenario = await alaska();
    const drawn = Array.from({ length: 50 }, () => firstChoices(scenario).seed);
    expect(new Set(drawn).size).toBe(50);
    for (const seed of drawn) expect(seed).toMatch(/^[0-9a-hjkmnp-tv-z]{26}$/);
  });
});
