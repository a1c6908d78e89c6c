import { expect, test, vi } from 'vitest';
import { createMotion } from './motion';

test('a tween draws its beginning, its way and its end, then resolves', async () => {
  const motion = createMotion(() => undefined);
  const draw = vi.fn();
  const over = motion.run().tween(100, draw);
  motion.tick(50);
  expect(motion.moving).toBe(true);
  motion.tick(60);
  await over;
  expect(draw.mock.calls.map(([t]) => t as number)).toEqual([0, 0.5, 1]);
  expect(motion.moving).toBe(false);
});

test('a finished run does all that is left at once', async () => {
  const motion = createMotion(() => undefined);
  const run = motion.run();
  const seen: string[] = [];
  const picture = (async () => {
    await run.tween(100, (t) => seen.push(`a${t}`));
    await run.tween(100, (t) => seen.push(`b${t}`));
  })();
  run.finish();
  await picture;
  expect(seen).toEqual(['a0', 'a1', 'b1']);
});

test('the rate makes it faster, and something that starts wakes the loop', async () => {
  const wake = vi.fn();
  const motion = createMotion(wake);
  motion.rate = 2;
  const over = motion.run().wait(100);
  expect(wake).toHaveBeenCalledOnce();
  motion.tick(50);
  await over;
});
