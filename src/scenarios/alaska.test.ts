import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readScenarioFile } from './parse';
test('x', () => {
  const r = readScenarioFile(readFileSync(new URL('../../scenarios/alaska-summit.json', import.meta.url), 'utf8'), 'a.json');
  expect(r.ok ? [] : r.fault).toEqual([]);
});
