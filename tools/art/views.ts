import { fine } from '../../src/art/path';
import type { WindowView } from '../../src/art/layers';
import type { Drawing } from './gradient';
import { random } from './random';
import { frame, SUN, WINDOW } from './room';
import { vista, type VistaSpec } from './vista';

const { x, y, w, h } = WINDOW;
const HORIZON = y + h * 0.8;
/** Of things against the evening sky. */
const DARK = '#1B2136';
const FARTHER = '#3A3F5F';

const outside = (change: Partial<VistaSpec>): Drawing => vista({ ...WINDOW, sunX: SUN.x, sunY: SUN.y, ...change });

/** A gantry crane on its quay, its foot at 0 0; no mark of any port. */
const crane = (at: number, size: number, way: 1 | -1): string =>
  `<path transform="translate(${at} ${fine(HORIZON + 3)}) scale(${way * size} ${size})" d="M-14 0L-9-46H-5L-10 0zM10 0L7-46H11L14 0zM-12-22H13V-19H-12zM-34-50H40V-45H-34zM-2-64H3V-45H-2zM0-64L38-49H34L0-61zM0-64L-30-49H-26L0-61zM-30-46V-34H-24V-46zM6-46H20V-38H6z"/>`;

const mast = (at: number, height: number): string =>
  `M${at} ${fine(HORIZON + 6)}v${-height}h1.6v${height}zM${at + 2} ${fine(HORIZON + 2)}L${at + 2} ${fine(HORIZON - height + 4)}L${at + 16} ${fine(HORIZON + 2)}z`;

function harbour(): Drawing {
  const sea = outside({
    far: [0.05, 0.05, 0.3, 0.07, 0.7, 0.06, 0.95, 0.08],
    middle: [0.1, 0.03, 0.85, 0.04],
    bare: true,
  });
  const boxes = Array.from(
    { length: 15 },
    (_, i) => `M${x + 474 + i * 15} ${fine(HORIZON + 2)}v-${6 + (i % 3) * 6}h13v${6 + (i % 3) * 6}z`,
  ).join('');
  return {
    defs: sea.defs ?? '',
    body:
      `${sea.body}<path d="M${x - 4} ${fine(HORIZON + 1)}h214v5h-214zM${x + 460} ${fine(HORIZON + 1)}h240v6h-240z${boxes}" fill="${FARTHER}"/>` +
      `<g fill="${DARK}">${crane(x + 60, 1, 1)}${crane(x + 142, 0.86, 1)}${crane(x + 560, 1.1, -1)}${crane(x + 646, 0.94, -1)}<path d="${[236, 262, 300, 420].map((dx, i) => mast(x + dx, 26 + (i % 2) * 9)).join('')}"/></g>` +
      `<path d="M${x - 4} ${fine(y + h - 9)}H${x + w + 4}V${y + h}H${x - 4}z" fill="#10141F"/><path d="M${x} ${fine(y + h - 9)}H${x + w}" stroke="#FFCB92" stroke-width=".8" opacity=".5"/>`,
  };
}

/** Rolling hills either side of a river. */
function valley(): Drawing {
  const hills = outside({
    far: [0, 0.16, 0.2, 0.24, 0.42, 0.15, 0.62, 0.13, 0.82, 0.22, 1, 0.2],
    middle: [0, 0.2, 0.25, 0.13, 0.5, 0.05, 0.75, 0.12, 1, 0.22],
  });
  const bank = (way: 1 | -1): string => {
    const side = way > 0 ? x + w + 4 : x - 4;
    const at = (share: number, up: number): string => `${fine(side - way * w * share)} ${fine(HORIZON + h * up)}`;
    return `<path d="M${side} ${fine(HORIZON - h * 0.1)}C${at(0.12, -0.13)} ${at(0.26, -0.02)} ${at(0.42, 0.03)}C${at(0.34, 0.08)} ${at(0.4, 0.14)} ${at(0.3, 0.22)}L${side} ${y + h + 4}z" fill="${way > 0 ? '#20273A' : DARK}"/>`;
  };
  return { defs: hills.defs ?? '', body: hills.body + bank(-1) + bank(1) };
}

/** Roofs and towers beyond the water; windows are lit here and there. */
function city(): Drawing {
  const sky = outside({ far: [0.1, 0.06, 0.5, 0.08, 0.9, 0.07], middle: [0.2, 0.04, 0.8, 0.05], bare: true });
  const next = random(21);
  const row = (fill: string, low: number, tall: number): string => {
    let path = '';
    let lit = '';
    for (let at = x - 6; at < x + w;) {
      const width = 12 + next() * 24;
      const height = low + next() * tall * (0.5 + 0.5 * Math.abs(Math.sin(at * 0.011)));
      path += `M${fine(at)} ${fine(HORIZON + 4)}v${fine(-height)}h${fine(width)}v${fine(height)}z`;
      for (let n = 0; n < 3; n++)
        if (next() > 0.45)
          lit += `M${fine(at + 2 + next() * (width - 6))} ${fine(HORIZON - 3 - next() * (height - 10))}h2v2.4h-2z`;
      at += width + (next() > 0.7 ? 4 : 0);
    }
    return `<path d="${path}" fill="${fill}"/><path d="${lit}" fill="#FFD990" opacity=".8"/>`;
  };
  return { defs: sky.defs ?? '', body: sky.body + row(FARTHER, 14, 62) + row(DARK, 8, 38) };
}

/** Closed slats: the evening comes through between them. */
function blinds(): Drawing {
  const slats = Array.from({ length: 18 }, (_, i) => {
    const at = y + i * 10;
    return `<path d="M${x} ${at}h${w}v8h-${w}z" fill="#4A3526"/><path d="M${x} ${at + 0.6}h${w}" stroke="#C99A62" stroke-width=".8" opacity=".6"/><path d="M${x} ${at + 8.6}h${w}" stroke="#F3B878" stroke-width=".9" opacity=".5"/>`;
  }).join('');
  return { body: `<path d="M${x} ${y}h${w}v${h}h-${w}z" fill="#1A110C"/>${slats}` };
}

const VIEWS: Readonly<Record<WindowView, () => Drawing>> = {
  inlet: () => outside({}),
  harbour,
  valley,
  city,
  blinds,
};

/** What is seen through the long window, with the window's bars before it. */
export function view(name: WindowView): Drawing {
  const { body, defs = '' } = VIEWS[name]();
  return {
    defs: `${defs}<clipPath id="pane"><rect x="${x}" y="${y}" width="${w}" height="${h}"/></clipPath>`,
    body: `<g clip-path="url(#pane)">${body}</g>${frame()}`,
  };
}
