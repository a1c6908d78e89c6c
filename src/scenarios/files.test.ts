import { describe, expect, test } from 'vitest';
import { tell } from '../text';
import { decode } from '../formats';
import { readScenarioFile, tooLargeToRead } from './parse';
import { placesOf } from './places';
import { textOf } from './test-scenario';

const text = textOf('alaska-summit.json');
const utf8 = (said: string): Uint8Array => new TextEncoder().encode(said);
const utf16 = (said: string, little: boolean): Uint8Array => {
  const bytes = new Uint8Array(said.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < said.length; i++) view.setUint16(2 * i, said.charCodeAt(i), little);
  return bytes;
};
const crlf = text.replaceAll('\n', '\r\n');

/** The one scenario, as the editors of this world save it. */
const SAVED: readonly (readonly [as: string, file: Uint8Array | string])[] = [
  ['UTF-8', utf8(text)],
  ['UTF-8 with a byte order mark', utf8(`\uFEFF${text}`)],
  ['text with a byte order mark', `\uFEFF${text}`],
  ['UTF-8 with CRLF', utf8(crlf)],
  ['UTF-8 with CR alone', utf8(text.replaceAll('\n', '\r'))],
  ['UTF-16, little end first', utf16(`\uFEFF${crlf}`, true)],
  ['UTF-16, big end first', utf16(`\uFEFF${crlf}`, false)],
  ['UTF-16 without a mark', utf16(text, true)],
  ['UTF-16 without a mark, big end first', utf16(text, false)],
];

describe('a scenario file', () => {
  const plain = readScenarioFile(text, 'mine.json');

  test.each(SAVED)('means the same in %s', (_, file) => {
    expect(plain.ok).toBe(true);
    expect(readScenarioFile(file, 'mine.json')).toEqual(plain);
  });

  test.each(SAVED)('has its faults in the same place in %s', (_, file) => {
    const said = typeof file === 'string' ? file : (decode(file, '') as { value: string }).value;
    const spoilt = said.replace('"format": 2', '"format": 7');
    const read = readScenarioFile(spoilt, 'mine.json');
    const line = spoilt.slice(0, spoilt.indexOf('"format"')).split(/\r\n?|\n/).length;
    expect(read.ok ? [] : read.fault.map((fault) => [fault.place, fault.values?.['file']])).toEqual([
      ['/format', `mine.json:${line}:13`],
    ]);
  });

  test('that is no text is refused as such', () => {
    const read = readScenarioFile(Uint8Array.of(0x7b, 0x22, 0xe4, 0x22), 'mine.json');
    expect(read).toMatchObject({ ok: false, fault: [{ code: 'scenario.not-text' }] });
  });

  test('of 600 MB is refused before it is read', () => {
    const read = tooLargeToRead(600_000_000, 'mine.json');
    const [fault] = read && !read.ok ? read.fault : [];
    expect(fault && tell(fault)).toMatch(/^mine\.json: .*larger than .* Check/);
    expect(tooLargeToRead(utf8(text).length, 'mine.json')).toBeNull();
  });

  test.each(['__proto__', 'constructor', 'prototype'])('with a key %s, wherever it stands, is refused', (key) => {
    const holders = [...text.matchAll(/\{\n/g)].map((brace) => brace.index + 1);
    for (const at of holders.filter((_, i) => i % 40 === 0)) {
      const read = readScenarioFile(`${text.slice(0, at)} "${key}": {},${text.slice(at)}`, 'mine.json');
      const [fault] = read.ok ? [] : read.fault;
      expect(fault).toMatchObject({ code: 'scenario.forbidden-key', values: { key } });
      expect(fault?.place).toMatch(new RegExp(`/${key}$`));
    }
  });

  test('with one key written in two ways has it twice', () => {
    const read = readScenarioFile('{"id": 1, "\\u0069d": 2}', 'mine.json');
    expect(read).toMatchObject({ ok: false, fault: [{ code: 'scenario.same-key', place: '1:11' }] });
  });
});

test('places are found by pointer, with those that are missing where they would stand', () => {
  const json = '{\n "a": [1,\n  {"b/c": 2}],\n "d": {}}';
  const found = placesOf(json, ['/a', '/a/1/b~1c', '/a/1/x', '/d/e/f', '/']);
  expect([...found.values()]).toEqual(['2:7', '3:11', '3:3', '4:7', '1:1']);
});
