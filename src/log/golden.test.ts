import { expect, it } from 'vitest';
import { framesOf } from './frames';
import { parse } from './parse';
import { verify } from './verify';
import { print } from './write';

const golden = import.meta.glob<string>('./golden/*.jsonl', { query: '?raw', import: 'default', eager: true });

it.each(Object.entries(golden))('still reads, checks and shows %s', async (_, text) => {
  const parsed = await parse(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.fault));
  const log = parsed.value;
  expect(print(log)).toBe(text);
  expect(verify(log)).toEqual({
    ok: true,
    value: {
      acts: log.acts.length,
      finished: log.result !== null,
      replayed: log.header.seenBy === undefined,
      by: log.header.seenBy === undefined ? 'rules' : 'seat',
    },
  });
  expect(framesOf(log, log.header.seenBy ?? 'all')).toMatchObject({ ok: true });
});

it('has golden logs of finished, unfinished and exported games', () => {
  expect(Object.keys(golden).length).toBeGreaterThanOrEqual(5);
});
