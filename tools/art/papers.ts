import type { Look } from '../../src/art/look';
import { MARK_PATH } from '../../src/art/marks';
import { SIDE_LOOK } from '../../src/art/palette';
import { random } from './random';
import { fine } from '../../src/art/path';
import { guillocheBand } from './guilloche';
import { linear, radial, type Drawing } from './gradient';

const fibres = (w: number, h: number): string => {
  const next = random(12);
  return Array.from({ length: 26 }, () => {
    const [x, y] = [(next() - 0.5) * (w - 16), (next() - 0.5) * (h - 10)];
    return `M${fine(x)} ${fine(y)}q${fine(3 + next() * 4)} ${fine((next() - 0.5) * 3)} ${fine(6 + next() * 6)} 0`;
  }).join('');
};

/** A blank draft, 172 × 168, flat, with two older sheets under it; its middle at 0 0. Text is set live. */
export function paper(): Drawing {
  const under = (dx: number, dy: number, turn: number, fill: string): string =>
    `<g transform="translate(${dx} ${dy}) rotate(${turn})"><rect x="-83" y="-79" width="172" height="168" fill="#000" opacity=".33"/><rect x="-86" y="-84" width="172" height="168" fill="${fill}"/></g>`;
  return { body: under(5, 7, 5.5, '#BCA77C') + under(-3, 4, -3.2, '#D3C197') + sheet() };
}

/** One blank sheet without the older ones, for the sheet that slides. */
export const paperSheet = (): Drawing => ({ body: sheet() });

function sheet(): string {
  return (
    '<rect x="-84" y="-79" width="172" height="168" fill="#000" opacity=".35"/><rect x="-86" y="-84" width="172" height="168" fill="url(#sheet)"/>' +
    `<path d="${fibres(172, 168)}" stroke="#9A7F52" stroke-width=".5" fill="none" opacity=".3"/><rect x="-80.5" y="-78.5" width="161" height="157" fill="none" stroke="#A98A55" stroke-width=".6" opacity=".7"/>` +
    `<path d="${guillocheBand(-78, -76, 156, 9, 10, 4)}" fill="none" stroke="#A67C2D" stroke-width=".5" opacity=".75"/>` +
    '<path d="M86-84V84H-86" fill="none" stroke="#8F754A" stroke-width="1" opacity=".6"/>'
  );
}

/** A whispered note, folded and closed: 132 × 84, flat. The seal goes to its middle. */
export function noteSealed(): Drawing {
  return {
    defs: linear('fold', [
      [0, '#FBF2DA'],
      [1, '#E7D6AE'],
    ]),
    body: `
  <rect x="-62" y="-35" width="132" height="84" fill="#000" opacity=".42"/><path d="M-66-42H66V42H-66z" fill="#E9DAB6"/><path d="M-66-42L0 10L66-42V42H-66z" fill="#DECCA2"/><path d="M-66 42L-8-2H8L66 42z" fill="#E6D6AF"/><path d="M-66 42L-8-2H8L66 42" fill="none" stroke="#B79F72" stroke-width=".8"/>
  <path d="M-66-42H66L4 9Q0 12-4 9z" fill="url(#fold)"/><path d="M-66-42L-4 9Q0 12 4 9L66-42" fill="none" stroke="#A98F60" stroke-width="1"/><path d="M-64-40H64" stroke="#FFF8E6" stroke-width="1"/>`,
  };
}

/** The note opened: 188 × 108, flat, with its fold. */
export function noteOpen(): Drawing {
  return {
    body: `
  <path d="M-88-41L96-45L98 61L-86 65z" fill="#000" opacity=".42"/><path d="M-92-48L92-52L94 54L-90 58z" fill="#F3E8CB"/><path d="M-91 5L93 1L94 54L-90 58z" fill="#DFCFA8" opacity=".75"/><path d="M-91 5L93 1" stroke="#B79F72"/>
  <path d="M-91 3.8L93-.2" stroke="#FFF8E6" opacity=".7"/><path d="M-92-48L92-52" stroke="#FFFBF0" opacity=".8"/><path d="${fibres(176, 96)}" stroke="#9A7F52" stroke-width=".5" fill="none" opacity=".3"/><path d="M78 46L94 54L76 55z" fill="#B79F72" opacity=".35"/>`,
  };
}

/** Sealing wax with a side's mark; its middle at 0 0. */
export function seal(look: Look): Drawing {
  const { colour, deep } = SIDE_LOOK[look];
  return {
    defs: radial(
      'wax',
      [
        [0, colour],
        [0.55, deep],
        [1, '#120B0A'],
      ],
      'cx=".36" cy=".28" r=".95"',
    ),
    body: `
  <path d="M2-12C7-14 11-10 14-6C17-2 15 3 15 7C13 12 8 14 3 15C-3 17-9 14-12 9C-15 4-14-2-11-7C-9-11-3-12 2-12z" fill="#000" opacity=".4"/>
  <path d="M0-14C5-16 9-12 12-8C15-4 13 1 13 5C11 10 6 12 1 13C-5 15-11 12-14 7C-17 2-16-4-13-9C-11-13-5-14 0-14z" fill="url(#wax)"/><circle cx="-1.2" cy="-.6" r="9" fill="none" stroke="#FFF3DC" stroke-opacity=".35" stroke-width=".8"/>
  <g transform="translate(-8.4 -7.8) scale(.9)"><path d="${MARK_PATH[look]}" fill="#0D0806" opacity=".45" transform="translate(.7 .9)"/><path d="${MARK_PATH[look]}" fill="${colour}"/></g><path d="M-12-5C-10-10-6-12-1-12" fill="none" stroke="#FFF3DC" stroke-width="1.2" stroke-linecap="round" opacity=".5"/>`,
  };
}

/** A name plate without its words, 168 × 38 at 0 0 (middle of its foot). An absent side's is dark and dashed. */
export function plate(absent: boolean): Drawing {
  const card = 'M-84 2L-80-35H80L84 2z';
  return {
    body:
      '<path d="M-81 3H81L89 8H-89z" fill="#000" opacity=".5"/>' +
      (absent
        ? `<path d="${card}" fill="#12151C" opacity=".96"/><path d="${card}" fill="url(#card)" opacity=".05"/><path d="${card}" fill="none" stroke="#A2957A" stroke-width="1.1" stroke-dasharray="4 3"/>`
        : `<path d="${card}" fill="url(#card)"/><path d="M-84 2H84" stroke="#8F754A" opacity=".7"/><path d="${card}" fill="none" stroke="#FFF3D6"/><path d="M-80.5-1.2L-77-32H77L80.5-1.2z" fill="none" stroke="#B08A50" stroke-width=".7" opacity=".7"/>`),
  };
}
