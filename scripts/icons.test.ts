import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FIRST_ICONS, LATER_ICONS } from '../src/panels/design/icons.ts';
import { allIcons, icons, markupOf } from './icons.ts';

const root = process.cwd();
const listed: readonly string[] = [...FIRST_ICONS, ...LATER_ICONS];

const panels = readdirSync('src/panels', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !file.includes('.test.') && !/design[\\/]icons?\.tsx?$/.test(file))
  .map((file) => readFileSync(`src/panels/${file}`, 'utf8'))
  .join('\n');

/** What is written where an icon is asked for by name: `icon="x"`, `icon: 'x'`, `<Icon name="x"`. */
const asked = (source: string): readonly string[] =>
  [...source.matchAll(/(?:\bicon(?:End)?(?:=|: )|<Icon name=)["']([a-z0-9-]+)["']/g)].map(([, name = '']) => name);

function part(name: string): Record<string, string> {
  const { load } = icons(root);
  if (typeof load !== 'function') throw new Error('the plugin loads nothing');
  const loaded = Reflect.apply(load, {}, [`\0icons/icons-${name}`]) as { readonly code: string };
  return new Function(loaded.code.replace('export default', 'return'))() as Record<string, string>;
}

describe('icons', () => {
  it('are all Lucide’s, and each is named somewhere in the panels', () => {
    expect(listed.filter((name) => !allIcons().includes(name))).toEqual([]);
    expect(listed.filter((name) => name !== 'circle-dashed' && !new RegExp(`['"]${name}['"]`).test(panels))).toEqual(
      [],
    );
    expect(new Set(listed).size).toBe(listed.length);
  });

  it('are listed if the panels ask for them, so that they need not be looked for among all', () => {
    expect(asked('<Icon name="bomb" /> <Button icon="cat" iconEnd="dog"> { icon: \'fish\' }')).toEqual([
      'bomb',
      'cat',
      'dog',
      'fish',
    ]);
    expect(asked(panels).length).toBeGreaterThan(60);
    expect(asked(panels).filter((name) => !listed.includes(name))).toEqual([]);
  });

  it('are reduced to what is drawn', () => {
    expect(markupOf('check')).toBe('<path d="M20 6 9 17l-5-5"/>');
    expect(() => markupOf('no-such-icon')).toThrow('no-such-icon');
  });

  it('stand each in one part, and all of Lucide’s are in one', () => {
    const parts = ['first', 'later', 'rest'].map((name) => Object.keys(part(name)));
    expect(parts.flat().sort()).toEqual(allIcons());
    expect(parts[1]).toContain('plane-landing'); // named by a scenario alone
  });

  it('hold shapes alone', () => {
    const odd = Object.entries({ ...part('first'), ...part('later'), ...part('rest') }).filter(
      ([, markup]) =>
        !/^(<(path|circle|rect|line|polyline|polygon|ellipse)( [a-z0-9-]+="[^"<>&]*")+\/>)+$/.test(markup),
    );
    expect(odd).toEqual([]);
  });
});
