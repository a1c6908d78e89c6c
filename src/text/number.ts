import { language } from './language';

const formats = new Map<string, Intl.NumberFormat>();

function format(tag: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${tag} ${JSON.stringify(options)}`;
  const known = formats.get(key) ?? new Intl.NumberFormat(tag, options);
  formats.set(key, known);
  return known;
}

const realMinus = (shown: string): string => shown.replace('-', '−');

/** A plain number with a real minus sign and at most two decimals: `1,250`, `−3`. */
export const number = (value: number, tag: string = language()): string =>
  realMinus(format(tag, { maximumFractionDigits: 2 }).format(value));

/** `{n, number}` and `#` of a message, less the offset of its plural. The compiled messages call it. */
export const counted = (tag: string, value: number, offset: number): string =>
  realMinus(format(tag, {}).format(value - offset));

/** Hundredths of a point as points, sign shown: 150 → `+1.5`, −300 → `−3`, 0 → `0`. In a message: `{gain, points}`. */
export const points = (hundredths: unknown, tag: string = language()): string =>
  realMinus(format(tag, { maximumFractionDigits: 2, signDisplay: 'exceptZero' }).format(Number(hundredths) / 100));

/** 0..100 as a percentage: 60 → `60%`. In a message: `{durability, percent}`. */
export const percent = (value: unknown, tag: string = language()): string =>
  realMinus(format(tag, { style: 'percent', maximumFractionDigits: 1 }).format(Number(value) / 100));
