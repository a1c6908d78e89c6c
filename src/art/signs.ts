import type { ByLook } from './look';

/** Strokes that stand in a side's mark, in the box of the marks, 16 × 16: what it said of a clause, or that it changed it. */
export const SIGN_PATH = {
  likes: 'M5.2 8.4l2 2 3.8-4.4',
  bears: 'M5.2 8.4l2 2 3.8-4.4',
  price: 'M5 6.7h5.6l-1.5-1.6M11 9.7H5.4l1.5 1.6',
  line: 'M5 8.2h6',
  blocks: 'M5.7 5.8l4.6 4.6m0-4.6l-4.6 4.6',
  changed: 'M4.8 8.2h6.2M8.7 5.8l2.4 2.4-2.4 2.4',
} as const;
export type Sign = keyof typeof SIGN_PATH;

/** Triangles have their room at the broad end: there the strokes are moved and made smaller. */
export const SIGN_ROOM: Partial<ByLook<{ readonly x: number; readonly y: number; readonly scale: number }>> = {
  gold: { x: 1.6, y: 3.1, scale: 0.8 },
  grey: { x: 1.6, y: -0.2, scale: 0.8 },
};
