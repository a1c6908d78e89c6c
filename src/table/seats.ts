import type { Place } from '../art';
import type { Box } from './layout';

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
  'left-front': [
    { x: 22, y: 450, scale: 1.02 },
    { x: 76, y: 430, scale: 1.08 },
  ],
  'right-front': [
    { x: 920, y: 450, scale: 1.02, mirrored: true },
    { x: 866, y: 430, scale: 1.08, mirrored: true },
  ],
  'left-back': [
    { x: 118, y: 334, scale: 0.8 },
    { x: 156, y: 318, scale: 0.86 },
  ],
  'right-back': [
    { x: 824, y: 334, scale: 0.8, mirrored: true },
    { x: 786, y: 318, scale: 0.86, mirrored: true },
  ],
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
  'left-front': [
    { x: 100, y: 428, scale: 1.1 },
    { x: 50, y: 430, scale: 0.96 },
  ],
  'right-front': [
    { x: 842, y: 428, scale: 1.1, mirrored: true },
    { x: 892, y: 430, scale: 0.96, mirrored: true },
  ],
  'left-back': [
    { x: 176, y: 318, scale: 0.88 },
    { x: 138, y: 318, scale: 0.78 },
  ],
  'right-back': [
    { x: 766, y: 318, scale: 0.88, mirrored: true },
    { x: 804, y: 318, scale: 0.78, mirrored: true },
  ],
};
export const figureAt = (place: Place): 'bust' | 'turned' | 'back' =>
  place === 'far' ? 'bust' : place === 'near' ? 'back' : 'turned';
export const LIGHT: Record<Place, Box> = {
  far: { x: 471, y: 205, w: 210, h: 110 },
  left: { x: 110, y: 290, w: 150, h: 120 },
  right: { x: 832, y: 290, w: 150, h: 120 },
  near: { x: 471, y: 606, w: 330, h: 74 },
  'left-front': { x: 86, y: 362, w: 150, h: 130 },
  'right-front': { x: 856, y: 362, w: 150, h: 130 },
  'left-back': { x: 160, y: 258, w: 130, h: 104 },
  'right-back': { x: 782, y: 258, w: 130, h: 104 },
};
export const DELEGATION_BOX: Record<Place, Box> = {
  far: { x: 316, y: 122, w: 310, h: 134 },
  left: { x: 4, y: 232, w: 150, h: 134 },
  right: { x: 788, y: 232, w: 150, h: 134 },
  near: { x: 20, y: 500, w: 124, h: 104 },
  'left-front': { x: 4, y: 290, w: 150, h: 134 },
  'right-front': { x: 788, y: 290, w: 150, h: 134 },
  'left-back': { x: 124, y: 196, w: 108, h: 120 },
  'right-back': { x: 710, y: 196, w: 108, h: 120 },
};

export const CHAIR_BOX: Record<Exclude<Place, 'near'>, Box> = {
  far: { x: 320, y: 150, w: 302, h: 124 },
  left: { x: -20, y: 220, w: 240, h: 230 },
  right: { x: 722, y: 220, w: 240, h: 230 },
  'left-front': { x: -70, y: 270, w: 260, h: 260 },
  'right-front': { x: 752, y: 270, w: 260, h: 260 },
  'left-back': { x: 40, y: 190, w: 240, h: 220 },
  'right-back': { x: 662, y: 190, w: 240, h: 220 },
};
export const NEAR_BOX = {
  left: { x: -40, y: 440, w: 240, h: 260 },
  right: { x: 762, y: 440, w: 240, h: 260 },
} as const;
export const PEOPLE_BOX: Record<Exclude<Place, 'near'>, Box> = {
  far: { x: 290, y: 100, w: 362, h: 180 },
  left: { x: -30, y: 190, w: 240, h: 220 },
  right: { x: 732, y: 190, w: 240, h: 220 },
  'left-front': { x: -50, y: 230, w: 270, h: 250 },
  'right-front': { x: 722, y: 230, w: 270, h: 250 },
  'left-back': { x: 40, y: 160, w: 260, h: 200 },
  'right-back': { x: 642, y: 160, w: 260, h: 200 },
};

/** Where the press gallery is pressed. */
export const PRESS_BOX: Box = { x: 112, y: 170, w: 180, h: 112 };
