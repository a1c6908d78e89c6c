import { expect, test } from 'vitest';
import type { Frame } from '../store';
import { createPlayer, type Reel } from './player';

const frames = (n: number): Frame[] => Array.from({ length: n }, (_, index) => ({ index }) as Frame);
const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

function table(count: number, still = false, broken = -1) {
  const all = frames(count);
  const heard: string[] = [];
  let reel: Reel = { id: 'a', frames: all, cursor: 0, shown: 0, held: false };
  let end: (() => void) | null = null;
  let hold = false;
  const player = createPlayer({
    reel: () => reel,
    show: (frame) => heard.push(`show ${frame.index}`),
    play: (before, after) => {
      heard.push(`play ${before.index}-${after.index}`);
      if (after.index === broken) return Promise.reject(new Error('a picture without a frame'));
      return hold ? new Promise((resolve) => (end = resolve)) : Promise.resolve();
    },
    cut: () => {
      heard.push('cut');
      end?.();
    },
    still: () => still,
    advance: () => {
      reel = { ...reel, shown: reel.shown + 1 };
      player.changed();
    },
    failed: () => heard.push('failed'),
    idle: () => undefined,
  });
  const change = (by: Partial<Reel>): void => {
    reel = { ...reel, ...by };
    player.changed();
  };
  return { heard, change, player, reel: () => reel, wait: (value: boolean) => (hold = value), end: () => end?.() };
}

const plays = (heard: string[]): string[] => heard.filter((line) => line.startsWith('play'));

test('plays every frame in order, though the computer was faster', async () => {
  const t = table(6);
  for (let cursor = 1; cursor <= 5; cursor++) t.change({ cursor });
  await settle();
  expect(plays(t.heard)).toEqual(['play 0-1', 'play 1-2', 'play 2-3', 'play 3-4', 'play 4-5']);
  expect(t.reel().shown).toBe(5);
});

test('never dispatches inside the listener that woke it', () => {
  const t = table(3, true);
  t.change({ cursor: 2 });
  expect(t.reel().shown).toBe(0);
});

test('shows every frame at once where nothing may move', async () => {
  const t = table(4, true);
  t.change({ cursor: 3 });
  await settle();
  expect(plays(t.heard)).toEqual([]);
  expect(t.heard).toEqual(['show 0', 'show 1', 'show 2', 'show 3']);
});

test('a skip cuts the picture and shows the frame skipped to', async () => {
  const t = table(5);
  t.wait(true);
  t.change({ cursor: 4 });
  await settle();
  t.change({ shown: 4 });
  await settle();
  expect(t.heard).toEqual(['show 0', 'play 0-1', 'cut', 'show 4']);
});

test('a step back by one cuts too, and is shown at once', async () => {
  const t = table(5);
  t.change({ cursor: 3, shown: 2 });
  t.wait(true);
  await settle();
  t.change({ cursor: 1, shown: 1 });
  await settle();
  expect(t.heard).toEqual(['show 2', 'play 2-3', 'cut', 'show 1']);
});

test('a frame that comes while another is played waits for its turn', async () => {
  const t = table(4);
  t.wait(true);
  t.change({ cursor: 1 });
  await settle();
  t.change({ cursor: 2 });
  await settle();
  t.end();
  await settle();
  expect(plays(t.heard)).toEqual(['play 0-1', 'play 1-2']);
});

test('plays nothing behind the curtain and nothing after stop', async () => {
  const t = table(4);
  t.change({ cursor: 3, held: true });
  await settle();
  expect(plays(t.heard)).toEqual([]);
  t.player.stop();
  t.change({ held: false });
  await settle();
  expect(plays(t.heard)).toEqual([]);
});

test('a picture that fails is told of, and the game goes on', async () => {
  const t = table(4, false, 2);
  t.change({ cursor: 3 });
  await settle();
  expect(t.heard).toContain('failed');
  expect(t.reel().shown).toBe(3);
});
