import { beforeAll, describe, expect, it } from 'vitest';
import { net } from '../../../engine';
import { ru, us } from '../../../engine/testing/alaska';
import { game, scenario, SETTINGS, TWO } from '../../testing/games';
import { SIMPLE_PLAYERS } from '../players';
import { success } from '../success';
import { league, type LeagueRow } from './league';

const GAMES = 3;
const run = (progress?: (done: number, all: number) => void): LeagueRow[] =>
  league(scenario, {
    tables: [{ seats: TWO, settings: SETTINGS }],
    games: GAMES,
    seed: '40',
    opponents: ['middle'],
    ...(progress ? { progress } : {}),
  });

describe('the league', () => {
  let rows: readonly LeagueRow[] = [];
  const told: [number, number][] = [];
  beforeAll(() => {
    rows = run((done, all) => told.push([done, all]));
  });
  const rowOf = (player: string, side = us): LeagueRow => {
    const found = rows.find((row) => row.player === player && row.side === side);
    if (!found) throw new Error(`no row of ${player}`);
    return found;
  };

  it('has a row for every simple player and every level in every seat', () => {
    const names = [...SIMPLE_PLAYERS.map(({ name }) => name), 'easy', 'middle', 'hard'];
    expect(names.length).toBe(14);
    expect(rows.map(({ side, player }) => [side, player])).toEqual(
      TWO.flatMap((side) => names.map((name) => [side, name])),
    );
    expect(told.at(-1)).toEqual([GAMES * rows.length, GAMES * rows.length]);
  });

  it('gives the same for the same seed', () => {
    expect(run()).toEqual(rows);
  });

  it('counts what the games of the same seeds come to', () => {
    const games = ['40', '41', '42'].map(
      (seed) => [game(TWO, seed), game(TWO, seed, (side) => (side === ru ? 'hard' : 'middle'))] as const,
    );
    const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
    const middle = rowOf('middle', ru);
    expect(middle.net).toBeCloseTo(mean(games.map(([plain]) => net(plain.end.accounts[ru]) / 100)), 3);
    expect(middle.own).toBeCloseTo(mean(games.map(([plain]) => success(plain, ru) / 100)), 3);
    const apart = games.map(([plain, hard]) => (success(plain, ru) - success(hard, ru)) / 100);
    const error = Math.sqrt(mean(apart.map((one) => (one - mean(apart)) ** 2)) / (GAMES - 1));
    expect(middle.vsHard.own).toBeCloseTo(mean(apart), 3);
    expect(middle.vsHard.ownSe).toBeCloseTo(error, 3);
  });

  it('compares hard with itself, and others by their differences', () => {
    expect(rowOf('hard').vsHard).toEqual({ net: 0, netSe: 0, own: 0, ownSe: 0 });
    for (const row of rows) {
      expect(row.vsHard.net).toBeCloseTo(row.net - rowOf('hard', row.side).net, 3);
      expect(Object.values(row.verdicts).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 3);
    }
  });

  it('tells verdicts', () => {
    const { verdicts } = rowOf('walk');
    expect(verdicts['turning-point'] + verdicts['fragile-compromise']).toBe(0);
    expect(verdicts['diplomatic-performance'] + verdicts['missed-opportunity'] + verdicts.breakdown).toBe(1);
  });
});
