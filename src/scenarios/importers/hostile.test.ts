import { describe, expect, it } from 'vitest';
import type { Fault, Result } from '../../engine';
import { tell } from '../../text';
import { readDomain, readProfile } from '.';

const GOOD = `<utility_space>
<objective index="0" name="d">
<issue index="1" name="a" type="discrete">
<item index="1" value="x" evaluation="1"/>
<item index="2" value="y" evaluation="2"/>
</issue>
<issue index="2" name="n" type="integer" lowerbound="0" upperbound="3">
<evaluator ftype="linear" slope="0.3" offset="0"/>
</issue>
<weight index="1" value="0.5"/>
<weight index="2" value="0.5"/>
</objective>
<reservation value="0.1"/>
</utility_space>`;

const faultOf = (result: Result<unknown>): Fault | null => (result.ok ? null : result.fault);

/** Reads the text as a domain and then as a profile of the good one, in less than a second. */
function refused(text: string, name = 'f.xml'): Fault | null {
  const began = process.cpuUsage();
  const domain = readDomain({ name: 'good.xml', text: GOOD });
  const fault =
    faultOf(readDomain({ name, text })) ?? (domain.ok ? faultOf(readProfile({ name, text }, domain.value)) : null);
  // By the processor's clock: the machine may be busy with other things.
  expect(process.cpuUsage(began).user).toBeLessThan(1_000_000);
  // Whoever reads it learns where it is.
  if (fault) expect(tell(fault)).toContain(fault.place);
  return fault;
}

const changed = (from: string, to: string): string => {
  expect(GOOD).toContain(from);
  return GOOD.replace(from, to);
};

describe('a bad GENIUS file is refused with its place', () => {
  it('but a good one is not', () => {
    expect(refused(GOOD)).toBeNull();
  });

  const cases: [string, string, string, string][] = [
    ['a missing weight', changed('<weight index="1" value="0.5"/>\n', ''), 'domain.no-weight', '3:1'],
    ['no weights', GOOD.replace(/<weight[^>]*>/g, ''), 'domain.no-weight', '3:1'],
    ['a weight twice', changed('<weight index="2"', '<weight index="1"'), 'domain.weight-twice', '11:1'],
    ['a negative weight', changed('index="1" value="0.5"', 'index="1" value="-1"'), 'domain.negative', '10:1'],
    ['weights of nothing', GOOD.replaceAll('value="0.5"', 'value="0"'), 'domain.no-weight-at-all', '1:1'],
    ['a weight that is NaN', changed('index="2" value="0.5"', 'index="2" value="NaN"'), 'domain.number', '11:1'],
    ['an endless weight', changed('index="2" value="0.5"', 'index="2" value="1e999"'), 'domain.number', '11:1'],
    ['an evaluation that is NaN', changed('evaluation="2"', 'evaluation="NaN"'), 'domain.number', '5:1'],
    ['a missing evaluation', changed(' evaluation="2"', ''), 'domain.attribute', '5:1'],
    ['a reservation value that is none', changed('value="0.1"', 'value="much"'), 'domain.number', '13:1'],
    ['two issues of one name', changed('name="n"', 'name="a"'), 'domain.issue-twice', '7:1'],
    ['two issues of one index', changed('<issue index="2"', '<issue index="1"'), 'domain.issue-twice', '7:1'],
    ['a value twice and another not at all', changed('value="y"', 'value="x"'), 'domain.value-missing', '3:1'],
    ['an unknown value', changed('value="y"', 'value="z"'), 'domain.value-unknown', '5:1'],
    [
      'a value without evaluation',
      changed('<item index="2" value="y" evaluation="2"/>\n', ''),
      'domain.value-missing',
      '3:1',
    ],
    ['an unknown issue', changed('name="n"', 'name="m"'), 'domain.issue-unknown', '7:1'],
    ['an issue without a name', changed(' name="n"', ''), 'domain.attribute', '7:1'],
    ['an unknown kind', changed('type="integer"', 'type="colour"'), 'domain.kind', '7:1'],
    ['bounds the wrong way round', changed('upperbound="3"', 'upperbound="-3"'), 'domain.bounds', '7:1'],
    ['bounds that are not whole', changed('lowerbound="0"', 'lowerbound="0.5"'), 'domain.bounds', '7:1'],
    ['bounds without end', changed('upperbound="3"', 'upperbound="9000000000"'), 'domain.many-values', '7:1'],
    ['no evaluator', changed('<evaluator ftype="linear" slope="0.3" offset="0"/>', ''), 'domain.no-evaluator', '7:1'],
    ['a strange evaluator', changed('ftype="linear"', 'ftype="faratin"'), 'domain.evaluator-kind', '8:1'],
    [
      'a utility of hyper-rectangles',
      changed('<reservation', '<ufun type="hyperRectangle"/><reservation'),
      'domain.nonlinear',
      '13:1',
    ],
    ['another root', '<html><body/></html>', 'domain.root', '1:1'],
    ['no issues', '<utility_space><objective/></utility_space>', 'domain.no-issues', '1:1'],
    ['a tag that is not closed', GOOD.replace('</objective>', ''), 'domain.xml', '14:16'],
    ['an end in the middle', GOOD.slice(0, 120), 'domain.xml', '4:30'],
    ['two roots', `${GOOD}<utility_space/>`, 'domain.xml', '14:17'],
    ['nothing', '', 'domain.xml', '1:1'],
    ['no XML', 'hello', 'domain.xml', '1:1'],
    ['an entity of its own', changed('value="y"', 'value="&y;"'), 'domain.xml', '5:26'],
  ];
  it.each(cases)('%s', (_, text, code, at) => {
    expect(refused(text)).toMatchObject({ code, place: `f.xml:${at}` });
  });

  it('names the non-linear construct', () => {
    const fault = refused(changed('<reservation', '<ufun type="hyperRectangle"/><reservation'));
    expect(fault && tell(fault)).toContain('hyperRectangle');
  });
});

