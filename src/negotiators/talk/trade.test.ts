import { describe, expect, it } from 'vitest';
import { openTrades, type GameEvent } from '../../engine';
import { FOUR, game, TWO } from '../testing/games';

const games = [
  ...['1', '2'].map((seed) => game(FOUR, seed, () => 'hard')),
  ...['1', '2', '3', '4'].map((seed) => game(TWO, seed)),
  ...['5', '6'].map((seed) => game(FOUR, seed)),
];
const events = games.map(({ acts }) => acts.flatMap((act) => act.events));
const count = (kind: GameEvent['kind']): number => events.flat().filter((event) => event.kind === kind).length;

describe('computers trade', () => {
  it('offer, agree, promise, and put on paper what they gave their word for', () => {
    const offered = events.flat().filter((event) => event.kind === 'offered');
    expect(offered.some(({ want }) => want !== undefined)).toBe(true);
    expect(offered.some(({ want }) => want === undefined)).toBe(true);
    expect(count('kept')).toBeGreaterThan(3);
    expect(count('contradicted')).toBeLessThanOrEqual(count('kept') / 4);
  });

  it('take a step of their own once a game at most, and say why of each word by names', () => {
    for (const { acts, start } of games)
      for (const side of start.seats) {
        const own = acts.filter(({ intent }) => 'side' in intent && intent.side === side);
        const promises = own.filter(({ intent }) => intent.kind === 'trade' && intent.want === undefined);
        expect(promises.length).toBeLessThanOrEqual(1);
        for (const { reason } of promises) expect(String(reason?.values['clause'])).toMatch(/^[a-z-]+:[a-z0-9-]+$/);
      }
    for (const { acts } of games)
      for (const { state } of acts) expect(openTrades(state).every(({ side, to }) => side !== to)).toBe(true);
  });
});
