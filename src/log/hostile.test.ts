import fc from 'fast-check';
import { expect, it } from 'vitest';
import { MOST_ACTS } from '../formats';
import { MOST_CHARACTERS } from '../formats/log/lines';
import { parse } from './parse';
import { randomLog } from './test-log';
import { verify } from './verify';
import { linesOf, print } from '../formats';

const log = randomLog({ seed: 3 });
const lines = linesOf(log);
const [header = ''] = lines;
const act = lines[5] ?? '';

const code = async (text: string): Promise<string | null> => {
  const parsed = await parse(text);
  return parsed.ok ? null : parsed.fault.code;
};

/** The log with one line replaced. */
const withLine = (at: number, line: string): string =>
  [...lines.slice(0, at), line, ...lines.slice(at + 1), ''].join('\n');

it.each([
  ['', 'log.empty'],
  ['\n', 'log.empty'],
  ['hello', 'log.not-json'],
  ['[]', 'log.not-a-log'],
  ['null', 'log.not-a-log'],
  ['{"format":"pgn"}', 'log.not-a-log'],
  ['{"format":"impasse-log","version":3}', 'log.from-the-future'],
  ['{"format":"impasse-log","version":2}', 'log.bad-header'],
  ['{"format":"impasse-log","version":1e308}', 'log.bad-header'],
  ['{"format":"impasse-log","version":-1}', 'log.bad-header'],
  ['{"format":"impasse-log","version":1}', 'log.bad-header'],
  [header.replace('"rounds":6', '"rounds":600'), 'log.bad-header'],
  [header.replace('"seats":["us","ru"]', '"seats":["us","us"]'), 'log.bad-header'],
  [header.replace('"seed":"3",', '"seed":3,'), 'log.bad-header'],
  [header.replace('"turningPointAt":60', '"turningPointAt":"x"'), 'log.bad-scenario'],
  [header.replace('"payoffs":{"', '"payoffs":{"cn":5,"'), 'log.bad-scenario'],
  [header.replace('{', '{"__proto__":{"polluted":1},'), 'log.hostile'],
  [header.replace('{', '{"constructor":1,'), 'log.hostile'],
  [header.replace('{', '{"more":1,'), 'log.bad-header'],
])('refuses %.60s', async (text, expected) => {
  expect(await code(`${text}${text ? '\n' : ''}`)).toBe(expected);
});

it.each([
  [act.replace('"act":5', '"act":"5"'), 'log.bad-act'],
  [act.replace('"act":5', '"act":1e999'), 'log.bad-act'],
  [act.replace('{', '{"__proto__":1,'), 'log.hostile'],
  [act.replace('"events":[', '"events":[{"kind":"exploded"},'), 'log.bad-act'],
  [act.replace('"events":[', '"events":[null,'), 'log.bad-act'],
  [act.replace('"events":[', '"events":[{"kind":"happened","event":"flood","effect":{}},'), 'log.unknown-name'],
  [
    act.replace('"events":[', '"events":[{"kind":"happened","event":"hearing","effect":{"meters":{"joy":1}}},'),
    'log.unknown-name',
  ],
  [act.replace(/"intent":.*,"events"/, '"intent":{"kind":"open"},"events"'), 'log.bad-act'],
  ['{"result":{}}', 'log.bad-result'],
  ['{"result":null}', 'log.bad-result'],
  ['7', 'log.bad-act'],
])('refuses the line %.60s', async (line, expected) => {
  const parsed = await parse(withLine(5, line));
  expect(parsed).toMatchObject({ ok: false, fault: { code: expected, place: 'line 6', values: { line: 6 } } });
});

it('refuses nesting without end, before reading it', async () => {
  const deep = '['.repeat(250_000);
  expect(await code(withLine(5, deep))).toBe('log.hostile');
  expect(await code(deep)).toBe('log.hostile');
  expect(await code(withLine(5, `{"act":${'{"a":'.repeat(100)}1${'}'.repeat(100)}}`))).toBe('log.hostile');
});

it('refuses what is too large', async () => {
  expect(await code('x'.repeat(MOST_CHARACTERS + 1))).toBe('log.too-large');
  expect(await code('{}\n'.repeat(2 * MOST_ACTS + 3))).toBe('log.too-many-lines');
});

it('keeps everything before a last line that was cut off', async () => {
  const text = print(log);
  const lastLines = [0.3, 0.6, 0.9].map((share) => text.slice(0, Math.floor(text.length * share)));
  for (const cut of lastLines) {
    const parsed = await parse(cut);
    const whole = cut.split('\n').length - 1;
    if (whole === 0) expect(parsed).toMatchObject({ ok: false });
    else if (cut.endsWith('\n')) expect(parsed).toMatchObject({ ok: true });
    else {
      expect(parsed).toMatchObject({
        ok: true,
        value: { result: null, cutOff: { code: 'log.cut-off', values: { line: whole + 1 } } },
      });
      if (parsed.ok)
        expect(verify(parsed.value)).toMatchObject({ ok: true, value: { acts: whole - 1, finished: false } });
    }
  }
  const complete = await parse(text.trimEnd());
  expect(complete.ok && complete.value.cutOff).toBeUndefined();
});

it('never throws, whatever a line holds', async () => {
  const line = fc.oneof(
    fc.json(),
    fc.string(),
    fc.jsonValue().map((value) => JSON.stringify({ ...JSON.parse(act), events: value })),
  );
  await fc.assert(
    fc.asyncProperty(line, fc.integer({ min: 0, max: 6 }), async (other, at) => {
      const parsed = await parse(withLine(at, other));
      if (parsed.ok) verify(parsed.value);
    }),
    { numRuns: 60 },
  );
  expect(Object.getPrototypeOf({})).not.toHaveProperty('polluted');
});