describe('a hostile file is refused in no time', () => {
  const laughs = Array.from(
    { length: 10 },
    (_, i) => `<!ENTITY l${String(i + 1)} "${`&l${String(i)};`.repeat(10)}">`,
  ).join('\n');

  it('a billion laughs', () => {
    const text = `<?xml version="1.0"?>\n<!DOCTYPE lolz [\n<!ENTITY l0 "lol">\n${laughs}\n]>\n<utility_space>&l10;</utility_space>`;
    expect(refused(text)).toMatchObject({ code: 'domain.doctype' });
  });

  it('an entity from outside', () => {
    const text = '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>\n<utility_space>&x;</utility_space>';
    expect(refused(text)).toMatchObject({ code: 'domain.doctype', place: 'f.xml:1:54' });
    expect(refused('<!DOCTYPE a SYSTEM "http://example.org/a.dtd"><a/>')).toMatchObject({ code: 'domain.doctype' });
  });

  it('elements without end inside each other', () => {
    expect(refused('<utility_space>' + '<a>'.repeat(100_000))).toMatchObject({ code: 'domain.deep' });
  });

  it('elements without end beside each other', () => {
    expect(refused(`<utility_space>${'<a/>'.repeat(400_000)}</utility_space>`)).toMatchObject({ code: 'domain.many' });
  });

  it('a hundred megabytes', () => {
    expect(refused(' '.repeat(100_000_000))).toMatchObject({ code: 'domain.too-big', place: 'f.xml' });
  });

  it('attributes as long as the file may be, and as many', () => {
    expect(refused(`<utility_space a="${'x'.repeat(3_900_000)}"/>`)).toMatchObject({ code: 'domain.xml' });
    const many = Array.from({ length: 300_000 }, (_, i) => `a${String(i)}=""`).join(' ');
    expect(refused(`<utility_space ${many}/>`)).toMatchObject({ code: 'domain.many-attributes' });
  });

  it('comments and text as long as the file may be', () => {
    const long = '- '.repeat(1_900_000);
    expect(refused(`<!-- ${long}`)).toMatchObject({ code: 'domain.xml' });
    expect(refused(`<utility_space>${long}</utility_space>`)).toMatchObject({ code: 'domain.no-issues' });
  });

  it('names that mean something to JavaScript', () => {
    const text = changed('name="n"', 'name="__proto__"').replace('value="y"', 'value="constructor"');
    const domain = readDomain({ name: 'f.xml', text });
    expect(domain.ok && readProfile({ name: 'f.xml', text }, domain.value).ok).toBe(true);
  });
});
