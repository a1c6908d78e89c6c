import { expect, test } from 'vitest';
import { DIFFICULTIES } from '../../../log';
import { FOUR, scenario, SETTINGS, TWO } from '../../testing/games';
import { manners } from './manners';

/** The same over more games: npx impasse manners alaska-summit --games 1000 --never */
test('no delegation does what nobody at a table does', () => {
  const tables = [TWO, FOUR].map((seats) => ({ seats, settings: SETTINGS }));
  const rows = manners(scenario, { tables, levels: DIFFICULTIES, games: 8, seed: '1' });
  expect(rows.filter(({ count }) => count > 0)).toEqual([]);
  expect(rows.some(({ of }) => of > 100)).toBe(true);
});
