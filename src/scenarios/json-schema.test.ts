import { readFileSync } from 'node:fs';
import { toJsonSchema } from '@valibot/to-json-schema';
import { Ajv } from 'ajv';
import { format } from 'prettier';
import { describe, expect, test } from 'vitest';
import { bundled, read } from './test-scenario';
import { cited, effect, id, scenario, sideSheet, vector, vectorUp } from './schema';

const published = new URL('../../scenarios/scenario.schema.json', import.meta.url);

const generated = () => ({
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'A scenario of Impasse',
  description:
    'Field by field in docs/scenario-format.md. Rules between fields are checked by: npx impasse validate FILE',
  ...toJsonSchema(scenario, {
    target: 'draft-07',
    // Whether a day exists, a pattern cannot say.
    ignoreActions: ['check'],
    definitions: { cited, effect, id, sideSheet, vector, vectorUp },
  }),
});

describe('the published JSON Schema', () => {
  test('is the one that the valibot schema gives (write it anew with: npx vitest run src/scenarios -u)', async () => {
    const text = await format(JSON.stringify(generated()), { parser: 'json', printWidth: 120 });
    await expect(text).toMatchFileSnapshot(published.pathname);
  });

  const validator = () =>
    new Ajv({ allErrors: true, strictTuples: false }).compile(JSON.parse(readFileSync(published, 'utf8')) as object);

  test.each([...bundled.keys()])('accepts %s', (file) => {
    const validate = validator();
    validate(read(file));
    expect(validate.errors).toBeNull();
  });

  test('refuses what the type refuses', () => {
    const validate = validator();
    const bad = read('alaska-summit.json');
    expect(validate({ ...bad, minutes: 'fifteen' })).toBe(false);
    expect(validate({ ...bad, minute: 15 })).toBe(false);
    expect(validate({ ...bad, brokenWord: [3, 2, 4] })).toBe(false);
    expect(validate({ ...bad, brokenWord: [3, 2, 4, -2] })).toBe(false);
    expect(validate({ ...bad, sides: { ...(bad.sides as object), eu: undefined } })).toBe(false);
  });
});
