import { expect, it } from 'vitest';
import { see, type Viewer } from '../engine';
import { isKey, t, type Key } from '../text';
import type { GameLog } from '../formats';
import { sentence, type Sentence } from './sentence';
import { randomLog } from './test-log';
import { BOTH, SIDES, eu } from '../engine/testing/alaska';

const told = ({ header, acts }: GameLog, viewer: Viewer): Sentence[] =>
  acts
    .flatMap(({ events }) => events.flatMap((event) => see(event, viewer) ?? []))
    .flatMap((event) => sentence(event, header.scenario) ?? []);

it('tells whole games in sentences of the catalogue, with every value filled in', () => {
  const keys = new Set<string>();
  for (let seed = 1; seed <= 40; seed++) {
    for (const { key, values } of told(randomLog({ seed, seats: seed % 2 ? SIDES : BOTH }), 'all')) {
      keys.add(key);
      if (!isKey(key)) throw new Error(`no message for ${key}`);
      const words = t(key, values);
      expect(words).toMatch(/^[A-Z].*\.$/s);
      expect(words).not.toMatch(/undefined|NaN|\{|\}/);
    }
  }
  expect(keys.size).toBeGreaterThan(18);
});

it('tells a seat nothing of a whisper between two others', () => {
  const logs = [1, 2, 3, 4, 5].map((seed) => randomLog({ seed, seats: SIDES }));
  const whispers = (viewer: Viewer): string[] =>
    logs
      .flatMap((log) => told(log, viewer))
      .filter(({ key }) => key === 'log.told-whispered')
      .map(({ key, values }) => t(key as Key, values));
  expect(whispers('all').length).toBeGreaterThan(whispers(eu).length);
  for (const words of whispers(eu)) expect(words).toMatch(/\bthe European/i);
});
