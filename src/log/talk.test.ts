import fc from 'fast-check';
import { expect, it } from 'vitest';
import { BOTH, SIDES } from '../engine/testing/alaska';
import { worded } from '../text';
import { exportFor } from './export';
import { parse } from './parse';
import { print } from '../formats';
import { WORD_EVENTS } from './random-words';
import { sentence } from './sentence';
import { ALASKA, randomLog } from './test-log';
import { verify } from './verify';

const wanted = fc.record({
  seed: fc.integer({ min: 1, max: 0xffff_ffff }),
  seats: fc.constantFrom(BOTH, SIDES),
  talk: fc.constant(true as const),
});

const WORDS = ['ask', 'tell', 'withdraw', 'trade', 'warn', 'reply', 'remark'];

it('carries every word through a file, the checker and the log of each seat', async () => {
  let words = 0;
  const kinds = new Set<string>();
  await fc.assert(
    fc.asyncProperty(wanted, fc.constantFrom(...BOTH), async (wishes, seat) => {
      const log = randomLog(wishes);
      words += log.acts.filter(({ intent }) => WORDS.includes(intent.kind)).length;
      for (const { events } of log.acts) for (const { kind } of events) kinds.add(kind);
      const read = await parse(print(log));
      if (!read.ok) throw new Error(`${read.fault.code} ${read.fault.place}`);
      expect(read.value).toMatchObject(log);
      expect(verify(log)).toMatchObject({ ok: true, value: { by: 'rules' } });
      const seen = exportFor(log, seat);
      if (!seen.ok) throw new Error(seen.fault.code);
      expect(verify(seen.value)).toMatchObject({ ok: true, value: { by: 'seat' } });
      expect(seen.value.acts.flatMap(({ events }) => events.filter(({ kind }) => kind === 'replied'))).toEqual(
        log.acts.flatMap(({ events }) => events.filter(({ kind }) => kind === 'replied')),
      );
    }),
    { numRuns: 20 },
  );
  expect(words).toBeGreaterThan(100);
  expect(WORD_EVENTS.filter((kind) => !kinds.has(kind))).toEqual([]);
});

it('tells every word as a sentence that names who says it', () => {
  const said = [11, 12, 13]
    .flatMap((seed) => randomLog({ seed, seats: SIDES, talk: true }).acts)
    .flatMap(({ events }) => events)
    .filter(({ kind }) => WORD_EVENTS.includes(kind));
  expect(said.length).toBeGreaterThan(20);
  for (const event of said)
    expect(worded(sentence(event, ALASKA))).toMatch(/^(Washington|Moscow|Kyiv|The European capitals)\b.+ .+/);
});
