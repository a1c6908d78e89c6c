import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Channel, Word } from './channel';
import { tabLeases, type Leases } from './lease';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** Tabs that share a storage of leases and a channel; one that sleeps hears nothing. */
function tabs<Names extends string>(...names: readonly Names[]) {
  const stored = new Map<string, string>();
  const ears: { token: string; heard: (word: Word) => void }[] = [];
  const asleep = new Set<string>();
  const made = Object.fromEntries(
    names.map((token) => {
      const channel: Channel = {
        say: (word) =>
          ears
            .filter((ear) => ear.token !== token && !asleep.has(ear.token))
            .forEach(({ heard }) => void Promise.resolve().then(() => heard(word))),
        hear(heard) {
          const ear = { token, heard };
          ears.push(ear);
          return () => void ears.splice(ears.indexOf(ear), 1);
        },
      };
      const vault = {
        take: (id: string, over?: string) => {
          const holder = stored.get(id);
          if (holder === undefined || holder === over) stored.set(id, token);
          else if (holder !== token) return Promise.resolve(holder);
          return Promise.resolve(null);
        },
        free: (id: string) => {
          if (stored.get(id) === token) stored.delete(id);
          return Promise.resolve();
        },
      };
      return [token, tabLeases(vault, channel, token)];
    }),
  ) as Record<Names, Leases>;
  return { ...made, stored, asleep };
}

async function after<T>(milliseconds: number, promise: Promise<T>): Promise<T> {
  await vi.advanceTimersByTimeAsync(milliseconds);
  return Promise.race([promise, Promise.reject(new Error(`Not settled after ${milliseconds} ms`))]);
}

it('gives a game to one of those who ask at the same time', async () => {
  const { a, b, c } = tabs('a', 'b', 'c');
  const claims = await after(0, Promise.all([a.claim('game'), b.claim('game'), c.claim('game')]));
  expect(claims.filter(Boolean)).toHaveLength(1);
});

it('passes it on at once when its tab lets go', async () => {
  const { a, b } = tabs('a', 'b');
  await a.claim('game');
  const waiting = b.await('game');
  await vi.advanceTimersByTimeAsync(10_000);
  expect(b.holds('game')).toBe(false);
  a.release('game');
  expect(await after(0, waiting)).toBe(true);
});

it('passes it on within three seconds when its tab has crashed', async () => {
  const { a, b, asleep } = tabs('a', 'b');
  await a.claim('game');
  const waiting = b.await('game');
  await vi.advanceTimersByTimeAsync(700);
  asleep.add('a');
  expect(await after(2100, waiting)).toBe(true);
});

it('does not take it from the tab that was quicker, though that is busy taking it up', async () => {
  const { a, b, c, asleep } = tabs('a', 'b', 'c');
  await a.claim('game');
  asleep.add('a');
  const waiting = [b.await('game'), c.await('game')];
  expect(await after(1600, Promise.race(waiting))).toBe(true);
  const [quick, slow] = b.holds('game') ? (['b', 'c'] as const) : (['c', 'b'] as const);
  asleep.add(quick);
  await vi.advanceTimersByTimeAsync(1800);
  expect({ b, c }[slow].holds('game')).toBe(false);
});

it('tells a tab that slept whose game it is now', async () => {
  const { a, b, asleep } = tabs('a', 'b');
  await a.claim('game');
  asleep.add('a');
  expect(await after(1600, b.claim('game'))).toBe(true);
  asleep.delete('a');
  expect(await a.lost()).toEqual(['game']);
  a.lose('game');
  expect(await after(1600, a.claim('game'))).toBe(false);
});

it('gives up waiting, and leaves nothing behind', async () => {
  const { a, b, stored } = tabs('a', 'b');
  await a.claim('game');
  const waiting = b.await('game');
  await vi.advanceTimersByTimeAsync(100);
  b.release('game');
  a.release('game');
  expect(await after(600, waiting)).toBe(false);
  expect(stored.size).toBe(0);
});

it('gives everything back when the page is left', async () => {
  const { a, b } = tabs('a', 'b');
  await a.claim('one');
  await a.claim('two');
  expect(a.park()).toEqual(['one', 'two']);
  expect(await after(0, Promise.all([b.claim('one'), b.claim('two')]))).toEqual([true, true]);
});

it('leaves storage alone when the page is about to stand still, and is passed on within three seconds', async () => {
  const { a, b, stored, asleep } = tabs('a', 'b');
  await a.claim('game');
  const waiting = b.await('game');
  await vi.advanceTimersByTimeAsync(100);
  expect(a.leave()).toEqual(['game']);
  expect(stored.get('game')).toBe('a');
  asleep.add('a');
  expect(await after(3000, waiting)).toBe(true);
  asleep.delete('a');
  expect(await after(1600, a.claim('game'))).toBe(false);
});

it('takes up what it left when the page comes back, if nobody has it', async () => {
  const { a } = tabs('a');
  await a.claim('game');
  a.leave();
  expect(a.holds('game')).toBe(false);
  expect(await after(0, a.claim('game'))).toBe(true);
});
