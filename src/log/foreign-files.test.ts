import { expect, it } from 'vitest';
import { parseBytes } from './bytes';
import golden from './golden/two-walk-out.v1.jsonl?raw';
import { LONGEST_ACT, LONGEST_HEADER } from '../formats/log/lines';
import { LARGEST_LOG, MOST_ACTS, RULES } from '../formats';
import { parse } from './parse';
import { randomLog } from './test-log';
import { verify } from './verify';
import { linesOf, print } from '../formats';

const log = randomLog({ seed: 3 });
const lines = linesOf(log);

const faultOf = async (text: string) => {
  const parsed = await parse(text);
  return parsed.ok ? null : parsed.fault;
};
const withLine = (at: number, line: string): string =>
  [...lines.slice(0, at), line, ...lines.slice(at + 1), ''].join('\n');
const withHeader = (change: (header: string) => string): string => withLine(0, change(lines[0] ?? ''));

/** UTF-16 as Windows programs write it, with its mark. */
function utf16(text: string, little: boolean): Uint8Array {
  const bytes = new Uint8Array(2 + 2 * text.length);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0xfeff, little);
  for (let i = 0; i < text.length; i++) view.setUint16(2 + 2 * i, text.charCodeAt(i), little);
  return bytes;
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

it.each([
  ['as it was written', utf8(golden)],
  ['with a byte order mark', utf8(`\uFEFF${golden}`)],
  ['with line ends of Windows', utf8(golden.replaceAll('\n', '\r\n'))],
  ['with empty lines at the end', utf8(`${golden}\n\n  \r\n`)],
  ['with neither', utf8(golden.trimEnd())],
  ['in UTF-16, little end first', utf16(golden, true)],
  ['in UTF-16, big end first', utf16(golden.replaceAll('\n', '\r\n'), false)],
])('means the same %s', async (_, bytes) => {
  const parsed = await parseBytes(bytes);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.fault));
  expect(print(parsed.value)).toBe(golden);
  expect(parsed.value.cutOff).toBeUndefined();
});

it('keeps what was whole where the file breaks off within a character', async () => {
  const at = golden.indexOf('Вашингтон');
  const [header = ''] = golden.split('\n');
  const bytes = utf8(`${header}\n{"act":1,"reason":"${golden.slice(at, at + 4)}`);
  expect(await parseBytes(bytes.subarray(0, -1))).toMatchObject({ ok: true, value: { cutOff: { place: 'line 2' } } });
});

it('refuses bytes that are no text, and more bytes than a log has', async () => {
  expect(await parseBytes(new Uint8Array([0x50, 0x4b, 0xc3, 0x28, 0xff, 0xff, 0x20, 0x20]))).toMatchObject({
    ok: false,
    fault: { code: 'log.not-text' },
  });
  expect(await parseBytes(new Uint8Array(LARGEST_LOG + 1))).toMatchObject({
    ok: false,
    fault: { code: 'log.too-large' },
  });
});

it('measures a line before it reads it', async () => {
  const many = (keys: number) => `{${Array.from({ length: keys }, (_, i) => `"k${i}":1`).join(',')}}`;
  const million = many(1_000_000);
  const began = performance.now();
  expect(await faultOf(million)).toMatchObject({ code: 'log.long-line', values: { line: 1, kilobytes: 2048 } });
  expect(await faultOf(withLine(3, million))).toMatchObject({ code: 'log.long-line', values: { line: 4 } });
  // Was ten seconds; generous, for a loaded machine.
  expect(performance.now() - began).toBeLessThan(2000);
  const header = lines[0] ?? '';
  const padded = (line: string, most: number) => line + ' '.repeat(most - line.length);
  expect(await faultOf(withLine(0, padded(header, LONGEST_HEADER)))).toBeNull();
  expect(await faultOf(withLine(0, padded(header, LONGEST_HEADER + 1)))).toMatchObject({ code: 'log.long-line' });
  expect(await faultOf(withLine(2, padded(lines[2] ?? '', LONGEST_ACT)))).toBeNull();
  expect(await faultOf(withLine(2, padded(lines[2] ?? '', LONGEST_ACT + 1)))).toMatchObject({
    code: 'log.long-line',
    values: { line: 3 },
  });
});

