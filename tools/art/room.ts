import { fine } from '../../src/art/path';
import { DESIGN } from '../../src/art/geometry';
import { linear, radial, type Drawing } from './gradient';

/** The window in the design space, and the low sun in it. */
export const WINDOW = { x: 126, y: 74, w: 690, h: 178 } as const;
export const SUN = { x: 523, y: 189 } as const;

const [LEFT, RIGHT, TOP, FOOT, BOTTOM] = [-120, DESIGN.width + 120, -40, 262, 700];

const panel = (x: number, y: number, w: number, h: number): string =>
  `<rect x="${x}" y="${y}" width="${w}" height="${h}" fill="#1B1310"/>` +
  `<path d="M${x} ${y + h}V${y}H${x + w}" fill="none" stroke="#0A0707" stroke-width="2"/>` +
  `<path d="M${x} ${y + h}H${x + w}V${y}" fill="none" stroke="#54392A" opacity=".8"/>` +
  `<path d="M${x + 7} ${y + h - 7}V${y + 7}H${x + w - 7}V${y + h - 7}z" fill="none" stroke="#3A261B" opacity=".7"/>`;

function wall(): string {
  const columns = [-104, 10, 832, 946];
  const bays = columns.map((x) => panel(x, 62, 100, 150) + panel(x, 222, 100, 36)).join('');
  const frieze = [-104, 10, 126, 302, 478, 654, 832, 946]
    .map((x, i) => panel(x, -30, i > 1 && i < 6 ? 162 : 100, 68))
    .join('');
  return (
    `<rect x="${LEFT}" y="${TOP}" width="${RIGHT - LEFT}" height="340" fill="url(#wall)"/>${bays}${frieze}` +
    `<rect x="${LEFT}" y="${TOP}" width="${RIGHT - LEFT}" height="340" fill="url(#wallGlow)"/>` +
    `<path d="M${LEFT} 51.5H${RIGHT}" stroke="#3A281C" stroke-width="3"/><path d="M${LEFT} 49H${RIGHT}" stroke="#6B4A31" stroke-width=".8" opacity=".6"/>` +
    `<path d="M${LEFT} 53.5H${RIGHT}" stroke="#000"/>` +
    `<path d="M${LEFT} 259H${RIGHT}" stroke="#0B0706" stroke-width="6"/><path d="M${LEFT} 256H${RIGHT}" stroke="#5A3D2A" stroke-width=".9" opacity=".7"/>`
  );
}

export function frame(): string {
  const { x, y, w, h } = WINDOW;
  const bars = [1, 2, 3, 4, 5]
    .map((i) => {
      const at = x + (w * i) / 6;
      const lit = at < SUN.x ? at + 2 : at - 3;
      return `<rect x="${fine(at - 3)}" y="${y}" width="6" height="${h}" fill="#17100D"/><rect x="${fine(lit)}" y="${y}" width="1.2" height="${h}" fill="#FFC58C" opacity=".55"/>`;
    })
    .join('');
  return (
    bars +
    `<rect x="${x}" y="${y + 34}" width="${w}" height="4" fill="#17100D"/><rect x="${x}" y="${y + 37.4}" width="${w}" height="1" fill="#FFC58C" opacity=".35"/>` +
    `<path d="M${x} ${y + h}V${y}H${x + w}" fill="none" stroke="#0B0706" stroke-width="3" opacity=".6"/>` +
    `<rect x="${x - 12}" y="${y + h}" width="${w + 24}" height="9" fill="#2B1C13"/><rect x="${x - 12}" y="${y + h}" width="${w + 24}" height="1.4" fill="#FFCB92" opacity=".7"/>`
  );
}

function floor(): string {
  const boards = Array.from({ length: 13 }, (_, i) => {
    const far = 471 + (i - 6) * 74;
    const near = 471 + (i - 6) * 190;
    return `M${far} ${FOOT}L${near} ${BOTTOM}`;
  }).join('');
  return (
    `<rect x="${LEFT}" y="${FOOT}" width="${RIGHT - LEFT}" height="${BOTTOM - FOOT}" fill="url(#floor)"/>` +
    `<path d="${boards}" stroke="#050304" opacity=".5"/>` +
    `<path d="M210 ${FOOT}H740L960 ${BOTTOM}H-10z" fill="#E39A5C" opacity=".05"/>` +
    `<ellipse cx="471" cy="484" rx="500" ry="206" fill="url(#rug)"/>`
  );
}

/** Wall, the long window's embrasure, floor: one opaque layer, wider and higher than the design space. */
export function room(): Drawing {
  const { x, y, w, h } = WINDOW;
  return {
    defs:
      linear('wall', [
        [0, '#0D0B0D'],
        [1, '#241915'],
      ]) +
      linear('floor', [
        [0, '#1C1412'],
        [0.7, '#0A0809'],
        [1, '#070507'],
      ]) +
      radial(
        'wallGlow',
        [
          [0, '#C97F4A', 0.3],
          [1, '#C97F4A', 0],
        ],
        'gradientUnits="userSpaceOnUse" cx="471" cy="210" r="520"',
      ) +
      radial('rug', [
        [0.6, '#5A2A20', 0.5],
        [0.94, '#3A1B16', 0.5],
        [0.955, '#B98A4E', 0.1],
        [0.97, '#2A1412', 0.5],
        [1, '#2A1412', 0],
      ]),
    body:
      wall() +
      `<rect x="${x - 8}" y="${y - 8}" width="${w + 16}" height="${h + 18}" fill="#120C0A"/><rect x="${x - 4}" y="${y - 4}" width="${w + 8}" height="${h + 8}" fill="#3B281B"/>` +
      floor(),
  };
}
