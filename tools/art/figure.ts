import { fine, finer } from '../../src/art/path';
import { FALLING, HAIR } from './hair';
import type { Person } from './people';

/*
 * The plan of a bust: shoulders about y −50, chin −80, crown −138; the table's edge at y 0, the body drawn on to y 28.
 */

export const HEAD =
  'M-17.5-107C-18.6-124-11-134.5 0-134.5C11-134.5 18.6-124 17.5-107C17.2-97 12.5-87.5 6.5-82.5C3-79.8-3-79.8-6.5-82.5C-12.5-87.5-17.2-97-17.5-107z';
const SLIGHT_HEAD =
  'M-16-107C-17-123-10.5-133.5 0-133.5C10.5-133.5 17-123 16-107C15.6-96.5 10.5-86.5 5-82C2.4-79.9-2.4-79.9-5-82C-10.5-86.5-15.6-96.5-16-107z';
export const EARS = 'M-17-112C-21.5-113.5-22-101-16.6-99zM17-112C21.5-113.5 22-101 16.6-99z';
export const BEARD =
  'M-17.4-108C-17.6-97-13-86.5-7-81.6C-3-78.6 3-78.6 7-81.6C13-86.5 17.6-97 17.4-108C16-101 12-96.5 7-96.5C3-97.5-3-97.5-7-96.5C-12-96.5-16-101-17.4-108z';

export const headOf = (person: Person): string => (person.slight ? SLIGHT_HEAD : HEAD);

export function neckOf(person: Person): string {
  const half = person.slight ? 7.2 : 9.5;
  return `M-${half}-92L-${half + 1}-69C-6-62 6-62 ${half + 1}-69L${half}-92z`;
}

/** The shoulders' line from the left hip to the right one, closed below. */
export function torsoOf({ shoulder: s, slight, stoop = 0, slant = 0 }: Person): string {
  const neck = slight ? 8.6 : 11;
  const left = -50 + stoop + slant;
  const right = -50 + stoop - slant;
  const at = (x: number, y: number): string => `${fine(x)} ${fine(y)}`;
  return (
    `M${at(-s + 1, 28)}C${at(-s - 1, -10)} ${at(-s + 1, left + 12)} ${at(-s * 0.75, left)}` +
    `C${at(-s * 0.57, left - 6)} ${at(-s * 0.3, -60)} ${at(-neck, -71)}C-6-66 6-66 ${at(neck, -71)}` +
    `C${at(s * 0.3, -60)} ${at(s * 0.57, right - 6)} ${at(s * 0.75, right)}` +
    `C${at(s - 1, right + 12)} ${at(s + 1, -10)} ${at(s - 1, 28)}z`
  );
}

/** Where and how the head sits, as an SVG transform; turned about the neck. */
export function poise({ tilt = 0, lean = 0, stoop = 0, head = 1 }: Person): string {
  return `translate(${fine(lean)} ${fine(stoop * 0.8)}) rotate(${fine(tilt)} 0 -82) translate(0 -82) scale(${finer(head)} ${finer((head + 1) / 2)}) translate(0 82)`;
}

/** Everything that the light behind outlines: the head with its hair under its own transform, and the body. */
export function outline(person: Person, fill: string, hair = HAIR[person.hair]): string {
  return (
    `<g fill="${fill}"><path d="${torsoOf(person)}"/><g transform="${poise(person)}">` +
    `<path d="${neckOf(person)}${headOf(person)}${EARS}"/><path d="${hair}"/></g></g>`
  );
}

export const falls = (person: Person): boolean => FALLING.has(person.hair);
