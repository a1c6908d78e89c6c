import { describe, expect, test } from 'vitest';
import { hashState, type Scenario } from '../engine';
import { playAtRandom } from '../engine/testing/random-play';
import { tableOf } from '../engine/testing/any-table';
import { tell } from '../text';
import type { ScenarioFault } from './fault';
import { asWritten, fromFile, type ScenarioFile } from '../formats';
import { parseScenario } from './parse';
import { readFormatOne } from './testing/format-one';

const ONE = fromFile(readFormatOne() as unknown as ScenarioFile);
/** The same table as a file of format 2. */
const written = (): Record<string, unknown> =>
  JSON.parse(JSON.stringify(asWritten({ ...ONE, format: 2 }))) as Record<string, unknown>;

const faultsOf = (json: unknown): readonly ScenarioFault[] => {
  const checked = parseScenario(json, 'mine.json');
  return checked.ok ? [] : checked.fault;
};

describe('a file of format 2', () => {
  test('lists its sides in order, and writes vectors by their ids', () => {
    const file = written();
    expect(file['sides']).toMatchObject([{ id: 'us' }, { id: 'ru' }, { id: 'ua' }, { id: 'eu' }]);
    expect(file['brokenWord']).toEqual(
      Object.fromEntries(['us', 'ru', 'ua', 'eu'].map((s, i) => [s, ONE.brokenWord[i]])),
    );
  });

  test('means what the same file of format 1 means', () => {
    const checked = parseScenario(written());
    expect(checked).toEqual({ ok: true, value: { ...ONE, format: 2 } });
  });

  test('plays the same games to the last hash', () => {
    const checked = parseScenario(written());
    if (!checked.ok) throw new Error('refused');
    const two: Scenario = checked.value;
    const settings = { rounds: 6, leaks: true, events: true, absentMoves: true };
    const hashes = (scenario: Scenario): string[] =>
      scenario.seats.choices.flatMap((seats) =>
        [1, 2, 3].flatMap((seed) =>
          [...playAtRandom({ scenario, seats, seed, settings })].map(({ after }) => hashState(after)),
        ),
      );
    expect(hashes(ONE).length).toBeGreaterThan(100);
    expect(hashes(two)).toEqual(hashes(ONE));
  });

  test.each([2, 3, 4, 5, 6])('comes back as it was with %i sides', (count) => {
    for (let dice = 0; dice < 20; dice++) {
      const table: Scenario = { ...tableOf(count, dice), format: 2 };
      const again = fromFile(JSON.parse(JSON.stringify(asWritten(table))) as ScenarioFile);
      expect(asWritten(again)).toEqual(asWritten(table));
    }
  });
});

type Open = { sides: Record<string, unknown>[] } & Record<string, unknown>;

/** What may be wrong about sides, and where it must be told. */
const BAD: readonly (readonly [fault: string, code: string, place: string, spoil: (file: Open) => void])[] = [
  ['one side', 'out-of-bounds', '/sides', (file) => (file.sides = file.sides.slice(0, 1))],
  ['seven sides', 'out-of-bounds', '/sides', (file) => (file.sides = [...file.sides, ...file.sides.slice(0, 3)])],
  ['sides as format 1 has them', 'wrong-type', '/sides', (file) => Object.assign(file, { sides: { us: {} } })],
  ['no id', 'missing-field', '/sides/1/id', (file) => delete file.sides[1]?.['id']],
  ['an id twice', 'twice', '/sides/1/id', (file) => Object.assign(file.sides[1] ?? {}, { id: 'us' })],
  ['a look twice', 'twice', '/sides/3/look', (file) => Object.assign(file.sides[3] ?? {}, { look: 1 })],
  ['a seventh look', 'not-one-of', '/sides/3/look', (file) => Object.assign(file.sides[3] ?? {}, { look: 7 })],
  ...['all', 'split', 'neutral', 'constructor', '__proto__', 'US', '7'].map(
    (id) =>
      [
        `the id ${id}`,
        'wrong-form',
        '/sides/2/id',
        (file: Open) => Object.assign(file.sides[2] ?? {}, { id }),
      ] as const,
  ),
  ['a stranger in a vector', 'not-one-of', '/brokenWord/cn', (file) => (file['brokenWord'] = { us: 1, cn: 1 })],
  ['a vector by order', 'wrong-type', '/brokenWord', (file) => (file['brokenWord'] = 7)],
  [
    'a stranger in a seat',
    'not-one-of',
    '/seats/default/1',
    (file) => (file['seats'] = { default: ['us', 'cn'], choices: [['us', 'ru']] }),
  ],
  [
    'a stranger that moves',
    'not-one-of',
    '/moves/0/side',
    (file) => (file['moves'] = (file['moves'] as object[]).map((move) => ({ ...move, side: 'cn' }))),
  ],
  [
    'a walk-out of a stranger',
    'not-one-of',
    '/walkout/effect/cn',
    (file) => Object.assign(file['walkout'] as object, { effect: { cn: {} } }),
  ],
  [
    'a stranger that holds a region',
    'not-one-of',
    '/issues/0/options/1/holder',
    (file) => {
      const [issue] = file['issues'] as { options: Record<string, unknown>[] }[];
      if (issue?.options[1]) issue.options[1]['holder'] = 'cn';
    },
  ],
  [
    'an emblem that nobody drew',
    'unknown-id',
    '/sides/1/emblem',
    (file) => Object.assign(file.sides[1] ?? {}, { emblem: 'dragon' }),
  ],
  ['a third decimal for one side', 'decimals', '/brokenWord/ua', (file) => (file['brokenWord'] = { us: 1, ua: 1.125 })],
  [
    'a third decimal of the salience of one side',
    'decimals',
    '/sides/2/confidential/stances/donetsk/salience',
    (file) => {
      const { stances } = file.sides[2]?.['confidential'] as { stances: Record<string, { salience: number }> };
      Object.assign(stances['donetsk'] ?? {}, { salience: 1.125 });
    },
  ],
  [
    'no stance on an issue',
    'no-stance',
    '/sides/2/confidential/stances',
    (file) => Object.assign(file.sides[2]?.['confidential'] as object, { stances: {} }),
  ],
];

describe('sides that are wrong', () => {
  test.each(BAD)('%s: told as %s at %s', (_, code, place, spoil) => {
    const file = written() as Open;
    spoil(file);
    const faults = faultsOf(file);
    expect(faults).toContainEqual(expect.objectContaining({ code: `scenario.${code}`, place, file: 'mine.json' }));
    for (const fault of faults) expect(tell(fault)).toMatch(/^mine\.json, [^{}]*\.$/);
  });

  test('a stranger is told together with the sides there are', () => {
    const file = { ...written(), brokenWord: { cn: 1 } };
    expect(faultsOf(file).map(tell).join()).toMatch(/"us".*"ru".*"ua".*"eu"/);
  });
});
