import { fine, type Point } from '../../src/art/path';
import { linear, type Drawing } from './gradient';

/** A high-backed chair in three-quarter view, facing right; the seat's front leg stands at 0 8. */
export function sideChair(): Drawing {
  const tuft = (row: number, column: number): Point => [
    (column - 1) * 17 - 1 + row * 0.6,
    -98 + row * 22 + (column - 1) * 2.4,
  ];
  const at = (p: Point): string => `${fine(p[0])} ${fine(p[1])}`;
  const buttons = [0, 1, 2, 3].flatMap((row) => [0, 1, 2].map((column) => tuft(row, column)));
  const quilting = [0, 1, 2]
    .flatMap((row) =>
      [0, 1].map(
        (c) => `M${at(tuft(row, c))}L${at(tuft(row + 1, c + 1))}M${at(tuft(row, c + 1))}L${at(tuft(row + 1, c))}`,
      ),
    )
    .join('');
  return {
    body: `
  <ellipse cx="14" cy="12" rx="74" ry="12" fill="#000" opacity=".35"/>
  <path d="M-46 6L-50 52H-43L-38 8zM38 10L36 62H43L46 10zM76-6L80 40H86L84-6z" fill="#1A0F0A"/>
  <path d="M-52 6L-48-101C-48-118-37-127-22-125L22-118C34-116 40-108 40-96L43 8z" fill="url(#frameTop)"/>
  <path d="M-52 6L-48-101C-48-118-37-127-22-125L-15-119C-28-120-37-113-37-99L-40 6z" fill="#2A1A12"/>
  <path d="M-40 6L-37-98C-37-113-28-120-15-118.6L20-113C31-111.4 36-104.6 36-94L40 8z" fill="url(#frame)"/>
  <path d="M-32 6L-29.6-94C-29.4-105.6-23-111.4-13-110L17-105.4C25.4-104 29-98.6 29-90L32 8z" fill="url(#leather)"/>
  <path d="M-29.6-92C-29.4-105.6-23-111.4-13-110L17-105.4" fill="none" stroke="#7A5A48" opacity=".6"/>
  <path d="${quilting}" stroke="#120A0A" stroke-width="1.1" opacity=".55" fill="none"/>
  <g fill="#0E0807">${buttons.map((p) => `<circle cx="${fine(p[0])}" cy="${fine(p[1])}" r="1.7"/>`).join('')}</g>
  <g fill="#C99A6A" opacity=".75">${buttons.map((p) => `<circle cx="${fine(p[0] + 0.5)}" cy="${fine(p[1] - 0.6)}" r=".7"/>`).join('')}</g>
  <path d="M-48-101C-48-118-37-127-22-125L22-118C34-116 40-108 40-96" fill="none" stroke="#FFD3A0" stroke-width="1.4" opacity=".8"/><path d="M40-96L43 8" fill="none" stroke="#FFB873" stroke-width="1.1" opacity=".6"/>
  <path d="M-32-14C-20-24 20-30 40-26C60-22 80-14 86-4L40 14L-30 8z" fill="url(#leather)"/><path d="M-32-14C-20-24 20-30 40-26C60-22 80-14 86-4" fill="none" stroke="#A87C58" opacity=".6"/>
  <path d="M36-58C52-62 70-56 78-47C80-44 79-40 75-40C66-47 52-50 38-47z" fill="#2E1D14"/><path d="M36-58C52-62 70-56 78-47" fill="none" stroke="#FFCB94" stroke-width="1.2" opacity=".75"/><path d="M70-43L66-6L72-5L77-41z" fill="#22150E"/>`,
  };
}

/** The back of a chair on the far side, seen from the front; 0 0 = middle of its foot at the table's edge. */
export function farChair(): Drawing {
  const shape = (w: number, h: number): string =>
    `M${-w} 0V${-h + 22}C${-w} ${-h + 4} ${-w + 12} ${-h} 0 ${-h - 4}C${w - 12} ${-h} ${w} ${-h + 4} ${w} ${-h + 22}V0z`;
  return {
    defs: linear('hide', [
      [0, '#2B1D1A'],
      [0.5, '#1C1313'],
      [1, '#120C0C'],
    ]),
    body:
      `<path d="${shape(41, 106)}" fill="#1A100C"/><path d="${shape(35, 98)}" fill="url(#hide)"/>` +
      `<path d="M-41 0V-84C-41-102-29-106 0-110C29-106 41-102 41-84V0" fill="none" stroke="#FFC58C" stroke-width="1.2" opacity=".65"/>` +
      `<path d="M-35 0V-76C-35-94-23-98 0-102C23-98 35-94 35-76V0" fill="none" stroke="#7A5A40" stroke-width=".8" opacity=".5"/>` +
      `<g fill="#C39A5C" opacity=".55">${Array.from({ length: 13 }, (_, i) => {
        const angle = Math.PI + (i / 12) * Math.PI;
        return `<circle cx="${fine(38 * Math.cos(angle))}" cy="${fine(-80 + 24 * Math.sin(angle))}" r="1"/>`;
      }).join('')}</g>`,
  };
}
