import { expect, test } from 'vitest';
import type { Pen } from './pen';
import { drawPlate, plateSize, type PlateText } from './plate';

const plate = (some: Partial<PlateText> = {}): PlateText => ({
  flag: null,
  name: 'Moscow',
  line: 'at the table',
  amount: null,
  absent: false,
  colour: '#fff',
  lit: false,
  plain: true,
  direction: 'ltr',
  ...some,
});

interface Written {
  readonly words: string;
  readonly left: number;
  readonly right: number;
}

/** A pen that measures letters as 0.553 of their size, so that sums are never whole, and remembers what it wrote. */
function paperless(): { pen: Pen; written: Written[]; flags: number[] } {
  const written: Written[] = [];
  const flags: number[] = [];
  const state = { font: '', textAlign: 'left' };
  const width = (words: string): number => words.length * 0.553 * Number(/([\d.]+)px/.exec(state.font)?.[1]);
  const nothing = (): void => undefined;
  const own: Record<string, unknown> = {
    measureText: (words: string) => ({ width: width(words) }),
    fillText: (words: string, x: number) => {
      const left = state.textAlign === 'right' ? x - width(words) : x;
      written.push({ words, left, right: left + width(words) });
    },
    strokeRect: (x: number) => flags.push(x),
    createLinearGradient: () => ({ addColorStop: nothing }),
  };
  const pen = new Proxy(state, {
    get: (_, key) => (key in state ? Reflect.get(state, key) : (own[String(key)] ?? nothing)),
  }) as unknown as Pen;
  return { pen, written, flags };
}

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

test('a long name breaks into lines, inside of the room it is given', () => {
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
