import type { ByLook } from './look';

/** Each look's mark as an SVG path in a box of 16 × 16: circle, square, triangle, diamond. All of about equal area. */
export const MARK_PATH: ByLook<string> = {
  blue: 'M8 2a6 6 0 1 1 0 12a6 6 0 1 1 0-12z',
  red: 'M2.7 2.7h10.6v10.6H2.7z',
  gold: 'M8 1.2l7.4 12.8H.6z',
  green: 'M8 .8l7.2 7.2L8 15.2 .8 8z',
};
