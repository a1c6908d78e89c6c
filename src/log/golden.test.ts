import { expect, it } from 'vitest';
import { framesOf } from '../host/testing/frames';
import { parse } from './parse';
import { verify, type CheckedBy } from './verify';
import type { EventKind } from '../engine';
import { RULES, print, type LogHeader } from '../formats';

/** Older rules are not carried out again: their events must add up to their hashes. */
const checkedBy = ({ rules, seenBy }: LogHeader): CheckedBy =>
  rules !== RULES ? 'events' : seenBy === undefined ? 'rules' : 'seat';

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
      replayed: checkedBy(log.header) === 'rules',
      by: checkedBy(log.header),
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

it('has golden logs of both formats and of both rules, of finished, unfinished and exported games', async () => {
  const logs = await Promise.all(Object.values(golden).map(parse));
  const kinds = logs.map((log) =>
    log.ok ? `format ${log.value.header.version}, rules ${log.value.header.rules}` : '',
  );
  const count = (kind: string): number => kinds.filter((one) => one === kind).length;
  expect(count('format 1, rules 1')).toBe(7);
  expect(count('format 2, rules 1')).toBe(8);
  expect(count('format 2, rules 2')).toBe(14);
  expect(kinds).toHaveLength(29);
  const unfinished = kinds.filter((_, i) => logs[i]?.ok && logs[i].value.result === null);
  expect(new Set(unfinished).size).toBe(3);
});

/** Every kind of event: the compiler asks here for a new one, and the test then for a golden log that holds it. */
const KINDS: Readonly<Record<EventKind, true>> = {
  opened: true,
  'round-opened': true,
  moved: true,
  backfired: true,
  whispered: true,
  leaked: true,
  answered: true,
  lapsed: true,
  drafted: true,
  asked: true,
  replied: true,
  told: true,
  withdrew: true,
  offered: true,
  warned: true,
  heeded: true,
  kept: true,
  contradicted: true,
  remarked: true,
  signed: true,
  held: true,
  walked: true,
  turn: true,
  'deadline-lapsed': true,
  'deadline-ticked': true,
  'round-closed': true,
  happened: true,
  'inject-queued': true,
  injected: true,
  'closing-opened': true,
  voted: true,
  'vote-failed': true,
  reckoned: true,
  ended: true,
};

it('has every kind of event in a golden log of today’s rules', async () => {
  const todays = Object.entries(golden).filter(([path]) => path.includes('/rules-2/'));
  const logs = await Promise.all(todays.map(([, text]) => parse(text)));
  const events = logs.flatMap((log) => (log.ok ? log.value.acts.flatMap(({ events: some }) => some) : []));
  const seen = new Set<string>(events.map(({ kind }) => kind));
  expect(Object.keys(KINDS).filter((kind) => !seen.has(kind))).toEqual([]);
  const votes = events.flatMap((event) => (event.kind === 'voted' ? [event.accept] : []));
  expect(new Set(votes)).toEqual(new Set([true, false]));
});
