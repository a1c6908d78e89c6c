import { describe, expect, it } from 'vitest';
import { impasse } from '../testing/run';

const json = (...args: string[]): unknown => {
  const { code, out, error } = impasse(...args, '--json');
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
  const league = (...args: string[]): readonly LeagueRow[] =>
    (json('league', 'alaska-summit', '--games', '2', ...args) as { rows: LeagueRow[] }).rows;

  it('plays at every table of the scenario against both levels, if nothing else is said', () => {
    const [rows, both] = [league('--opponents', 'middle'), league('--seats', 'us,ru', '--players', 'hold,sign')];
    expect([rows.length, both.length]).toEqual([14 * (2 + 4), (2 + 1) * 2 * 2]);
    expect(new Set(rows.map(({ seats }) => seats.join()))).toEqual(new Set(['us,ru', 'us,ru,ua,eu']));
    expect(new Set(both.map(({ opponents }) => opponents))).toEqual(new Set(['middle', 'hard']));
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

  it('gives the same for the same seed, and other figures for another', () => {
    const args = ['--seats', 'ru,us', '--opponents', 'middle', '--seed', '5'];
    const rows = league(...args);
    expect(league(...args)).toEqual(rows);
    expect(league(...args.slice(0, -1), '9')).not.toEqual(rows);
  });

  it('prints a table for people', () => {
    const { code, out } = impasse(
      'league',
      'alaska-summit',
      '--games',
      '2',
      '--seats',
      'us,ru',
      '--opponents',
      'middle',
    );
    expect(code).toBe(0);
    expect(out).toMatch(/Washington +middle +hold +[+−]/);
    expect(out).toMatch(/Moscow +middle +hard .*0\.00 ± 0\.00/);
  });
});

describe('impasse climb', () => {
  const args = ['climb', 'alaska-summit', '--side', 'us', '--games', '2', '--evaluations', '10', '--seed', '3'];

  it('gives figures of the best that it found and of hard, the same for the same seed', () => {
    const report = json(...args);
    expect(json(...args)).toEqual(report);
    expect(Object.keys(report as object)).toEqual([
      'side',
      'opponents',
      'evaluations',
      'best',
      'hard',
      'gain',
      'gainSe',
    ]);
    expect(report).toMatchObject({ side: 'us', opponents: 'hard', evaluations: 10 });
  });

  it('takes the first table on which the side has a seat, and says what the best plays by', () => {
    const { code, out } = impasse('climb', 'alaska-summit', '--side', 'ua', '--games', '2', '--evaluations', '1');
    expect(code).toBe(0);
    expect(out).toContain('At the table: Washington, Moscow, Kyiv');
    expect(out).toMatch(/weight of standing +1\.00/);
  });
});

describe('impasse manners', () => {
  const args = ['manners', 'alaska-summit', '--games', '3', '--seats', 'us,ru', '--level', 'easy'];

  it('counts each fault, and ends with 1 only where none is allowed', () => {
    const { rows } = json(...args) as { rows: readonly MannersRow[] };
    expect(rows.length).toBe(9);
    expect(rows.every(({ games, level }) => games === 3 && level === 'easy')).toBe(true);
    const faults = rows.reduce((sum, { count }) => sum + count, 0);
    expect(impasse(...args, '--never').code).toBe(faults > 0 ? 1 : 0);
    expect(impasse(...args).out).toContain('At the table: Washington, Moscow');
  });
});
