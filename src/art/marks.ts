import type { ByLook } from './look';

/** Each look's mark as an SVG path in a box of 16 × 16: circle, square, triangle, diamond, plus, wedge (a triangle on its tip). All of about equal area. */
export const MARK_PATH: ByLook<string> = {
  blue: 'M8 2a6 6 0 1 1 0 12a6 6 0 1 1 0-12z',
  red: 'M2.7 2.7h10.6v10.6H2.7z',
  gold: 'M8 1.2l7.4 12.8H.6z',
  green: 'M8 .8l7.2 7.2L8 15.2 .8 8z',
  violet: 'M4.95 1h6.1v3.95H15v6.1h-3.95V15h-6.1v-3.95H1v-6.1h3.95z',
  grey: 'M8 14.8L.6 2h14.8z',
};
