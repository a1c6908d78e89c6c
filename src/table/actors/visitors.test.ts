import { expect, test, vi } from 'vitest';
import { ALASKA } from '../../engine/testing/alaska';
import { VISITS } from './visitors';

vi.mock('phaser', () => ({ BlendModes: { NORMAL: 0 } }));

/** Their pictures do not come from their sign: fighting, a pause in it, claims, and the sand of deadlines. */
const OTHERWISE = new Set(['flame', 'pause', 'megaphone', 'timer', 'timer-off']);

test('every move of the Alaska table has its picture, or is known to be but announced', () => {
  const unknown = ALASKA.moves.filter(({ icon }) => !(icon in VISITS) && !OTHERWISE.has(icon));
  expect(unknown.map(({ id }) => id)).toEqual([]);
});