it.each([true, false])('takes as many acts as a log may have, with a result or without: %s', async (ends) => {
  const [header = '', open = ''] = lines;
  const act = (n: number) =>
    `{"act":${n},"intent":{"kind":"hold","side":"us"},"events":[],"hash":"0000000000000000","seal":"0000000000000000"}`;
  const acts = (count: number) => Array.from({ length: count - 1 }, (_, i) => act(i + 2));
  const text = (count: number) => [header, open, ...acts(count), ...(ends ? [lines.at(-1)] : []), ''].join('\n');
  expect(await faultOf(text(MOST_ACTS))).toBeNull();
  expect(await faultOf(text(MOST_ACTS + 1))).toMatchObject({ code: 'log.too-many-lines', values: { most: MOST_ACTS } });
});

it.each([
  ['"seed":"3"', '"seed":"3","seed":"4"', 'seed'],
  ['"seed":"3"', '"seed":"3","\\u0073eed":"3"', 'seed'],
  ['"rounds":6', '"rounds":6, "rounds" :6', 'rounds'],
  ['"turningPointAt":60', '"turningPointAt":60,"id":"a","id":"a"', 'id'],
])('refuses a member given twice: %s → %s', async (once, twice, field) => {
  expect(await faultOf(withHeader((header) => header.replace(once, twice)))).toMatchObject({
    code: 'log.same-key',
    values: { line: 1, field },
  });
});

it('is not misled by text that looks like members', async () => {
  const name = 'a:b, \\"seed\\":3, {\\"x\\":[1,:]} \\\\';
  expect(await faultOf(withHeader((header) => header.replace(/"name":"[^"]*"/, `"name":"${name}"`)))).toBeNull();
});

it.each(['__proto__', 'constructor', 'prototype'])(
  'refuses %s as a key wherever it stands, and says where',
  async (key) => {
    for (const written of [`"${key}"`, `"\\u005f\\u005fproto__"`].slice(0, key === '__proto__' ? 2 : 1)) {
      const text = withHeader((header) => header.replace('"summary":', `${written}:1,"summary":`));
      expect(await faultOf(text)).toMatchObject({ code: 'log.hostile', values: { line: 1, field: `scenario.${key}` } });
    }
  },
);

it.each([
  ['"started":"2026-11-27T19:00:00.000Z"', '"started":"2025-99-99T99:99Z"', 'started'],
  ['"started":"2026-11-27T19:00:00.000Z"', '"started":"2025-02-29T10:00:00Z"', 'started'],
  ['"started":"2026-11-27T19:00:00.000Z"', '"started":"2025-08-15T24:30Z"', 'started'],
  ['"date":"2025-08-15"', '"date":"2025-02-30"', '/date'],
  ['"date":"2025-08-21"', '"date":"2025-06-31"', '/article/date'],
])('refuses a day that does not exist: %s → %s', async (day, none, field) => {
  const text = withHeader((header) => header.replace(day, none));
  expect(text).toContain(none);
  const fault = await faultOf(text);
  expect(fault?.place).toBe('line 1');
  expect(fault?.values?.['field'] ?? fault?.values?.['at']).toBe(field);
});

it('never leaves the field of a fault empty', async () => {
  for (const line of ['7', 'null', '[]', '"act"', '{}', '{"act":2}', '{"result":7}', '{"result":null}'])
    for (const at of [0, 2]) {
      const values = (await faultOf(withLine(at, line)))?.values ?? {};
      for (const value of Object.values(values)) expect(value).not.toBe('');
    }
});

it.each([0, 1, 77])('adds up a log of rules %s by its events, and finds what was changed in it', async (rules) => {
  const other = randomLog({ seed: 3 });
  const text = print(other).replace(`"rules":${RULES}`, `"rules":${rules}`);
  const parsed = await parse(text);
  if (!parsed.ok) throw new Error(parsed.fault.code);
  // The header has changed, and with it every seal.
  expect(verify(parsed.value)).toMatchObject({ ok: false, fault: { code: 'log.other-seal' } });
});

it('does not call damaged what other rules may have written', async () => {
  const exploded = (lines[5] ?? '').replace('"events":[', '"events":[{"kind":"exploded"},');
  const text = [
    (lines[0] ?? '').replace(`"rules":${RULES}`, `"rules":${RULES + 1}`),
    ...lines.slice(1, 5),
    exploded,
  ].join('\n');
  expect(await faultOf(`${text}\n`)).toMatchObject({ code: 'log.other-rules', values: { line: 6, rules: RULES + 1 } });
});
