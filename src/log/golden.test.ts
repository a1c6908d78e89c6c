import { expect, it } from 'vitest';
import { framesOf } from '../host/testing/frames';
import { parse } from './parse';
import { verify } from './verify';
import { print } from '../formats';

const golden = import.meta.glob<string>('./golden/**/*.jsonl', { query: '?raw', import: 'default', eager: true });

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
  expect(framesOf(log, log.header.seenBy ?? 'all').length).toBeGreaterThan(1);
});

it('has, of a whole log and of a seat’s, the last form of format 1: whispers by round, named delegations, a sealed result', async () => {
  const logs = await Promise.all(Object.values(golden).map(parse));
  const todays = logs.flatMap((log) =>
    log.ok && log.value.header.version === 1 && log.value.header.settings.numbering && log.value.result?.seal
      ? [log.value]
      : [],
  );
  expect(todays.map(({ header }) => [header.delegations, header.seenBy ?? 'whole']).toSorted()).toEqual([
    [1, 'ua'],
    [1, 'whole'],
  ]);
});

it('has golden logs of finished, unfinished and exported games', () => {
  const formats = Object.keys(golden).map((path) => (path.includes('/format-2/') ? 2 : 1));
  expect(formats.filter((format) => format === 1)).toHaveLength(7);
  expect(formats.filter((format) => format === 2)).toHaveLength(8);
});
