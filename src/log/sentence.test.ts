import { expect, it } from 'vitest';
import { isKey, t, type Key } from '../text';
import { ALL, randomLog } from './test-log';
import { transcript } from './transcript';

it('tells whole games in sentences of the catalogue, with every value filled in', () => {
  const keys = new Set<string>();
  for (let seed = 1; seed <= 40; seed++) {
    for (const told of transcript(randomLog({ seed, seats: seed % 2 ? ALL : ['us', 'ru'] }))) {
      for (const { key, values } of told.sentences) {
        keys.add(key);
        if (!isKey(key)) throw new Error(`no message for ${key}`);
        const words = t(key, values);
        expect(words).toMatch(/^[A-Z].*\.$/s);
        expect(words).not.toMatch(/undefined|NaN|\{|\}/);
      }
    }
  }
  expect(keys.size).toBeGreaterThan(18);
});

it('tells a seat nothing of a whisper between two others', () => {
  const logs = [1, 2, 3, 4, 5].map((seed) => randomLog({ seed, seats: ALL }));
  const whispers = (viewer: 'all' | 'eu'): string[] =>
    logs
      .flatMap((log) => transcript(log, viewer).flatMap(({ sentences }) => sentences))
      .filter(({ key }) => key === 'log.told-whispered')
      .map(({ key, values }) => t(key as Key, values));
  expect(whispers('all').length).toBeGreaterThan(whispers('eu').length);
  expect(whispers('eu').every((words) => words.includes('The European capitals'))).toBe(true);
});
