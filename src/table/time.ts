import type { RoomSpec } from '../engine';

export type Time = Required<RoomSpec>['time'];
type Rgb = readonly [number, number, number];

/** What is dark, middling and bright at dusk, at other times: the drawing is the same. */
const TONES: Readonly<Record<Exclude<Time, 'dusk'>, readonly [Rgb, Rgb, Rgb]>> = {
  day: [
    [44, 74, 96],
    [132, 176, 204],
    [248, 251, 252],
  ],
  night: [
    [3, 5, 12],
    [20, 33, 60],
    [150, 170, 205],
  ],
};
/** The window's own wood and the lamplight on it keep their colours. */
const FRAME = /^#(?:17100D|FFC58C|0B0706|2B1C13|FFCB92|4A3526|C99A62)$/i;

const between = (a: Rgb, b: Rgb, t: number): string =>
  a
    .map((v, i) =>
      Math.round(v + ((b[i] ?? v) - v) * t)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('');

/** A drawing of the dusk at another time of the day: every colour by its lightness. */
export function atTime(svg: string, time: Time): string {
  if (time === 'dusk') return svg;
  const [dark, middle, bright] = TONES[time];
  return svg.replace(/#[\dA-F]{6}/gi, (colour) => {
    if (FRAME.test(colour)) return colour;
    const value = parseInt(colour.slice(1), 16);
    const light = (0.3 * (value >> 16) + 0.59 * ((value >> 8) & 255) + 0.11 * (value & 255)) / 255;
    return `#${light < 0.5 ? between(dark, middle, light * 2) : between(middle, bright, light * 2 - 1)}`;
  });
}
