import { ESLint } from 'eslint';
import { expect, test } from 'vitest';

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

test('scenarios and tests may name their sides', async () => {
  expect(await named("export const first = 'us';", 'src/scenarios/planted.ts')).toBe(0);
  expect(await named("export const first = 'us';", 'src/store/planted.test.ts')).toBe(0);
});
