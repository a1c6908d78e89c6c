import { describe, expect, test } from 'vitest';
import { canonicalJson, sidesOf } from '../engine';
import { asWritten, fromFile, type ScenarioFile } from '../formats';
import { bundled } from './test-scenario';

describe('a file of format 1', () => {
  test.each([...bundled])('%s comes back as it was, to the byte', (_, text) => {
    const file = JSON.parse(text) as ScenarioFile;
    expect(JSON.stringify(asWritten(fromFile(file)))).toBe(JSON.stringify(file));
  });

  test.each([...bundled])('%s gives its sides what the format does not say', (_, text) => {
    const scenario = fromFile(JSON.parse(text) as ScenarioFile);
    const sheets = sidesOf(scenario).map((side) => scenario.sides[side]);
    expect(sheets.map(({ look }) => look)).toEqual([1, 2, 3, 4]);
    expect(sheets.map(({ inText }) => inText)).toEqual(['Washington', 'Moscow', 'Kyiv', 'the Europeans']);
    expect(sheets.map(({ emblem }) => emblem)).toEqual(['us', 'ru', 'ua', 'eu']);
  });

  test('has its sides in order, whatever the order in the file', () => {
    const file = JSON.parse([...bundled.values()][0] ?? '') as ScenarioFile;
    const turned = { ...file, sides: Object.fromEntries(Object.entries(file.sides).reverse()) } as ScenarioFile;
    expect(sidesOf(fromFile(turned))).toEqual(['us', 'ru', 'ua', 'eu']);
    expect(canonicalJson(asWritten(fromFile(turned)))).toBe(canonicalJson(file));
  });
});
