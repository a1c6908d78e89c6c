import { describe, expect, test } from 'vitest';
import { tell } from '../text';
import messages from '../text/en/scenario.json';
import { CHECKS } from './checks';
import { PLANTED, spoiltBy, type Spoilt } from './checks/planted';
import type { Checked, ScenarioFault } from './fault';
import { asWritten, fromFile, type ScenarioFile } from '../formats';
import { MOST_CHARACTERS, parseScenario, readScenarioFile } from './parse';
import { bundled, textOf } from './test-scenario';
import { readFormatOne } from './testing/format-one';

const faultsOf = (checked: Checked): readonly ScenarioFault[] => (checked.ok ? [] : checked.fault);

const spoilt = (spoil: (json: Record<string, unknown>) => void): Record<string, unknown> => {
  const json = readFormatOne();
  spoil(json);
  return json;
};

/** One mistake of every kind that the shape refuses. */
const SHAPES: readonly (readonly [code: string, place: string, spoil: (json: Record<string, unknown>) => void])[] = [
  ['missing-field', '/minutes', (json) => delete json['minutes']],
  ['unknown-field', '/minute', (json) => (json['minute'] = 15)],
  ['wrong-type', '/minutes', (json) => (json['minutes'] = 'fifteen')],
  ['wrong-type', '/rounds', (json) => (json['rounds'] = 8)],
  ['wrong-count', '/brokenWord/3', (json) => (json['brokenWord'] = [3, 2, 4])],
  ['wrong-count', '/brokenWord/4', (json) => (json['brokenWord'] = [3, 2, 4, 2, 1])],
  ['out-of-bounds', '/brokenWord/3', (json) => (json['brokenWord'] = [3, 2, 4, -2])],
  ['out-of-bounds', '/minutes', (json) => (json['minutes'] = 7.5)],
  ['out-of-bounds', '/title', (json) => (json['title'] = '')],
  ['wrong-form', '/id', (json) => (json['id'] = 'Alaska Summit')],
  ['wrong-form', '/date', (json) => (json['date'] = '15 August 2025')],
  ['no-such-day', '/date', (json) => (json['date'] = '2025-02-30')],
  ['no-such-day', '/article/date', (json) => Object.assign(json['article'] as object, { date: '2025-04-31' })],
  [
    'forbidden-key',
    '/war/perStep/constructor',
    (json) => Object.assign(json['war'] as object, { perStep: { constructor: [0, 0, 0, 0] } }),
  ],
  ['wrong-form', '/briefing/0/sources/0', (json) => (json['briefing'] = [{ text: 'Said so.', sources: ['somebody'] }])],
  ['not-one-of', '/format', (json) => (json['format'] = 3)],
  [
    'not-one-of',
    '/history/0/same/kind',
    (json) => (json['history'] = [{ id: 'a', text: 'A.', sources: ['¶1'], same: { kind: 'luck' } }]),
  ],
  ['not-one-of', '/seats/default/1', (json) => (json['seats'] = { default: ['us', 'cn'], choices: [['us', 'ru']] })],
];

describe('parsing a scenario', () => {
  test.each([...bundled])('%s is right, and named after its id', (file, text) => {
    const checked = readScenarioFile(text, file);
    expect(faultsOf(checked)).toEqual([]);
    expect(checked.ok && `${checked.value.id}.json`).toBe(file);
  });

  test.each(SHAPES)('refuses a %s at %s', (code, place, spoil) => {
    expect(faultsOf(parseScenario(spoilt(spoil), 'mine.json'))).toContainEqual(
      expect.objectContaining({ code: `scenario.${code}`, place, file: 'mine.json' }),
    );
  });

  test('tells all faults at once', () => {
    const json = spoilt((scenario) => {
      delete scenario['title'];
      scenario['minutes'] = -1;
      scenario['picture'] = 7;
    });
    expect(faultsOf(parseScenario(json)).map((fault) => fault.place)).toEqual(['/title', '/minutes', '/picture']);
  });

  test.each([null, 7, 'text', [], {}])('refuses %j', (json) => {
    expect(parseScenario(json).ok).toBe(false);
  });

  test('bad JSON with line and column', () => {
    const text = textOf('alaska-summit.json').replace('"version": 2,', '"version": 2');
    expect(faultsOf(readScenarioFile(text, 'mine.json'))).toEqual([
      { code: 'scenario.bad-json', place: '6:3', file: 'mine.json', values: { line: 6, column: 3, file: 'mine.json' } },
    ]);
  });

  test('a file that is far too large, unread', () => {
    const faults = faultsOf(readScenarioFile(' '.repeat(MOST_CHARACTERS + 1), 'mine.json'));
    expect(faults.map((fault) => fault.code)).toEqual(['scenario.too-large']);
  });
});

/** One mistake of every kind in a map. */
const MAPS = ['<path', '<image/>', '', '<path d="nothing"/>', '<g>'.repeat(40) + '</g>'.repeat(40)];

describe('the words for the faults', () => {
  const two = () => asWritten({ ...fromFile(readFormatOne() as unknown as ScenarioFile), format: 2 });
  const faults: readonly ScenarioFault[] = [
    ...SHAPES.flatMap(([, , spoil]) => faultsOf(parseScenario(spoilt(spoil), 'mine.json'))),
    ...PLANTED.flatMap((planted) =>
      faultsOf(parseScenario(asWritten(spoiltBy(readFormatOne() as unknown as Spoilt, planted)), 'mine.json')),
    ),
    ...MAPS.flatMap((svg) =>
      faultsOf(
        parseScenario({ ...two(), surface: { kind: 'svg', svg: `<svg viewBox="0 0 9 9">${svg}</svg>` } }, 'mine.json'),
      ),
    ),
    ...faultsOf(
      parseScenario({ ...two(), surface: { kind: 'svg', svg: '<svg><path d="M0 0h1"/></svg>' } }, 'mine.json'),
    ),
    ...['{', '{"a": 1, "a": 2}', '['.repeat(999), ' '.repeat(MOST_CHARACTERS + 1), Uint8Array.of(0x7b, 0xff)].flatMap(
      (text) => faultsOf(readScenarioFile(text, 'mine.json')),
    ),
  ];

  test('name the file and tell what to do, for every fault there is', () => {
    expect(Object.keys(CHECKS).length).toBeGreaterThan(0);
    for (const fault of faults) {
      const sentence = tell(fault);
      expect(sentence).toMatch(/^mine\.json/);
      expect(sentence).not.toMatch(/[{}]|undefined|NaN/);
    }
  });

  test('none is missing and none is idle', () => {
    // What comes of loading, and of other words: src/scenarios/overlay.test.ts reaches each of the last three.
    const elsewhere = ['unknown', 'not-loaded', 'overlay-none', 'overlay-foreign', 'overlay-place'];
    const codes = new Set([...faults.map((fault) => fault.code), ...elsewhere.map((key) => `scenario.${key}`)]);
    expect([...codes].sort()).toEqual(
      Object.keys(messages)
        .map((key) => `scenario.${key}`)
        .sort(),
    );
  });
});
