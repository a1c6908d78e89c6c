import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ESLint } from 'eslint';
import { expect, test } from 'vitest';
import { sidesInStyle } from './sides-in-style.ts';

const lint = new ESLint();

async function named(code: string, filePath: string): Promise<number> {
  const results = await lint.lintText(code, { filePath });
  return results.flatMap(({ messages }) => messages).filter(({ ruleId }) => ruleId === 'no-restricted-syntax').length;
}

test.each(['src/engine/planted.ts', 'src/panels/play/planted.tsx', 'src/store/planted.ts', 'src/art/planted.ts'])(
  'a side that is known by its id in %s fails the lint',
  async (path) => {
    expect(await named("export const first = 'us';", path)).toBe(1);
    expect(await named('export const inks = { ru: 1, ua: 2 };', path)).toBe(2);
    expect(await named("export const first = 'usual';", path)).toBe(0);
  },
);

test('so does one in an attribute, in a selector, and beside other words of one', async () => {
  const path = 'src/panels/play/planted.tsx';
  expect(await named('export const A = () => <i data-side="ru" />;', path)).toBe(1);
  expect(await named("export const B = () => <i side={'ua'} />;", path)).toBe(1);
  expect(await named('export const C = () => <Mark side="eu" />;', path)).toBe(1);
  expect(await named('export const D = styles.us;', path)).toBe(1);
  expect(await named("export const E = styles['us'];", path)).toBe(1);
  expect(await named('export const F = `us`;', path)).toBe(1);
  expect(await named("export const G = document.querySelector('[data-side=us]');", path)).toBe(1);
  expect(await named('export const H = document.querySelector(\'[data-side="us"] > b\');', path)).toBe(1);
  expect(await named("export const I = 'var(--side-us)';", path)).toBe(1);
  expect(await named("export const J = 'look us up, and --look-blue, [data-place=near]';", path)).toBe(0);
});

test('no style sheet knows a side by its id', () => {
  const sheets = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.css'));
  expect(sheets.length).toBeGreaterThan(30);
  for (const path of sheets) expect([path, ...sidesInStyle(readFileSync(join('src', path), 'utf8'))]).toEqual([path]);
});

test.each([
  '[data-side=us] { color: red }',
  '[data-side="ru"] .flag { color: red }',
  "b[data-side~='ua']::before { content: '' }",
  '.eu { color: red }',
  '.side-us:hover { color: red }',
  '#ru { color: red }',
  ':root { --look-ua: red }',
  'b { color: var(--eu-text) }',
])('a style sheet with %s would be found', (sheet) => {
  expect(sidesInStyle(sheet)).toHaveLength(1);
});

test('other words of a style sheet are none', () => {
  expect(sidesInStyle('/* tell us */ .user { --plus: 1; margin: -us; } [data-look=blue] { }')).toEqual([]);
});

test('scenarios and tests may name their sides', async () => {
  expect(await named("export const first = 'us';", 'src/scenarios/planted.ts')).toBe(0);
  expect(await named("export const first = 'us';", 'src/store/planted.test.ts')).toBe(0);
});
