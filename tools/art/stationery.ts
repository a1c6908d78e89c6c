import { MARK_PATH } from '../../src/art/marks';
import { PAPER, SIDE_LOOK } from '../../src/art/palette';
import { guillocheBand } from './guilloche';
import { linear, radial, type Drawing } from './gradient';

/** A guilloché band, 600 × 24, that repeats without a seam. */
export const band = (colour: string): Drawing => ({
  body: `<path d="${guillocheBand(0, 2, 600, 20, 24, 5)}" fill="none" stroke="${colour}" stroke-width=".7" opacity=".85"/>`,
});

/** The frame of a rubber stamp with worn ink, 244 × 104; the word is set live in it. */
export function stamp(): Drawing {
  return {
    defs: '<filter id="worn" x="-5%" y="-5%" width="110%" height="110%"><feTurbulence type="fractalNoise" baseFrequency=".35" numOctaves="2" seed="8"/><feColorMatrix values="0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 -1.9 1.95"/><feComposite in="SourceGraphic" operator="in"/></filter>',
    body: `<g filter="url(#worn)" fill="none" stroke="${PAPER.stamp}"><rect x="5" y="5" width="234" height="94" rx="3" stroke-width="5"/><rect x="13" y="13" width="218" height="78" rx="1" stroke-width="1.6"/></g>`,
  };
}

/** The game's emblem: the plan of its table, four seats round a walnut oval. 64 × 64. */
export function emblem(): Drawing {
  const seats = [
    ['blue', 32, 54.5],
    ['red', 32, 9.5],
    ['gold', 9.5, 32],
    ['green', 54.5, 32],
  ] as const;
  return {
    defs:
      radial(
        'wood',
        [
          [0, '#8A5A34'],
          [0.6, '#5A381F'],
          [1, '#331E11'],
        ],
        'cx=".5" cy=".4" r=".7"',
      ) +
      linear('night', [
        [0, '#171B24'],
        [1, '#0A0C11'],
      ]),
    body:
      '<rect width="64" height="64" rx="13" fill="url(#night)"/><ellipse cx="32" cy="33.2" rx="15" ry="18" fill="#000" opacity=".5"/><ellipse cx="32" cy="32" rx="15" ry="18" fill="url(#wood)"/>' +
      '<ellipse cx="32" cy="32" rx="12.5" ry="15.5" fill="none" stroke="#EBCF96" stroke-width="1.6"/><path d="M27 25H35L38 28V39H27z" fill="#FBF1DB"/><path d="M29.5 31H35.5M29.5 34.5H35.5" stroke="#5A381F" stroke-width="1.3"/>' +
      seats
        .map(
          ([look, x, y]) =>
            `<g transform="translate(${x - 6} ${y - 6}) scale(.75)"><path d="${MARK_PATH[look]}" fill="${SIDE_LOOK[look].colour}"/></g>`,
        )
        .join(''),
  };
}
