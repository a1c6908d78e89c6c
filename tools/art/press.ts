import { fine } from '../../src/art/path';
import { REPORTERS, type Reporter, type Tool } from '../../src/art/reporters';
import { radial, type Drawing } from './gradient';

const BODY =
  'M-20 4C-20-13-14-19-6-22L-4.5-27C-10-31-9.5-46 0-46C9.5-46 10-31 4.5-27L6-22C14-19 20-13 20 4L16 26H2L1 14H-1L-2 26H-16L-20 4z';
const HAIR = {
  short: 'M-8-36C-10-48 10-48 8-36C5-41-5-41-8-36z',
  long: 'M-9-24C-13-50 13-50 9-24C6-22 5-24 5.5-28C7-36 5-41 0-42C-5-41-7-36-5.5-28C-5-24-6-22-9-24z',
  knot: 'M-8-36C-10-46-5-47-3-47C-3-52 4-52 4-47C8-46 9-42 8-36C5-41-5-41-8-36z',
  cap: 'M-8.5-38C-8.5-49 8.5-49 8.5-38L13-37L-8.5-37z',
} as const;

const lens = (x: number, y: number, r: number): string =>
  `<circle cx="${x}" cy="${y}" r="${r}" fill="#1C2434" stroke="#8F96A8" stroke-width=".8"/><circle cx="${x}" cy="${y}" r="${fine(r * 0.5)}" fill="#3A4B68"/><circle cx="${fine(x - r * 0.3)}" cy="${fine(y - r * 0.35)}" r="${fine(r * 0.26)}" fill="#FFF1D2"/>`;

const TOOLS: Readonly<Record<Tool, string>> = {
  pad: '<path d="M-13-10L-5-15L-1-8L-8-3z" fill="#120E14"/><path d="M-9-19L5-22L8-8L-6-5z" fill="#D9CBAE"/><path d="M-6-17L3-19M-5.5-14L4-16M-5-11L1-12.2" stroke="#6B5B45" stroke-width=".8"/><path d="M13-8L4-14L2-9L10-3z" fill="#120E14"/>',
  camera: `<path d="M-14-12L-8-31L10-32L15-12L11-10L7-26L-4-26L-9-9z" fill="#100D14"/><path d="M-10-40H-4.5L-3-43H4L5.5-40H11V-28.5H-10z" fill="#0A090D"/><path d="M-10-40H-4.5L-3-43H4L5.5-40H11" stroke="#F0BD88" stroke-width=".9" fill="none"/>${lens(0.8, -34.2, 4)}<rect x="6.5" y="-43.5" width="4.5" height="3" fill="#2A2530"/>`,
  boom: '<path d="M8-20L40-62" stroke="#0B090D" stroke-width="2.4"/><path d="M9-21L40-62" stroke="#C99A6A" stroke-width=".6"/><g transform="rotate(-53 42 -64)"><rect x="36" y="-67" width="17" height="7" rx="3.5" fill="#221E26"/><path d="M38-66.5H51" stroke="#B5A5A5" stroke-width=".8" opacity=".7"/></g><path d="M14-8L8-24L12-26L19-9z" fill="#100D14"/>',
  phone:
    '<path d="M12-10L7-30L11-32L18-11z" fill="#100D14"/><rect x="4" y="-42" width="7" height="12.5" rx="1.2" fill="#0A090D"/><rect x="5" y="-41" width="5" height="10" fill="#9DB7D8" opacity=".8"/>',
  video: `<path d="M-12-12L-2-28L2-25L-6-9z" fill="#100D14"/><path d="M-20-41H6C8-41 9-40 9-38V-28C9-26.5 8-26 6-26H-20z" fill="#0B0A0E"/><path d="M-20-41H6C8-41 9-40 9-38" fill="none" stroke="#F0BD88" stroke-width=".9"/><path d="M9-38L18-40V-27L9-29z" fill="#17141B"/>${lens(16.5, -33.5, 4.6)}<circle cx="-15" cy="-37.5" r="1.2" fill="#E0503A"/><path d="M-16-41L-12-47H0L3-41" fill="none" stroke="#0B0A0E" stroke-width="2"/>`,
};

function reporter({ x, y, size, tool, hair, turn = 1 }: Reporter): string {
  const rim = turn === 1 ? 'rimRight' : 'rimLeft';
  return (
    `<g transform="translate(${x} ${y}) scale(${turn * size} ${size})">` +
    `<path d="${BODY}${HAIR[hair]}" fill="url(#${rim})" transform="translate(${turn * 1.3} -1.2)"/><path d="${BODY}" fill="url(#coat)"/>` +
    `<path d="M-4.5-27C-10-31-9.5-46 0-46C9.5-46 10-31 4.5-27z" fill="url(#face)"/><path d="${HAIR[hair]}" fill="#0D0B10"/>${TOOLS[tool]}</g>`
  );
}

/** The press behind its rope, in the design space: nine people with cameras, a boom, pads and a telephone. */
export function press(): Drawing {
  const posts = [104, 196, 292];
  const rope = (dy: number): string =>
    `M104 ${243 + dy}Q150 ${264 + dy} 196 ${245 + dy}Q244 ${265 + dy} 292 ${243 + dy}`;
  return {
    defs:
      radial('glow', [
        [0, '#F0A565', 0.5],
        [1, '#F0A565', 0],
      ]) +
      '<linearGradient id="coat" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#3A2F38"/><stop offset="1" stop-color="#1A151B"/></linearGradient><linearGradient id="face" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#2A1E1E"/><stop offset="1" stop-color="#7A533E"/></linearGradient>',
    body:
      '<ellipse cx="198" cy="212" rx="124" ry="62" fill="url(#glow)"/>' +
      REPORTERS.map(reporter).join('') +
      posts
        .map(
          (x) =>
            `<ellipse cx="${x}" cy="283" rx="9" ry="2.4" fill="url(#brassRod)"/><path d="M${x} 242V282" stroke="#C39A5C" stroke-width="3.6"/><circle cx="${x}" cy="239.5" r="4.2" fill="url(#brassBall)"/>`,
        )
        .join('') +
      `<path d="${rope(0)}" stroke="#7E2B27" stroke-width="4.6" fill="none"/><path d="${rope(-1.2)}" stroke="#E79A7C" stroke-width="1" fill="none" opacity=".75"/>`,
  };
}
