import { expect, test } from 'vitest';
import { CATALOGUE, entryOf, loadScenario, parseScenario, readScenarioFile } from '.';
import { bundled, textOf } from './test-scenario';

test('every file in scenarios/ is in the gallery, under the name of its file', () => {
  expect(CATALOGUE.map((entry) => `${entry.id}.json`).sort()).toEqual([...bundled.keys()].sort());
});

test.each(CATALOGUE)('the card of $id says what its file says, and its body can be loaded', async (entry) => {
  const loaded = await loadScenario(entry.id);
  expect(loaded.ok && entryOf(loaded.value)).toEqual(entry);
  expect(entry.seats.length).toBeGreaterThanOrEqual(2);
});

test('an unknown scenario is refused, with the ones there are', async () => {
  expect(await loadScenario('yalta')).toMatchObject({
    ok: false,
    fault: {
      code: 'scenario.unknown',
      values: { id: 'yalta', known: expect.stringContaining('alaska-summit') as string },
    },
  });
});

test('the door checks a dropped file, from text or parsed', async () => {
  const text = textOf('alaska-summit.json');
  expect((await readScenarioFile(text, 'dropped.json')).ok).toBe(true);
  expect((await parseScenario(JSON.parse(text))).ok).toBe(true);
  expect((await parseScenario({ format: 1 }, 'dropped.json')).ok).toBe(false);
});
