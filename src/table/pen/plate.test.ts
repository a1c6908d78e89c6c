import { expect, test } from 'vitest';
import { paperless, type Written } from '../testing/paperless';
import { drawPlate, plateSize, type PlateText } from './plate';

const plate = (some: Partial<PlateText> = {}): PlateText => ({
  flag: null,
  name: 'Moscow',
  line: 'at the table',
  amount: null,
  unit: 'points',
  absent: false,
  colour: '#fff',
  lit: false,
  plain: true,
  direction: 'ltr',
  ...some,
});

function draw(text: PlateText, most: number) {
  const { pen, written, flags } = paperless();
  const size = plateSize(pen, text, most);
  drawPlate(pen, size, text);
  return { size, written, flag: flags[0] ?? NaN };
}

const words = (written: readonly Written[]): string => written.map((each) => each.words).join(' ');

test.each([true, false])('a name is written to its end, with and without a number beside it (plain: %s)', (plain) => {
  for (const name of ['Moscow', 'Kyiv', 'Europeans', 'Washington'])
    for (const amount of [null, '0', '−13.5'])
      expect(words(draw(plate({ name, amount, plain }), 400).written)).toContain(name);
});

test('a long name breaks into lines, and is given the room of the unit, inside of the room it is given', () => {
  const name = 'Organisation for Security and Co-operation in Europe';
  const { size, written } = draw(plate({ name, amount: '−13' }), 190);
  expect(words(written)).toBe(`${name} −13`);
  expect(size.name.lines.length).toBeGreaterThan(1);
  expect(size.width).toBeLessThanOrEqual(191);
  expect(size.height).toBeGreaterThan(draw(plate(), 190).size.height);
});

test('a name that cannot be broken is set smaller before it is cut', () => {
  const name = 'Donaudampfschifffahrt';
  expect(draw(plate({ name }), 180).size.name).toEqual({ lines: [name], size: 11 });
  expect(words(draw(plate({ name }), 120).written)).toMatch(/^Don.*…$/);
});

test('written from right to left, the plate is mirrored and nothing runs into the other', () => {
  const { size, written, flag } = draw(plate({ name: 'موسكو', amount: '−13', direction: 'rtl' }), 300);
  const [name, amount] = written;
  expect(flag).toBeGreaterThan(name?.right ?? 0);
  expect(name?.left).toBeGreaterThan(amount?.right ?? 0);
  expect(amount?.left).toBeGreaterThanOrEqual(-size.width / 2);
});

test.each(['ltr', 'rtl'] as const)('a number stands with its unit, on a phone beside it, written %s', (direction) => {
  for (const plain of [true, false])
    for (const amount of ['0', '+1.5', '−100.25']) {
      const { size, written } = draw(plate({ amount, plain, direction }), 400);
      const [number, unit] = written.slice(-2);
      expect([number?.words, unit?.words]).toEqual([amount, 'points']);
      for (const each of written) {
        expect(each.left).toBeGreaterThanOrEqual(-size.width / 2);
        expect(each.right).toBeLessThanOrEqual(size.width / 2);
      }
      if (plain && direction === 'ltr') expect(unit?.left).toBeGreaterThan(number?.right ?? NaN);
      if (plain && direction === 'rtl') expect(unit?.right).toBeLessThan(number?.left ?? NaN);
    }
});

test('a plate without a number has no unit', () => {
  for (const plain of [true, false]) expect(words(draw(plate({ plain }), 400).written)).not.toContain('points');
});
