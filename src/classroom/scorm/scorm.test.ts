import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import sax from 'sax';
import { describe, expect, it } from 'vitest';
import { bySide } from '../../engine';
import { BOTH, ru, SIDES, us } from '../../engine/testing/alaska';
import { ALASKA } from '../../engine/testing/random-play';
import { anyExercise } from '../testing/any-exercise';
import { linkOf } from '../read';
import { firstExercise } from '../exercise';
import mainFile from '../../main.tsx?raw';
import { LAUNCH, launchFrom, launchText } from './launch';
import { manifestOf, SCORM, type ScormVersion } from './manifest';
import { scormPackage } from './package';
import { scoreFrom, scoreOf, SCORES, scoreText } from './score';

/** The elements of an XML text with their attributes; throws where it is not well-formed. */
function elementsOf(xml: string): { name: string; attributes: Record<string, string>; text: string }[] {
  const elements: { name: string; attributes: Record<string, string>; text: string }[] = [];
  const parser = sax.parser(true, { xmlns: true });
  parser.onopentag = ({ name, attributes }) => {
    const values = Object.entries(attributes).map(([key, of]) => [key, typeof of === 'string' ? of : of.value]);
    elements.push({ name, attributes: Object.fromEntries(values), text: '' });
  };
  parser.ontext = (text) => {
    const last = elements.at(-1);
    if (last && text.trim()) last.text += text;
  };
  parser.onerror = (error) => {
    throw error;
  };
  parser.write(xml).close();
  return elements;
}

const site = {
  'index.html': strToU8('<meta charset="utf-8" />\n    <meta http-equiv="Content-Security-Policy" content="…" />'),
  'assets/table & chairs.js': strToU8('1'),
};
const NONE = { kind: 'none', from: 0, to: 1 } as const;

describe.each(SCORM)('a package for SCORM %s', (version: ScormVersion) => {
  it('names all its files, launches the page, and has one identifier for one thing', () => {
    const made = scormPackage(site, {
      exercise: firstExercise(ALASKA, 7),
      title: 'Peace & <quiet> "now"',
      version,
      score: NONE,
    });
    if (!made.ok) throw new Error(made.fault.code);
    const files = unzipSync(made.value);
    const elements = elementsOf(strFromU8(files['imsmanifest.xml'] ?? new Uint8Array()));
    const all = (name: string) => elements.filter((element) => element.name === name);
    const [resource] = all('resource');
    const hrefs = all('file').map(({ attributes }) => decodeURIComponent(attributes['href'] ?? ''));
    expect(hrefs.toSorted()).toEqual(
      Object.keys(files)
        .filter((name) => name !== 'imsmanifest.xml')
        .sort(),
    );
    expect(resource?.attributes).toMatchObject({ href: 'index.html', type: 'webcontent' });
    expect(resource?.attributes[version === '1.2' ? 'adlcp:scormtype' : 'adlcp:scormType']).toBe('sco');
    expect(all('item')[0]?.attributes['identifierref']).toBe(resource?.attributes['identifier']);
    expect(all('organizations')[0]?.attributes['default']).toBe(all('organization')[0]?.attributes['identifier']);
    expect(all('title').map(({ text }) => text)).toEqual(['Peace & <quiet> "now"', 'Peace & <quiet> "now"']);
    expect(all('schema')[0]?.text).toBe('ADL SCORM');
    const ids = elements.flatMap(({ attributes }) => attributes['identifier'] ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    // An identifier is an XML name.
    for (const id of ids) expect(id).toMatch(/^[A-Za-z_][\w.-]*$/);
  });

  it('is well-formed, whatever a scenario is called, and its title no longer than may be', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400, size: 'max' }), (title) => {
        const elements = elementsOf(manifestOf({ version, id: 'impasse-x-1', title, files: ['index.html'] }));
        for (const { name, text } of elements) if (name === 'title') expect([...text].length).toBeLessThanOrEqual(200);
      }),
    );
  });
});

it('is made of a built page alone', () => {
  const wanted = { exercise: firstExercise(ALASKA, 7), title: 'x', version: '1.2', score: NONE } as const;
  for (const files of [{}, { 'index.html': strToU8('<html></html>') }])
    expect(scormPackage(files, wanted)).toMatchObject({ ok: false, fault: { code: 'lms.no-site' } });
});

it('can be made again of a package', () => {
  const wanted = { title: 'x', version: '1.2', score: NONE } as const;
  const first = scormPackage(site, { ...wanted, exercise: firstExercise(ALASKA, 7) });
  if (!first.ok) throw new Error(first.fault.code);
  const { 'imsmanifest.xml': _old, ...files } = unzipSync(first.value);
  const second = scormPackage(files, { ...wanted, exercise: firstExercise(ALASKA, 8) });
  if (!second.ok) throw new Error(second.fault.code);
  const html = strFromU8(unzipSync(second.value)['index.html'] ?? new Uint8Array());
  expect(html.match(/impasse-lms/g)).toHaveLength(1);
  expect(html).toContain(linkOf(firstExercise(ALASKA, 8)));
});

it('tells its page what is to be played, and the page looks where that stands', () => {
  expect(mainFile).toContain(`meta[name="${LAUNCH}"]`);
  fc.assert(
    fc.property(anyExercise, fc.constantFrom(...SCORM), fc.constantFrom(...SCORES), (exercise, version, kind) => {
      const score = scoreFrom(kind);
      if (!score.ok) throw new Error(score.fault.code);
      const launch = { version, exercise: linkOf(exercise), score: score.value };
      expect(launchFrom(launchText(launch))).toEqual(launch);
    }),
  );
  fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => void launchFrom(text)));
  expect(launchFrom('{"version":"1.3","exercise":"1","score":"none"}')).toBeNull();
});

describe('a score', () => {
  const row = {
    terms: {},
    durability: 40,
    gains: bySide(SIDES, (side) => (side === us ? 1000 : -2000)),
    persons: [us],
  };
  const told = (text: string, change: Partial<typeof row> = {}): number | null => {
    const score = scoreFrom(text);
    if (!score.ok) throw new Error(score.fault.code);
    expect(scoreText(score.value).startsWith(text)).toBe(true);
    return scoreOf(score.value, { ...row, ...change });
  };

  it('is what the teacher chose, between 0 and 1', () => {
    expect(told('none')).toBeNull();
    expect(told('played')).toBe(1);
    expect(told('signed')).toBe(1);
    expect(scoreOf({ kind: 'signed', from: 0, to: 1 }, { ...row, terms: null })).toBe(0);
    expect(told('durability')).toBe(0.4);
    expect(told('durability:20..60')).toBe(0.5);
    expect(told('gain:-20..40')).toBe(0.5);
    expect(told('gain:-20..40', { persons: [...BOTH] })).toBe(0.25);
    expect(told('gain:0..5')).toBe(1);
    expect(told('gain:20..40')).toBe(0);
    expect(told('gain', { persons: [] })).toBeNull();
    expect(told('gain:-20..40', { persons: [ru] })).toBe(0);
  });

  it('is refused where it means nothing', () => {
    for (const text of ['', 'rank', 'gain:4..4', 'gain:5..1', 'gain:1', 'played:0..1', 'gain:0..99999', 'gain:0.5..1'])
      expect(scoreFrom(text)).toMatchObject({ ok: false, fault: { code: 'lms.no-score' } });
  });
});
