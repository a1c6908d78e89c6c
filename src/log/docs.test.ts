import { expect, it } from 'vitest';
import { canonicalJson, fnv1a64 } from '../engine';
import doc from '../../docs/log-format.md?raw';
import golden from './golden/two-walk-out.v1.jsonl?raw';
import { MOST_ACTS } from '../formats';
import { MOST_CHARACTERS } from '../formats/log/lines';
import { SCHEMAS } from '../formats/log/schema';

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
  const { header, act, result, note } = SCHEMAS[2];
  const members = [header, act, result.entries.result, note].flatMap(({ entries }) => Object.keys(entries));
  const { intent, events } = act.entries;
  const event = events.pipe[0].item;
  const kinds = [intent, event].flatMap(({ options }) => options.map(({ entries }) => entries.kind.literal));
  const fields = event.options.flatMap(({ entries }) => Object.keys(entries));
  for (const name of [...members, ...kinds, ...fields]) expect(doc).toContain(`\`${name}\``);
});
