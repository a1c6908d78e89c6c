import { describe, expect, test } from 'vitest';
import { canonicalJson, sidesOf } from '../engine';
import { asWritten, fromFile, type ScenarioFile } from '../formats';
import { readFormatOne } from './testing/format-one';

describe('a file of format 1', () => {
  const file = readFormatOne() as unknown as ScenarioFile;

  test('comes back as it was, to the byte', () => {
    expect(JSON.stringify(asWritten(fromFile(file)))).toBe(JSON.stringify(file));
  });

  test('gives its sides what the format does not say', () => {
    const scenario = fromFile(file);
    const sheets = sidesOf(scenario).map((side) => scenario.sides[side]);
    expect(sheets.map(({ look }) => look)).toEqual([1, 2, 3, 4]);
    expect(sheets.map(({ inText }) => inText)).toEqual(['Washington', 'Moscow', 'Kyiv', 'the Europeans']);
    expect(sheets.map(({ emblem }) => emblem)).toEqual(['us', 'ru', 'ua', 'eu']);
  });

  test('has its sides in order, whatever the order in the file', () => {
    const turned = { ...file, sides: Object.fromEntries(Object.entries(file.sides).reverse()) } as ScenarioFile;
    expect(sidesOf(fromFile(turned))).toEqual(['us', 'ru', 'ua', 'eu']);
    expect(canonicalJson(asWritten(fromFile(turned)))).toBe(canonicalJson(file));
  });
});
