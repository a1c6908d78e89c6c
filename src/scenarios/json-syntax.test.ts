import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findSyntaxFault } from './json-syntax';

const parses = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

describe('finding where a text stops being JSON', () => {
  test.each([
    ['', 1, 1],
    ['{', 1, 2],
    ['{"a": 1,}', 1, 9],
    ['{"a": 1\n "b": 2}', 2, 2],
    ['[1, 2', 1, 6],
    ['{"a": tru}', 1, 7],
    ['{"a": 01}', 1, 7],
    ["{'a': 1}", 1, 2],
    ['{"a" 1}', 1, 6],
    ['{"a": "x\ny"}', 1, 7],
    ['{} {}', 1, 4],
    ['[1]\r\n\r\n]', 3, 1],
  ])('%j at %i:%i', (text, line, column) => {
    expect(findSyntaxFault(text)).toEqual({ code: 'scenario.bad-json', line, column });
  });

  test('two fields of one name, which JSON.parse would let pass', () => {
    expect(findSyntaxFault('{\n  "a": 1,\n  "a": 2\n}')).toEqual({
      code: 'scenario.same-key',
      line: 3,
      column: 3,
      key: 'a',
    });
    expect(findSyntaxFault('[{"a": 1}, {"a": 2}]')).toBeNull();
  });

  test('brackets without end', () => {
    expect(findSyntaxFault('['.repeat(100_000))).toMatchObject({ code: 'scenario.too-deep', line: 1 });
  });

  test('agrees with JSON.parse on what is JSON, after any one change to a valid text', () => {
    const change = fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      cut: fc.nat(2),
      put: fc.string({ maxLength: 2 }),
    });
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), change, (json, { at, cut, put }) => {
        const text = JSON.stringify(json, null, 1);
        expect(findSyntaxFault(text)).toBeNull();
        const from = Math.floor(at * text.length);
        const changed = text.slice(0, from) + put + text.slice(from + cut);
        const fault = findSyntaxFault(changed);
        if (fault?.code !== 'scenario.same-key') expect(fault === null).toBe(parses(changed));
      }),
      { numRuns: 500 },
    );
  });
});
