import { expect, it } from 'vitest';
import { canonicalJson, fnv1a64 } from '../engine';
import doc from '../../docs/log-format.md?raw';
import golden from './golden/two-walk-out.v1.jsonl?raw';
import * as schema from './schema';
import { MOST_ACTS, MOST_CHARACTERS } from './lines';

it('shows real lines as its example', () => {
  const [header = '', ...acts] = /```json\n([^`]*)```/.exec(doc)?.[1]?.trim().split('\n') ?? [];
  const [realHeader = '', ...realActs] = golden.split('\n');
  const [before = '', after = ''] = header.split('{…}');
  expect(realHeader.startsWith(before) && realHeader.endsWith(after)).toBe(true);
  expect(acts).toEqual(realActs.slice(0, acts.length));
  expect(acts.length).toBeGreaterThan(1);
});

it('gives the right hash of its test value, and the right limits', () => {
  const [, text = '', hash] = /hash of the text `([^`]*)` is `([0-9a-f]{16})`/.exec(doc) ?? [];
  expect(canonicalJson(JSON.parse(text))).toBe(text);
  expect(fnv1a64(text)).toBe(hash);
  expect(doc).toContain(`${MOST_CHARACTERS / 1024 / 1024} MiB`);
  expect(doc).toContain(MOST_ACTS.toLocaleString('en'));
});

it('names every member, every intent and every event that the schema knows', () => {
  const members = [schema.header, schema.act, schema.outcome].flatMap(({ entries }) => Object.keys(entries));
  const kinds = [schema.act.entries.intent, schema.event].flatMap(({ options }) =>
    options.map(({ entries }) => entries.kind.literal),
  );
  const fields = schema.event.options.flatMap(({ entries }) => Object.keys(entries));
  for (const name of [...members, ...kinds, ...fields]) expect(doc).toContain(`\`${name}\``);
});
