import { readFileSync } from 'node:fs';
import { toJsonSchema } from '@valibot/to-json-schema';
import { Ajv } from 'ajv';
import { format } from 'prettier';
import { describe, expect, test } from 'vitest';
import { bundled, read } from './test-scenario';
import { readFormatOne } from './testing/format-one';
import { cited, effect, id, ONE, scenarioOne, scenarioTwo, sheetOne } from './schema';
import { asWritten, fromFile, type ScenarioFile } from '../formats';

const published = new URL('../../scenarios/scenario.schema.json', import.meta.url);

/** Whether a day exists, a pattern cannot say; that an id is one of a side, the pattern beside it does. */
const IGNORED = ['check', 'guard'];

const generated = () => ({
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'A scenario of Impasse',
  description:
    'Field by field in docs/scenario-format.md. Rules between fields are checked by: npx impasse validate FILE',
  ...toJsonSchema(scenarioOne, {
    target: 'draft-07',
    ignoreActions: IGNORED,
    definitions: { cited, effect, id, sideSheet: sheetOne, vector: ONE.vector, vectorUp: ONE.vectorUp },
  }),
});

const publishedTwo = new URL('../../scenarios/scenario-2.schema.json', import.meta.url);

describe('the published JSON Schema of format 2', () => {
  const two = () => ({
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'A scenario of Impasse, format 2',
    description:
      'Field by field in docs/scenario-format.md. Rules between fields are checked by: npx impasse validate FILE',
    ...toJsonSchema(scenarioTwo(null), { target: 'draft-07', ignoreActions: IGNORED, definitions: { cited, id } }),
  });

  test('is the one that the valibot schema gives', async () => {
    const text = await format(JSON.stringify(two()), { parser: 'json', printWidth: 120 });
    await expect(text).toMatchFileSnapshot(publishedTwo.pathname);
  });

  test.each([...bundled.keys()])('accepts %s', (file) => {
    const validate = new Ajv({ allErrors: true, strictTuples: false }).compile(two() as object);
    validate(read(file));
    expect(validate.errors).toBeNull();
  });

  test('accepts Alaska written in it, and refuses it with a side that has no id', () => {
    const validate = new Ajv({ allErrors: true, strictTuples: false }).compile(two() as object);
    const one = fromFile(readFormatOne() as unknown as ScenarioFile);
    const file = JSON.parse(JSON.stringify(asWritten({ ...one, format: 2 }))) as { sides: object[] };
    validate(file);
    expect(validate.errors).toBeNull();
    expect(validate({ ...file, sides: file.sides.map((side) => ({ ...side, id: undefined })) })).toBe(false);
  });
});

describe('the published JSON Schema of format 1', () => {
  test('is the one that the valibot schema gives (write it anew with: npx vitest run src/scenarios -u)', async () => {
    const text = await format(JSON.stringify(generated()), { parser: 'json', printWidth: 120 });
    await expect(text).toMatchFileSnapshot(published.pathname);
  });

  const validator = () =>
    new Ajv({ allErrors: true, strictTuples: false }).compile(JSON.parse(readFileSync(published, 'utf8')) as object);

  test('accepts Alaska as it was written in it', () => {
    const validate = validator();
    validate(readFormatOne());
    expect(validate.errors).toBeNull();
  });

  test('refuses what the type refuses', () => {
    const validate = validator();
    const bad = readFormatOne();
    expect(validate({ ...bad, minutes: 'fifteen' })).toBe(false);
    expect(validate({ ...bad, minute: 15 })).toBe(false);
    expect(validate({ ...bad, brokenWord: [3, 2, 4] })).toBe(false);
    expect(validate({ ...bad, brokenWord: [3, 2, 4, -2] })).toBe(false);
    expect(validate({ ...bad, sides: { ...(bad.sides as object), eu: undefined } })).toBe(false);
  });
});
