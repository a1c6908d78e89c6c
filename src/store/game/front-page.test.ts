import { expect, test } from 'vitest';
import { us, ru } from '../../engine/testing/alaska';
import { begun } from '../testing/app';
import { pageDue } from './front-page';

test('a front page is due where a round has ended, and only for who plays, sees and does not want all at once', async () => {
  const app = await begun([us, ru]);
  const { session, preferences } = app.store.getState();
  if (!session) throw new Error('No game was begun.');
  const [frame] = session.frames;
  if (!frame) throw new Error('The game shows nothing.');
  const opened = (round: number, index: number) => ({
    ...frame,
    index,
    event: { kind: 'round-opened' as const, round, queue: [us, ru] },
  });
  const frames = [frame, opened(1, 1), { ...frame, index: 2 }, opened(2, 3), { ...frame, index: 4 }, opened(3, 5)];
  const at = (shown: number) => ({ ...session, curtain: null, frames, cursor: 5, shown });
  const normal = { ...preferences, speed: 'normal' as const };
  // One event at a time: it waits before the next round opens, and not twice.
  expect([1, 2, 3, 4, 5].map((shown) => pageDue(at(shown), shown - 1, normal)?.round ?? 0)).toEqual([0, 1, 0, 2, 0]);
  // At once: the last round that ended on the way.
  expect(pageDue(at(5), 0, normal)).toEqual({ session: session.id, round: 2 });
  expect(pageDue(at(5), 0, { ...normal, speed: 'instant' })).toBeNull();
  expect(pageDue(at(5), 0, { ...normal, pages: false })).toBeNull();
  expect(pageDue({ ...at(5), mode: 'replay' }, 0, normal)).toBeNull();
  expect(pageDue({ ...at(5), curtain: us }, 0, normal)).toBeNull();
});
