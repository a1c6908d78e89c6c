import { expect, test } from 'vitest';
import { parseScenario } from './parse';
import { HARBOUR_LIKE, RIVER_LIKE } from './testing/small-table';

test.each([
  ['harbour', HARBOUR_LIKE],
  ['river', RIVER_LIKE],
])('the small %s table passes every check', (_, file) => {
  expect(parseScenario(file)).toMatchObject({ ok: true });
});
