import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import sax from 'sax';
import { describe, expect, it } from 'vitest';
import { drawAll, tidyFlag } from '.';
import { LAYERS } from '../../src/art/layers';

const ASSETS = join(import.meta.dirname, '..', '..', 'assets');
const read = (path: string): string => readFileSync(join(ASSETS, path), 'utf8');
const drawn = drawAll();
const KILOBYTE = 1000;

/** Names of all elements and values of all attributes; throws where the file is not well-formed. */
function scan(text: string): { elements: Set<string>; values: string[]; ids: string[]; box: string } {
  const parser = sax.parser(true);
  const found = { elements: new Set<string>(), values: [] as string[], ids: [] as string[], box: '' };
  parser.onerror = (error) => {
    throw error;
  };
  parser.onopentag = ({ name, attributes }) => {
    found.elements.add(name);
    if (name === 'svg' && found.box === '') found.box = String(attributes['viewBox']);
    for (const [key, value] of Object.entries(attributes)) {
      found.values.push(`${key}=${String(value)}`);
      if (key === 'id') found.ids.push(String(value));
    }
  };
  parser.write(text).close();
  return found;
}

describe('the drawn pictures', () => {
  it('lie in assets exactly as drawing them again makes them', () => {
    const stale = [...drawn].filter(([path, text]) => read(path) !== text).map(([path]) => path);
    expect(stale, 'run `npm run art`').toEqual([]);
  });

  it('are all that lies in assets/art', () => {
    const there = readdirSync(join(ASSETS, 'art')).map((name) => `art/${name}`);
    expect(there.filter((path) => !drawn.has(path))).toEqual([]);
  });

  it('stay small: a file under 150 kB, all under 1.2 MB', () => {
    const sizes = [...drawn.values()].map((text) => text.length);
    expect(Math.max(...sizes)).toBeLessThan(150 * KILOBYTE);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(1200 * KILOBYTE);
  });

  it.each([...drawn.keys()])('%s is well-formed, without text, script or anything from outside', (path) => {
    const { elements, values, ids } = scan(drawn.get(path) ?? '');
    for (const name of ['text', 'tspan', 'image', 'script', 'style', 'foreignObject'])
      expect(elements).not.toContain(name);
    const outside = values.filter((v) => /^(xlink:)?href=(?!#)|url\((?!#)|^on[a-z]+=|NaN|undefined|Infinity/.test(v));
    expect(outside).toEqual([]);
    const referred = values.flatMap((v) =>
      [...v.matchAll(/url\(#([^)]+)\)|^href=#(.+)/g)].map(([, a, b]) => a ?? b ?? ''),
    );
    expect(referred.filter((id) => !ids.includes(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('the manifest of layers', () => {
  it.each(Object.entries(LAYERS))('%s has a file whose viewBox is its box', (_, { file, box }) => {
    const text = drawn.get(`art/${file}`);
    expect(text).toBeDefined();
    expect(scan(text ?? '').box).toBe(`${box.x} ${box.y} ${box.w} ${box.h}`);
  });

  it('puts the origin of an object inside or on the edge of its box', () => {
    for (const { kind, origin } of Object.values(LAYERS)) {
      if (kind === 'object') for (const share of origin) expect(share >= 0 && share <= 1).toBe(true);
    }
  });
});

describe('the flags', () => {
  it.each(readdirSync(join(ASSETS, 'flags')).map((file) => file.replace('.svg', '')))(
    '%s is the tidied flag of flag-icons',
    (side) => {
      const source = readFileSync(join(ASSETS, '..', 'node_modules/flag-icons/flags/4x3', `${side}.svg`), 'utf8');
      expect(read(`flags/${side}.svg`)).toBe(tidyFlag(source));
      expect(scan(read(`flags/${side}.svg`)).elements).not.toContain('text');
    },
  );
});
