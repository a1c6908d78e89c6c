import { describe, expect, it } from 'vitest';
import { impasse } from '../testing/run';

const json = async (...args: string[]): Promise<unknown> => {
  const { code, out, error } = await impasse(...args, '--json');
  expect([code, error]).toEqual([0, '']);
  return JSON.parse(out);
};

interface LeagueRow {
  readonly seats: readonly string[];
  readonly side: string;
  readonly opponents: string;
  readonly player: string;
}

interface MannersRow {
  readonly level: string;
  readonly seats: readonly string[];
  readonly fault: string;
  readonly games: number;
  readonly count: number;
}

describe('impasse league', () => {
  const league = async (...args: string[]): Promise<readonly LeagueRow[]> =>
    ((await json('league', 'alaska-summit', '--games', '2', ...args)) as { rows: LeagueRow[] }).rows;

  it('plays at every table of the scenario against both levels, if nothing else is said', async () => {
    const rows = await league('--players', 'hold');
    expect(rows.length).toBe((1 + 1) * (2 + 4) * 2);
    expect(new Set(rows.map(({ seats }) => seats.join()))).toEqual(new Set(['us,ru', 'us,ru,ua,eu']));
    expect(new Set(rows.map(({ opponents }) => opponents))).toEqual(new Set(['middle', 'hard']));
    expect(Object.keys(rows[0] ?? {})).toEqual([
      'seats',
      'side',
      'opponents',
      'player',
      'games',
      'net',
      'own',
      'verdicts',
      'vsHard',
    ]);
  });

  it('lets every simple player play if none is named; of another seed come other figures', async () => {
    const args = ['--seats', 'ru,us', '--opponents', 'middle', '--seed'];
    const rows = await league(...args, '5');
    expect(rows.length).toBe(14 * 2);
    const of = ['hold', 'sign'];
    const few = rows.filter(({ player }) => [...of, 'hard'].includes(player));
    expect(await league(...args, '5', '--players', of.join())).toEqual(few);
    expect(await league(...args, '9', '--players', of.join())).not.toEqual(few);
  });

  it('prints a table for people', async () => {
    const { code, out } = await impasse(
      'league',
      'alaska-summit',
      '--games',
      '2',
      '--seats',
      'us,ru',
      '--opponents',
      'middle',
      '--players',
      'hold',
    );
    expect(code).toBe(0);
    expect(out).toMatch(/Washington +middle +hold +[+−]/);
    expect(out).toMatch(/Moscow +middle +hard .*0\.00 ± 0\.00/);
  });
});

describe('impasse climb', () => {
  const args = ['climb', 'alaska-summit', '--side', 'us', '--games', '2', '--evaluations', '4', '--seed', '3'];

  it('gives figures of the best that it found and of hard', async () => {
    const report = await json(...args);
    expect(Object.keys(report as object)).toEqual([
      'side',
      'opponents',
      'evaluations',
      'best',
      'hard',
      'gain',
      'gainSe',
    ]);
    expect(report).toMatchObject({ side: 'us', opponents: 'hard', evaluations: 4 });
  });

  it('takes the first table on which the side has a seat, and says what the best plays by', async () => {
    const { code, out } = await impasse('climb', 'alaska-summit', '--side', 'ua', '--games', '2', '--evaluations', '1');
    expect(code).toBe(0);
    expect(out).toContain('At the table: Washington, Moscow, Kyiv');
    expect(out).toMatch(/weight of standing +1\.00/);
  });
});

describe('impasse manners', () => {
  const args = ['manners', 'alaska-summit', '--games', '3', '--seats', 'us,ru', '--level', 'easy'];

  it('counts each fault, and ends with 1 only where none is allowed', async () => {
    const { rows } = (await json(...args)) as { rows: readonly MannersRow[] };
    expect(rows.length).toBe(9);
    expect(rows.every(({ games, level }) => games === 3 && level === 'easy')).toBe(true);
    const faults = rows.reduce((sum, { count }) => sum + count, 0);
    expect((await impasse(...args, '--never')).code).toBe(faults > 0 ? 1 : 0);
    expect((await impasse(...args)).out).toContain('At the table: Washington, Moscow');
  });
});
