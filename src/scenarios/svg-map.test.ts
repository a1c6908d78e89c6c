import { expect, test } from 'vitest';
import { piecesOf, readSvgMap } from './svg-map';

const read = (inside: string, box = 'viewBox="10 20 100 50"') =>
  readSvgMap(`<svg ${box}>${inside}</svg>`, '/surface/svg');
const first = (inside: string) => {
  const map = read(inside);
  return map.ok ? map.value.pieces[0] : null;
};

test('outlines come with their ids and those of the groups around them, laid out from the corner of the box', () => {
  const map = read('<g id="delta"><path id="mouth" d="M20 30h10v10h-10z"/></g>');
  expect(map).toEqual({
    ok: true,
    value: {
      width: 100,
      height: 50,
      pieces: [
        {
          ids: ['delta', 'mouth'],
          line: false,
          rings: [
            [
              [10, 10],
              [20, 10],
              [20, 20],
              [10, 20],
            ],
          ],
        },
      ],
    },
  });
  if (map.ok) expect(piecesOf(map.value, 'delta')).toHaveLength(1);
});

test('rect, polygon and circle are outlines too; transforms of groups are applied from the inside out', () => {
  const rect = first(
    '<g transform="translate(100 0)"><rect x="10" y="20" width="4" height="2" transform="scale(2)"/></g>',
  );
  expect(rect?.rings[0]?.[0]).toEqual([110, 20]);
  expect(first('<polygon points="10,20 20,20 20,30"/>')?.rings[0]).toHaveLength(3);
  const circle = first('<circle cx="60" cy="45" r="10"/>')?.rings[0] ?? [];
  for (const [x, y] of circle) expect(Math.hypot(x - 50, y - 25)).toBeCloseTo(10, 1);
});

test('what has no fill is a line', () => {
  expect(first('<path d="M10 20L30 40" fill="none"/>')?.line).toBe(true);
  expect(first('<g style="stroke:#000; fill:none"><path d="M10 20L30 40"/></g>')?.line).toBe(true);
  expect(first('<path d="M10 20L30 40"/>')?.line).toBe(false);
});

test('nothing but outlines is kept: no style, no link, no handler; titles and metadata are passed over', () => {
  const map = read(
    '<title>T</title><metadata><rdf:RDF xmlns:rdf="r"><x/></rdf:RDF></metadata><path d="M10 20h5" onclick="alert(1)" style="background:url(//x)"/>',
  );
  expect(JSON.stringify(map)).not.toMatch(/alert|url|T"/);
  expect(map).toMatchObject({ ok: true, value: { pieces: [{ ids: [] }] } });
});

test.each([
  ['<script>alert(1)</script>', 'svg-element'],
  ['<image href="https://example.org/x.png"/>', 'svg-element'],
  ['<use href="#a"/>', 'svg-element'],
  ['<foreignObject/>', 'svg-element'],
  ['<path d="M0 0', 'svg-xml'],
  ['', 'svg-empty'],
  ['<path d="nothing"/>', 'svg-path'],
  ['<rect width="many"/>', 'svg-path'],
  [`<path d="M0 0${'l1 1'.repeat(20_001)}"/>`, 'svg-many'],
  ['<g>'.repeat(40) + '</g>'.repeat(40), 'svg-many'],
])('refused: %.40s', (inside, code) => {
  expect(read(inside)).toMatchObject({ ok: false, fault: { code: `scenario.${code}`, place: '/surface/svg' } });
});

test.each([
  ['<html/>', 'svg-xml'],
  ['no drawing', 'svg-xml'],
  ['<!DOCTYPE svg [<!ENTITY a "b">]><svg viewBox="0 0 1 1"><path d="M0 0h1"/></svg>', 'svg-element'],
  ['<svg><path d="M0 0h1"/></svg>', 'svg-box'],
  ['<svg viewBox="0 0 0 5"><path d="M0 0h1"/></svg>', 'svg-box'],
])('no map: %s', (text, code) => {
  expect(readSvgMap(text, '')).toMatchObject({ ok: false, fault: { code: `scenario.${code}` } });
});
