/** Share of the way (0..1) as a function of the share of the time (0..1). Penner (2001). */
export type Easing = (t: number) => number;

export const linear: Easing = (t) => t;
export const quadOut: Easing = (t) => 1 - (1 - t) ** 2;
export const cubicOut: Easing = (t) => 1 - (1 - t) ** 3;
export const sineInOut: Easing = (t) => (1 - Math.cos(Math.PI * t)) / 2;
export const easeIn: Easing = (t) => t * t;
/** There and back again: 0 at both ends, 1 in the middle. */
export const dip: Easing = (t) => Math.sin(Math.PI * t);

export const between = (from: number, to: number, t: number): number => from + (to - from) * t;
