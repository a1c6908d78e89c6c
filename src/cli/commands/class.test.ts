import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { surveyNote } from '../../classroom';
import { SIDES } from '../../engine/testing/alaska';
import { print, withNote } from '../../log';
import { randomLog } from '../../log/random-log';
import { scenario } from '../../negotiators/testing/games';
import { impasse, put, scratch } from '../testing/run';

const folder = scratch();
const games = join(folder, 'games');
await impasse('simulate', 'alaska-summit', '--games', '3', '--rounds', '4', '--logs', games);
const files = readdirSync(games).sort();

it('reads a folder and says what came of its tables, as JSON and as CSV', async () => {
  const json = await impasse('class', games, '--json');
  expect(json).toMatchObject({ code: 0, error: '' });
  const report = JSON.parse(json.out) as {
    read: number;
    groups: { tables: number; verdicts: Record<string, number>; missed: object; games: object[] }[];
  };
  expect(report).toMatchObject({ read: 3, refused: [], duplicates: [] });
  expect(report.groups).toHaveLength(1);
  expect(report.groups[0]).toMatchObject({ tables: 3, scenario: { id: 'alaska-summit' }, settings: { rounds: 4 } });
  expect(Object.values(report.groups[0]?.verdicts ?? {}).reduce((sum, count) => sum + count, 0)).toBe(3);
  expect(json.out).not.toContain('IMPASSE1-');

  const xapi = await impasse('class', games, '--xapi');
  expect(xapi.code).toBe(0);
  // Computers led every seat: there is nobody of whom to tell.
  expect(JSON.parse(xapi.out)).toEqual([]);
  expect((await impasse('class', games, '--xapi', '--csv')).code).toBe(2);

  const csv = await impasse('class', games, '--csv');
  expect(csv.code).toBe(0);
  expect(csv.out.trim().split('\r\n')).toHaveLength(4);
});

it('tells the shift of a class that was asked', async () => {
  const us = SIDES[0];
  if (us === undefined) throw new Error('A table has sides.');
  const log = (['before', 'after'] as const).reduce(
    (asked, when) =>
      withNote(asked, surveyNote({ when, side: us, answers: [when === 'before' ? 5 : 2, 3, 3, 3, null] })),
    randomLog({ scenario, seed: 3, rounds: 2 }),
  );
  const file = put(folder, 'asked.jsonl', print(log));
  const report = JSON.parse((await impasse('class', file, '--json')).out) as { groups: { survey: object }[] };
  expect(report.groups[0]?.survey).toMatchObject({
    persons: 1,
    statements: [{ statement: 'gains', both: 1, means: { before: 5, after: 2 }, less: 1 }, {}, {}, {}, { both: 0 }],
  });
  expect((await impasse('class', file)).out).toMatch(
    /What one side gains at this table, another side must lose\. +5\.0 +2\.0 +1 person/,
  );
});

it('reads a ZIP, counts a game once, names what it cannot use, and ends with 1 then', async () => {
  const [first = '', second = ''] = files.map((name) => readFileSync(join(games, name), 'utf8'));
  const encoder = new TextEncoder();
  const zip = zipSync({
    'a.jsonl': encoder.encode(first),
    'copy/a.jsonl': encoder.encode(first),
    'b.jsonl': encoder.encode(second.replace('"hold"', '"walk"')),
    'note.txt': encoder.encode('hello'),
  });
  const run = await impasse('class', put(folder, 'class.zip', zip), '--json');
  expect(run.code).toBe(1);
  const report = JSON.parse(run.out) as {
    read: number;
    refused: { file: string; reason: string }[];
    duplicates: object[];
  };
  expect(report.read).toBe(1);
  expect(report.duplicates).toHaveLength(1);
  expect(report.refused.map(({ file }) => file.slice(-8))).toEqual(['/b.jsonl', 'note.txt']);
  for (const { reason } of report.refused) expect(reason).toMatch(/\.$/);
  expect((await impasse('class', join(folder, 'nowhere'))).code).toBe(1);
  expect((await impasse('class', 'IMPASSE1-ABC')).error).toContain('cut off');
  expect((await impasse('class')).code).toBe(2);
  expect((await impasse('class', games, '--json', '--csv')).code).toBe(2);
});
