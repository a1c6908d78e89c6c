import type { Hundredths } from '../../engine';
import { language, number, points } from '../../text';

/** Hundredths as points with their sign: `+1.5`, `−2`, `0`. */
export const signedPoints = (hundredths: Hundredths): string => points(hundredths);

/** Hundredths as points without a plus: `1.5`, `−2`. */
export const plainPoints = (hundredths: Hundredths): string => number(hundredths / 100);

/** Any number as print has it, with its sign. */
export const signedNumber = (value: number): string => points(value * 100);

let clock: { readonly language: string; readonly format: Intl.DateTimeFormat } | null = null;

/** A date and time the reader's way; `when` in milliseconds since 1970. */
export function dayAndTime(when: number): string {
  const tag = british();
  // Making a format takes longer than a hundred uses of it, and a list of games has as many.
  if (clock?.language !== tag)
    clock = { language: tag, format: new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeStyle: 'short' }) };
  return clock.format.format(when);
}

/** A scenario's ISO date, written out: `15 August 2025`. */
export const writtenDate = (iso: string): string =>
  new Intl.DateTimeFormat(british(), { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${iso}T00:00:00Z`));

/** Plain `en` would put the month first. */
const british = (): string => (language() === 'en' ? 'en-GB' : language());
