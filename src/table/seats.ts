import type { Box } from './layout';
import type { Place } from './places';

/** One person or chair: place, size; mirrored ones look the other way. */
export interface Seat {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly mirrored?: true;
}

export const CHAIRS: Record<Place, readonly Seat[]> = {
  far: [
    { x: 370, y: 266, scale: 0.84 },
    { x: 572, y: 266, scale: 0.84 },
    { x: 471, y: 268, scale: 1.02 },
  ],
  left: [
    { x: 60, y: 372, scale: 0.92 },
    { x: 108, y: 352, scale: 0.98 },
  ],
  right: [
    { x: 882, y: 372, scale: 0.92, mirrored: true },
    { x: 834, y: 352, scale: 0.98, mirrored: true },
  ],
  near: [],
};
export const PEOPLE: Record<Place, readonly Seat[]> = {
  far: [
    { x: 471, y: 270, scale: 1.08 },
    { x: 370, y: 264, scale: 0.88 },
    { x: 572, y: 264, scale: 0.88, mirrored: true },
  ],
  left: [
    { x: 130, y: 352, scale: 1 },
    { x: 84, y: 352, scale: 0.86 },
  ],
  right: [
    { x: 812, y: 352, scale: 1, mirrored: true },
    { x: 858, y: 352, scale: 0.86, mirrored: true },
  ],
  near: [
    { x: 80, y: 650, scale: 1.3 },
    { x: 882, y: 650, scale: 1.3, mirrored: true },
  ],
};
export const FIGURE = { far: 'bust', left: 'turned', right: 'turned', near: 'back' } as const;
export const LIGHT: Record<Place, Box> = {
  far: { x: 471, y: 205, w: 210, h: 110 },
  left: { x: 110, y: 290, w: 150, h: 120 },
  right: { x: 832, y: 290, w: 150, h: 120 },
  near: { x: 471, y: 606, w: 330, h: 74 },
};
export const DELEGATION_BOX: Record<Place, Box> = {
  far: { x: 316, y: 122, w: 310, h: 134 },
  left: { x: 4, y: 232, w: 150, h: 134 },
  right: { x: 788, y: 232, w: 150, h: 134 },
  near: { x: 20, y: 500, w: 124, h: 104 },
};

export const CHAIR_BOX = {
  left: { x: -20, y: 220, w: 240, h: 230 },
  right: { x: 722, y: 220, w: 240, h: 230 },
} as const;
export const NEAR_BOX = {
  left: { x: -40, y: 440, w: 240, h: 260 },
  right: { x: 762, y: 440, w: 240, h: 260 },
} as const;
export const PEOPLE_BOX: Record<Exclude<Place, 'near'>, Box> = {
  far: { x: 290, y: 100, w: 362, h: 180 },
  left: { x: -30, y: 190, w: 240, h: 220 },
  right: { x: 732, y: 190, w: 240, h: 220 },
};

/** Where the press gallery is pressed. */
export const PRESS_BOX: Box = { x: 112, y: 170, w: 180, h: 112 };
