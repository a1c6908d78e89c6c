import { expect, test } from 'vitest';
import { BASELINES } from './note';

/** The fold as `noteOpen` draws it, highest and lowest, and the shares of a letter's size above and below its line. */
const FOLD = { top: 1, foot: 5 } as const;
const LETTER = { above: 0.74, below: 0.25 } as const;

const meets = (baseline: number, size: number): boolean =>
  baseline - LETTER.above * size < FOLD.foot && baseline + LETTER.below * size > FOLD.top;

test('no line of a note is struck through by its fold', () => {
  const full = BASELINES.full.filter((y) => meets(y, 15));
  const plain = [...BASELINES.plain, BASELINES.points].filter((y) => meets(y, 24));
  expect([full, plain]).toEqual([[], []]);
});
