import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { fileOf, firstExercise, launchFrom, linkOf, wordsOf, type Exercise } from '../../classroom';
import { scenario } from '../../negotiators/testing/games';
import { started, put, scratch } from '../testing/run';

const folder = scratch();
const exercise: Exercise = { ...firstExercise(scenario, 4143), minutes: 20, questions: true };
// What the build makes is tried in a browser; here a page with a policy and a few files stand for it.
put(
  folder,
  'index.html',
  '<!doctype html><head><meta charset="utf-8" />\n    <meta http-equiv="Content-Security-Policy" content="x" /></head>',
);
for (const name of ['index.html.br', 'sw.js', 'workbox-1a2b.js', 'a b.svg']) put(folder, name, name);
const words = wordsOf(exercise, scenario) ?? '';
const out = join(scratch(), 'package.zip');
const pack = (...args: string[]) => started('scorm', ...args, '--site', folder, '--out', out);

it.each([
  ['its words', [words]],
  ['its words one by one', words.split(' ')],
  ['its link', [`https://school.example/#/exercise/${linkOf(exercise)}`]],
  ['its file', [put(scratch(), 'exercise.json', fileOf(exercise))]],
])('packs an exercise that is named by %s', (_, named) => {
  expect(pack(...named, '--score', 'gain:-20..40')).toMatchObject({ code: 0, error: '' });
  const files = unzipSync(readFileSync(out));
  expect(Object.keys(files).sort()).toEqual(['a b.svg', 'imsmanifest.xml', 'index.html']);
  const html = strFromU8(files['index.html'] ?? new Uint8Array());
  const launch = /<meta name="impasse-lms" content="([^"]*)"/.exec(html)?.[1]?.replaceAll('&quot;', '"') ?? '';
  expect(launchFrom(launch)).toEqual({
    version: '1.2',
    exercise: linkOf(exercise),
    score: { kind: 'gain', from: -20, to: 40 },
  });
});

it('says what it wrote as JSON, for the version that is asked for', () => {
  const run = pack(words, '--version', '2004', '--json');
  expect(run.code).toBe(0);
  expect(JSON.parse(run.out)).toMatchObject({
    ok: true,
    version: '2004',
    score: { kind: 'none' },
    exercise: { seed: 4143, questions: true },
    bytes: readFileSync(out).length,
  });
  expect(strFromU8(unzipSync(readFileSync(out))['imsmanifest.xml'] ?? new Uint8Array())).toContain('2004 3rd Edition');
});

it('ends with 1 where nothing could be packed, and with 2 where it was called wrongly', () => {
  expect(pack('brass lamp').error).toContain('2 words');
  const nowhere = started('scorm', words, '--site', join(folder, 'nowhere'), '--out', join(folder, 'no.zip'), '--json');
  expect(nowhere.code).toBe(1);
  expect(JSON.parse(nowhere.out)).toMatchObject({ ok: false, fault: { code: 'file.missing' } });
  expect(existsSync(join(folder, 'no.zip'))).toBe(false);
  expect(pack(words, '--score', 'rank').code).toBe(2);
  expect(pack(words, '--score', 'signed:1..2').code).toBe(2);
  expect(pack(words, '--version', '3').code).toBe(2);
  expect(started('scorm').code).toBe(2);
  expect(started('scorm', '--help').out).toContain('--score');
  expect(started('--version').out).toMatch(/^\d+\.\d+/);
});
