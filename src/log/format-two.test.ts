import { expect, test } from 'vitest';
import { SIDES, ru } from '../engine/testing/alaska';
import { exportFor } from './export';
import { parse } from './parse';
import { randomLog } from './random-log';
import { ALASKA } from './test-log';
import { verify } from './verify';
import { print } from '../formats';

const log = randomLog({ scenario: { ...ALASKA, format: 2 }, seed: 5, seats: SIDES });

test('a log carries a scenario of format 2 as its file has it, and verifies', async () => {
  const text = print(log);
  expect(text.split('\n')[0]).toContain('"sides":[{"id":"us"');
  const read = await parse(text);
  if (!read.ok) throw new Error(JSON.stringify(read.fault));
  expect(print(read.value)).toBe(text);
  expect(verify(read.value)).toMatchObject({ ok: true, value: { by: 'rules' } });
});

test('so does a log of it for one seat', async () => {
  const seen = exportFor(log, ru);
  if (!seen.ok) throw new Error(seen.fault.code);
  const read = await parse(print(seen.value));
  if (!read.ok) throw new Error(JSON.stringify(read.fault));
  expect(verify(read.value)).toMatchObject({ ok: true, value: { by: 'seat' } });
});

test('a vector written in another form than the seals are reckoned from is told with its place', async () => {
  const text = print(log).replace('"payoffs":{}', '"payoffs":{"us":0}');
  expect(await parse(text)).toMatchObject({
    ok: false,
    fault: { code: 'log.bad-scenario', values: { at: '/issues/0/options/0/payoffs/us' } },
  });
});
